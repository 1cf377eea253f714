import '../../styles/figures.css';
import { useRef, useState } from 'preact/hooks';
import { useAnswer } from '../../api/client';
import type { Part } from '../../api/types';
import { filtersOf, refine, usePlace } from '../../app/router';
import { useSpeech, useWords } from '../../i18n';
import { Answered } from '../../list/Answered';
import { FilterBar, namesOf, SCOPE } from '../../list/FilterBar';
import { ChoiceFilter } from '../../list/filters';
import { ListHead } from '../../list/ListHead';
import { called } from '../../list/names';
import { Nothing } from '../../list/Nothing';
import { Pager } from '../../list/Pager';
import { Save } from '../../list/Save';
import { Table } from '../../list/Table';
import type { Who } from '../../story/types';
import { useTitle } from '../useTitle';
import { Lines, type Figure, type Line } from './Lines';
import { WORDS } from './words';

const SIZE = 25;

/** Money is laid apart: what is wanted, what is promised, what is paid. */
const MONEY = ['target', 'pledge', 'aid', 'other'];

const PEOPLE = ['killed', 'wounded', 'displaced', 'refugees', 'detained'];

interface Matter {
  counts: string;
  unit: string;
  figures: number;
  sources: number;
}

interface FigureRow extends Figure {
  headline: string;
  chain: Who[];
  words: string;
}

/** From here on even steps would press all but the greatest figures onto the ground. */
const WIDE_RANGE = 1_000;

/** A currency is named by ISO 4217. */
const isMoney = (unit: string) => /^[A-Z]{3}$/.test(unit);

/** Casualties and money: a line for each source, and every figure with its words. */
export function FiguresPage() {
  const page = useWords(WORDS);
  useTitle(page.title);
  const { query } = usePlace();
  const scope = filtersOf(query, namesOf(SCOPE));
  const matters = useAnswer<Part<Matter>>(`/figures/matters?${new URLSearchParams([...scope, ['limit', '200']])}`);
  return (
    <div class="page figures-page">
      <ListHead title={page.title} lead={page.lead} save={null} />
      <FilterBar filters={SCOPE} />
      <Answered answer={matters}>
        {({ total, items }) => (total > 0 ? <Chosen matters={items} scope={scope} /> : <Nothing asked={scope} none={page.nothing} />)}
      </Answered>
    </div>
  );
}

/** The matter that the address names, else the first of people, else the first of all. */
function Chosen({ matters, scope }: { matters: Matter[]; scope: URLSearchParams }) {
  const speech = useSpeech();
  const { words } = speech;
  const page = useWords(WORDS);
  const { query } = usePlace();
  const key = (matter: Matter) => (isMoney(matter.unit) ? matter.unit : `${matter.counts} ${matter.unit}`);
  const asked = query.get('matter');
  const matter =
    matters.find((one) => key(one) === asked) ?? matters.find((one) => PEOPLE.includes(one.counts) && one.unit === 'persons') ?? matters[0]!;
  const kindOf = (one: Matter) => (isMoney(one.unit) ? 'money' : PEOPLE.includes(one.counts) ? 'people' : 'other');
  const label = (one: Matter) =>
    isMoney(one.unit)
      ? (words.unit[one.unit] ?? one.unit)
      : one.counts === 'other'
        ? (words.unit[one.unit] ?? one.unit)
        : one.unit === 'persons'
          ? (words.counts[one.counts] ?? one.counts)
          : `${words.counts[one.counts] ?? one.counts} · ${words.unit[one.unit] ?? one.unit}`;
  const choices = [...new Map(matters.map((one) => [key(one), one] as const))];
  const money = isMoney(matter.unit);
  const chosen = new URLSearchParams([...scope, ...(money ? [] : [['counts', matter.counts]]), ['unit', matter.unit]] as [string, string][]);
  return (
    <>
      <div class="controls">
        <label>
          <span>{page.what}</span>
          <select value={key(matter)} onChange={(event) => refine({ matter: event.currentTarget.value, offset: null })}>
            {(['people', 'money', 'other'] as const).map((kind) => (
              <optgroup key={kind} label={page[kind]}>
                {choices
                  .filter(([, one]) => kindOf(one) === kind)
                  .map(([id, one]) => (
                    <option key={id} value={id} selected={id === key(matter)}>
                      {label(one)} ({matters.filter((each) => key(each) === id).reduce((sum, each) => sum + each.figures, 0)})
                    </option>
                  ))}
              </optgroup>
            ))}
          </select>
        </label>
        <ChoiceFilter
          name="scale"
          label={page.scale}
          choices={[
            ['', page.auto],
            ['even', page.linear],
            ['log', page.log],
          ]}
        />
      </div>
      <Drawn key={String(chosen)} chosen={chosen} title={label(matter)} money={money} />
      <Every chosen={chosen} />
    </>
  );
}

