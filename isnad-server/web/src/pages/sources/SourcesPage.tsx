import { useAnswer } from '../../api/client';
import type { Part } from '../../api/types';
import { Refused } from '../../app/Refused';
import { filtersOf, usePlace } from '../../app/router';
import { useSpeech, useWords } from '../../i18n';
import { EmptyArchive } from '../../list/EmptyArchive';
import { DayFilter, OutletFilter } from '../../list/filters';
import { ListPage } from '../../list/ListPage';
import { Save } from '../../list/Save';
import { useTitle } from '../useTitle';
import './sources.css';
import { WORDS } from './words';

const FILTERS = ['outlet', 'from', 'to'] as const;

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
      filters={FILTERS}
      title={page.title}
      lead={page.lead}
      controls={
        <>
          <OutletFilter />
          <DayFilter name="from" />
          <DayFilter name="to" />
        </>
      }
      empty={<EmptyArchive />}
    >
      {(outlets) => (
        <>
          <div class="table-box" tabindex={0} role="region" aria-label={page.title}>
            <table class="sources">
              <thead>
                <tr>
                  <th scope="col">{page.outlet}</th>
                  <th scope="col" class="number">
                    {page.articles}
                  </th>
                  <th scope="col" class="number">
                    {page.statements}
                  </th>
                  <th scope="col">{page.depths}</th>
                  <th scope="col" class="number">
                    {page.unnamed}
                  </th>
                  <th scope="col" class="number">
                    {page.copied}
                  </th>
                  <th scope="col" class="number">
                    {page.given}
                  </th>
                  <th scope="col">{page.first}</th>
                  <th scope="col">{page.last}</th>
                </tr>
              </thead>
              <tbody>
                {outlets.map((one) => (
                  <tr key={one.outlet}>
                    <th scope="row">
                      <a href={`/articles?outlet=${encodeURIComponent(one.outlet)}`}>
                        <bdi>{one.outlet}</bdi>
                      </a>
                    </th>
                    <td class="number">{number(one.articles)}</td>
                    <td class="number">{number(one.statements)}</td>
                    <td>
                      <Depths one={one} />
                    </td>
                    <td class="number" title={page.unnamedOf(one.unnamed, one.statements)}>
                      {one.statements > 0 && percent(one.unnamed / one.statements)}
                    </td>
                    <td class="number">{number(one.copied)}</td>
                    <td class="number">{number(one.given)}</td>
                    <td>{one.first && day(one.first)}</td>
                    <td>{one.last && day(one.last)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
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
        {one.depths.map((n, mouths) => n > 0 && <i key={mouths} class={`depth-${mouths}`} style={{ flexGrow: String(n) }} />)}
      </span>
      <span class="quiet">{number(one.depth)}</span>
    </span>
  );
}

/** Who has it from whom, the most first. */
function Flows() {
  const { words, number } = useSpeech();
  const page = useWords(WORDS);
  const { query } = usePlace();
  const asked = filtersOf(query, FILTERS);
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
      {answer.state === 'waiting' && <p class="quiet">{words.loading}</p>}
      {answer.state === 'refused' && <Refused problem={answer.problem} retry={answer.retry} />}
      {answer.state === 'here' && answer.value.total === 0 && <p class="nothing">{page.none}</p>}
      {answer.state === 'here' && answer.value.total > 0 && (
        <div class="table-box">
          <table>
            <thead>
              <tr>
                <th scope="col">{page.from}</th>
                <th scope="col">{page.how}</th>
                <th scope="col">{page.to}</th>
                <th scope="col">{page.articles}</th>
              </tr>
            </thead>
            <tbody>
              {answer.value.items.map((one) => (
                <tr key={one.from + one.how + one.to}>
                  <th scope="row">
                    <bdi>{one.from}</bdi>
                  </th>
                  <td>
                    <span class={`tag flow-${one.how}`}>{page.hows[one.how] ?? one.how}</span>
                  </td>
                  <td>
                    <bdi>{one.to}</bdi>
                  </td>
                  <td>
                    <span class="flow">
                      <i style={{ width: `${(100 * one.articles) / most}%` }} aria-hidden="true" />
                      {number(one.articles)}
                    </span>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}
