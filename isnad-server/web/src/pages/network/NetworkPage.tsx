import { useMemo } from 'preact/hooks';
import { useAnswer } from '../../api/client';
import { filtersOf, refine, toggle, usePlace } from '../../app/router';
import { useSpeech, useWords } from '../../i18n';
import { Answered } from '../../list/Answered';
import { FilterBar, namesOf, SCOPE } from '../../list/FilterBar';
import { ListHead } from '../../list/ListHead';
import { called } from '../../list/names';
import { Nothing } from '../../list/Nothing';
import { Table } from '../../list/Table';
import { actorAddress } from '../../record/NameLink';
import { PartList } from '../../record/PartList';
import { EventRows } from '../../record/rows';
import { daysOf, TimeWindow, useWindow, within, type Window } from '../../record/TimeWindow';
import { RELATIONS, type EventRow, type Relation } from '../../record/types';
import { WORDS as RECORD } from '../../record/words';
import { useTitle } from '../useTitle';
import { Drawing } from './Drawing';
import '../../record/network.css';
import type { Link, Network, Node } from './types';
import { WORDS } from './words';

/** How many actors are drawn. */
const SIZES = ['25', '50', '100'];

/** How many links the table has before it is asked for all. */
const ROWS = 25;

export function NetworkPage() {
  const page = useWords(WORDS);
  const record = useWords(RECORD);
  useTitle(page.title);
  const { query } = usePlace();
  const asked = filtersOf(query, [...namesOf(SCOPE), 'relation']);
  const size = SIZES.find((one) => one === query.get('size')) ?? (innerWidth < 700 ? SIZES[0]! : SIZES[1]!);
  const answer = useAnswer<Network>(`/network?${new URLSearchParams([...asked, ['limit', size]])}`);
  const links = answer.state === 'here' ? answer.value.links.length : 0;
  const relations = query.getAll('relation');
  return (
    <div class="page wide-page">
      <ListHead title={page.title} lead={page.lead} save={links > 0 ? { path: '/network/links', asked } : null} />
      <FilterBar filters={SCOPE} />
      <div class="relations">
        <div role="group" aria-label={page.relations} class="relation-switches">
          {RELATIONS.map((one) => (
            <button
              type="button"
              key={one}
              class={`chip relation-${one}`}
              aria-pressed={relations.length === 0 || relations.includes(one)}
              onClick={() => choose(one, relations)}
            >
              <i aria-hidden="true" />
              {record.relationNoun[one]}
            </button>
          ))}
        </div>
        <label class="relation-size">
          <span>{page.actors}</span>
          <select value={size} onChange={(event) => refine({ size: event.currentTarget.value })}>
            {SIZES.map((one) => (
              <option key={one} selected={one === size}>
                {one}
              </option>
            ))}
          </select>
        </label>
      </div>
      <Answered answer={answer}>
        {(network) => (links === 0 ? <Nothing asked={asked} none={page.none} /> : <Found network={network} />)}
      </Answered>
    </div>
  );
}

/** Switches a relation; all of them are the same as none. */
function choose(one: Relation, chosen: string[]): void {
  const now = chosen.length === 0 ? [...RELATIONS] : chosen;
  const next = now.includes(one) ? now.filter((each) => each !== one) : [...now, one];
  refine({ relation: next.length === RELATIONS.length || next.length === 0 ? null : next });
}

