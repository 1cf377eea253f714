import { useAnswer } from '../../api/client';
import type { Part } from '../../api/types';
import { filtersOf, usePlace } from '../../app/router';
import { useSpeech, useWords } from '../../i18n';
import { Answered } from '../../list/Answered';
import { FilterBar, namesOf, SCOPE } from '../../list/FilterBar';
import { ListPage } from '../../list/ListPage';
import { Save } from '../../list/Save';
import { Table } from '../../list/Table';
import { useTitle } from '../useTitle';
import './sources.css';
import { WORDS } from './words';

/** How many ways from one to another are shown. */
const FLOWS = 60;

interface Source {
  outlet: string;
  articles: number;
  statements: number;
  unnamed: number;
  depth: number | null;
  depths: number[];
  copied: number;
  given: number;
  first: string | null;
  last: string | null;
}

interface Flow {
  from: string;
  to: string;
  how: string;
  articles: number;
}

export function SourcesPage() {
  const { number, day, percent } = useSpeech();
  const page = useWords(WORDS);
  useTitle(page.title);
  return (
    <ListPage<Source>
      path="/sources"
      filters={namesOf(SCOPE)}
      title={page.title}
      lead={page.lead}
      controls={<FilterBar filters={SCOPE} />}
    >
      {(outlets) => (
        <>
          <Table
            label={page.title}
            class="sources"
            rows={outlets}
            keyOf={(one) => one.outlet}
            columns={[
              {
                title: page.outlet,
                cell: (one) => (
                  <a href={`/articles?outlet=${encodeURIComponent(one.outlet)}`}>
                    <bdi>{one.outlet}</bdi>
                  </a>
                ),
              },
              { title: page.articles, number: true, cell: (one) => number(one.articles) },
              { title: page.statements, number: true, cell: (one) => number(one.statements) },
              { title: page.depths, cell: (one) => <Depths one={one} /> },
              {
                title: page.unnamed,
                number: true,
                hint: (one) => page.unnamedOf(one.unnamed, one.statements),
                cell: (one) => one.statements > 0 && percent(one.unnamed / one.statements),
              },
              { title: page.copied, number: true, cell: (one) => number(one.copied) },
              { title: page.given, number: true, cell: (one) => number(one.given) },
              { title: page.first, cell: (one) => one.first && day(one.first) },
              { title: page.last, cell: (one) => one.last && day(one.last) },
            ]}
          />
          <Flows />
        </>
      )}
    </ListPage>
  );
}

/** How many statements went through how many mouths, as parts of one bar. */
function Depths({ one }: { one: Source }) {
  const { number } = useSpeech();
  const page = useWords(WORDS);
  if (one.depth === null) return null;
  const label = one.depths.map((n, mouths) => page.depthOf(mouths, n)).join('، ');
  return (
    <span class="depths" title={label}>
      <span class="unseen">{label}</span>
      <span class="depths-bar" aria-hidden="true">
        {one.depths.map((n, mouths) => n > 0 && <i key={mouths} class={`mouths-${mouths}`} style={{ flexGrow: String(n) }} />)}
      </span>
      <span class="quiet">{number(one.depth)}</span>
    </span>
  );
}

/** Who has it from whom, the most first. */
function Flows() {
  const { number } = useSpeech();
  const page = useWords(WORDS);
  const { query } = usePlace();
  const asked = filtersOf(query, namesOf(SCOPE));
  const answer = useAnswer<Part<Flow>>(`/sources/flows?${new URLSearchParams([...asked, ['limit', String(FLOWS)]])}`);
  const most = answer.state === 'here' ? Math.max(1, ...answer.value.items.map(({ articles }) => articles)) : 1;
  return (
    <section class="beneath">
      <div class="list-head">
        <div>
          <h2>{page.flows}</h2>
          <p class="quiet">{page.flowsLead}</p>
        </div>
        {answer.state === 'here' && answer.value.total > 0 && <Save path="/sources/flows" asked={asked} />}
      </div>
      <Answered answer={answer}>
        {({ items, total }) =>
          total === 0 ? (
            <p class="nothing">{page.none}</p>
          ) : (
            <Table
              label={page.flows}
              rows={items}
              keyOf={(one) => one.from + one.how + one.to}
              columns={[
                { title: page.from, cell: (one) => <bdi>{one.from}</bdi> },
                { title: page.how, cell: (one) => <span class={`tag flow-${one.how}`}>{page.hows[one.how] ?? one.how}</span> },
                { title: page.to, cell: (one) => <bdi>{one.to}</bdi> },
                {
                  title: page.articles,
                  cell: (one) => (
                    <span class="flow">
                      <i style={{ width: `${(100 * one.articles) / most}%` }} aria-hidden="true" />
                      {number(one.articles)}
                    </span>
                  ),
                },
              ]}
            />
          )
        }
      </Answered>
    </section>
  );
}