function Drawn({ chosen, title, money }: { chosen: URLSearchParams; title: string; money: boolean }) {
  const page = useWords(WORDS);
  const { query } = usePlace();
  const [line, setLine] = useState<string | null>(null);
  const [more, setMore] = useState<string[]>([]);
  const answer = useAnswer<{ items: Line[] }>(`/figures/lines?${chosen}`);
  const added = useAnswer<{ items: Line[] }>(
    more.length > 0 ? `/figures/lines?${new URLSearchParams([...chosen, ...more.map((key): [string, string] => ['source', key])])}` : null,
  );
  // While a further line is on its way, those that were added before it stay.
  const kept = useRef<Line[]>([]);
  if (added.state === 'here') kept.current = added.value.items;
  if (answer.state !== 'here') return <Answered answer={answer}>{() => null}</Answered>;
  const same = (one: Line) => (other: Line) => other.key === one.key && other.counts === one.counts;
  const lines = answer.value.items.map((one) => (one.points.length > 0 ? one : (kept.current.find(same(one)) ?? one)));
  const scale = query.get('scale');
  const values = lines.flatMap((one) => one.points.map((point) => point.value));
  const log = scale === 'log' || (!scale && Math.max(...values) > WIDE_RANGE);
  const joined = chosen.has('place') || chosen.has('actor');
  const groups: [string, Line[]][] = money
    ? MONEY.map((counts): [string, Line[]] => [page.group[counts]!, lines.filter((one) => one.counts === counts)])
    : [[title, lines]];
  return (
    <section aria-label={page.lines}>
      {groups
        .filter(([, group]) => group.length > 0)
        .map(([name, group]) => (
          <Lines
            key={name}
            title={name}
            lines={group}
            log={log}
            joined={joined}
            chosen={line}
            choose={setLine}
            draw={(one) => setMore([...more, one.key])}
          />
        ))}
      <p class="quiet chart-note">
        {page.hollow} {!joined && page.join}
      </p>
    </section>
  );
}

/** Every figure of the matter, with who counted and its words. */
function Every({ chosen }: { chosen: URLSearchParams }) {
  const speech = useSpeech();
  const { words, number, day, list } = speech;
  const page = useWords(WORDS);
  const { query } = usePlace();
  const part = new URLSearchParams([...chosen, ['offset', query.get('offset') ?? '0'], ['limit', String(SIZE)]]);
  const answer = useAnswer<Part<FigureRow>>(`/figures?${part}`);
  if (answer.state !== 'here') return null;
  return (
    <section class="story-part">
      <div class="list-head">
        <h2>{page.table}</h2>
        <Save path="/figures" asked={chosen} />
      </div>
      <Table
        label={page.table}
        class="figures-table"
        rows={answer.value.items}
        keyOf={(row) => row.article + row.record}
        columns={[
          {
            title: page.day,
            cell: (row) => (row.period ? day(row.period) : row.day ? <span class="quiet">≈ {day(row.day)}</span> : '—'),
          },
          {
            title: page.value,
            number: true,
            class: 'nowrap',
            cell: (row) => (
              <>
                {row.bound !== 'exact' && <span class="quiet">{words.bound[row.bound] ?? row.bound} </span>}
                {row.vague ? <bdi>{row.vague}</bdi> : number(row.value)}
                {row.extent && <span class="tag">{page.extent[row.extent] ?? row.extent}</span>}
                {row.part && <span class="tag">{page.part}</span>}
              </>
            ),
          },
          {
            title: page.source,
            cell: (row) => (
              <>
                <bdi>{row.chain.length > 0 ? list(row.chain.map((one) => called(one, speech)).reverse()) : (row.outlet ?? page.unknown)}</bdi>
                {row.chain.length > 0 && (
                  <span class="quiet">
                    {' '}
                    · <bdi>{row.outlet}</bdi>
                  </span>
                )}
              </>
            ),
          },
          { title: words.list.place, cell: (row) => row.place && <bdi>{called(row.place, speech)}</bdi> },
          {
            title: page.words,
            cell: (row) => (
              <a class="figure-words naskh" dir="rtl" lang="ar" href={`/articles/${row.article}?r=${row.record}`} title={row.headline}>
                {row.words}
              </a>
            ),
          },
        ]}
      />
      <Pager label={page.table} part={answer.value} size={SIZE} />
    </section>
  );
}