function Found({ network }: { network: Network }) {
  const page = useWords(WORDS);
  const { query } = usePlace();
  const window = useWindow(network);
  const counts = useMemo(() => {
    const counts = network.steps.map(() => 0);
    for (const link of network.links) for (const [step, count] of link.at) counts[step]! += count;
    return counts;
  }, [network]);
  const nodes = useMemo(() => new Map(network.nodes.map((node) => [node.key, node])), [network]);
  const ties = network.links
    .map((link) => ({ link, now: within(link.at, window) }))
    .filter(({ now }) => now > 0)
    .sort((a, b) => b.now - a.now);
  const chosen = query.get('sel');
  return (
    <>
      <TimeWindow axis={network} counts={counts} />
      <div class="network-columns">
        <div>
          <Drawing network={network} window={window} chosen={chosen} />
          <p class="quiet network-note">
            {page.shown(network.nodes.length, network.actors)}
            {network.outside > 0 && ` · ${page.outside(network.outside)}`}
          </p>
        </div>
        <Behind network={network} nodes={nodes} window={window} chosen={chosen} />
      </div>
      <section class="beneath">
        <h2>{page.ties}</h2>
        <Ties ties={ties.slice(0, query.get('all') ? undefined : ROWS)} nodes={nodes} />
        {ties.length > ROWS && !query.get('all') && (
          <p class="more">
            <button type="button" class="button" onClick={() => refine({ all: '1' })}>
              {ties.length - ROWS} +
            </button>
          </p>
        )}
      </section>
    </>
  );
}

/** The address of a link inside this page. */
export function tieOf(link: Link): string {
  return `${link.one}|${link.relation}|${link.other}`;
}

/** What is behind an actor or a line that was chosen. */
function Behind({ network, nodes, window, chosen }: { network: Network; nodes: Map<string, Node>; window: Window; chosen: string | null }) {
  const speech = useSpeech();
  const page = useWords(WORDS);
  const record = useWords(RECORD);
  const { query } = usePlace();
  const [one, relation, other] = (chosen ?? '').split('|');
  const node = nodes.get(one ?? '');
  if (!node) {
    return (
      <aside class="behind">
        <p class="quiet">{page.choose}</p>
      </aside>
    );
  }
  const days = daysOf(network, window);
  const asked = filtersOf(query, ['outlet', 'place', 'type', 'status', 'minDepth', 'maxDepth']);
  asked.set('one', node.key);
  if (days) {
    asked.set('from', days.from);
    asked.set('to', days.to);
  }
  if (relation && other) {
    asked.set('relation', relation);
    asked.set('other', other);
  } else {
    query.getAll('relation').forEach((each) => asked.append('relation', each));
  }
  const second = nodes.get(other ?? '');
  return (
    <aside class="behind" aria-label={page.behind}>
      <header>
        <h2>
          <bdi>{called(node, speech)}</bdi>
          {second && (
            <>
              {' '}
              <span class={`relation-word relation-${relation}`}>{record.relation[relation ?? '']}</span> <bdi>{called(second, speech)}</bdi>
            </>
          )}
        </h2>
        <button type="button" class="plain small" onClick={() => refine({ sel: null })}>
          {record.close}
        </button>
      </header>
      <p class="behind-ways">
        <a href={actorAddress(node.key)}>{page.profile}</a>
        {!query.getAll('actor').includes(node.key) && (
          <button type="button" class="plain small" onClick={() => toggle('actor', node.key)}>
            {page.around}
          </button>
        )}
      </p>
      <div class="behind-list">
        <PartList<EventRow> path={`/network/events?${asked}`}>{(rows) => <EventRows rows={rows} />}</PartList>
      </div>
    </aside>
  );
}

/** The links as a table, which says without eyes what the drawing shows. */
function Ties({ ties, nodes }: { ties: { link: Link; now: number }[]; nodes: Map<string, Node> }) {
  const speech = useSpeech();
  const page = useWords(WORDS);
  const record = useWords(RECORD);
  return (
    <Table
      rows={ties}
      keyOf={({ link }) => tieOf(link)}
      columns={[
        { title: page.one, cell: ({ link }) => <bdi>{called(nodes.get(link.one)!, speech)}</bdi> },
        {
          title: page.relation,
          cell: ({ link }) => (
            <button type="button" class={`name relation-word relation-${link.relation}`} onClick={() => refine({ sel: tieOf(link) }, 'push')}>
              {record.relation[link.relation]}
            </button>
          ),
        },
        { title: page.other, cell: ({ link }) => <bdi>{called(nodes.get(link.other)!, speech)}</bdi> },
        { title: page.tellings, number: true, cell: ({ now }) => speech.number(now) },
      ]}
    />
  );
}
