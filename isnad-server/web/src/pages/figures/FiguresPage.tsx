import '../../styles/figures.css';
import { useState } from 'preact/hooks';
import { useAnswer } from '../../api/client';
import type { Part } from '../../api/types';
import { Refused } from '../../app/Refused';
import { filtersOf, refine, usePlace } from '../../app/router';
import { useSpeech, useWords } from '../../i18n';
import { EmptyArchive } from '../../list/EmptyArchive';
import { FilterBar, namesOf, type Filter } from '../../list/FilterBar';
import { ChoiceFilter } from '../../list/filters';
import { called } from '../../list/names';
import { Pager } from '../../list/Pager';
import { Save } from '../../list/Save';
import type { Who } from '../../story/types';
import { useTitle } from '../useTitle';
import { Lines, type Line } from './Lines';
import { WORDS } from './words';

const FILTERS: Filter[] = ['from', 'to', 'outlet', 'actor', 'place', 'depth'];
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

interface FigureRow {
  article: string;
  record: string;
  headline: string;
  outlet: string | null;
  published: string | null;
  day: string | null;
  period: string | null;
  counts: string;
  unit: string;
  value: number;
  bound: string;
  vague: string | null;
  part: boolean;
  extent: string | null;
  place: Who | null;
  chain: Who[];
  words: string;
}

/** From here on even steps would press all but the greatest figures onto the ground. */
const WIDE_RANGE = 1_000;

/** A currency is named by ISO 4217. */
const isMoney = (unit: string) => /^[A-Z]{3}$/.test(unit);

/** Casualties and money: a line for each source, and every figure with its words. */
export function FiguresPage() {
  const { words } = useSpeech();
  const page = useWords(WORDS);
  useTitle(page.title);
  const { query } = usePlace();
  const scope = filtersOf(query, namesOf(FILTERS));
  const matters = useAnswer<Part<Matter>>(`/figures/matters?${new URLSearchParams([...scope, ['limit', '200']])}`);
  return (
    <div class="page figures-page">
      <header class="list-head">
        <div>
          <h1>{page.title}</h1>
          <p class="lead">{page.lead}</p>
        </div>
      </header>
      <FilterBar filters={FILTERS} />
      {matters.state === 'waiting' && <p class="quiet">{words.loading}</p>}
      {matters.state === 'refused' && <Refused problem={matters.problem} retry={matters.retry} />}
      {matters.state === 'here' &&
        (matters.value.total > 0 ? (
          <Chosen matters={matters.value.items} scope={scope} />
        ) : scope.size > 0 ? (
          <p class="nothing">{page.nothing}</p>
        ) : (
          <EmptyArchive />
        ))}
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
      <Drawn chosen={chosen} title={label(matter)} money={money} />
      <Table chosen={chosen} />
    </>
  );
}

function Drawn({ chosen, title, money }: { chosen: URLSearchParams; title: string; money: boolean }) {
  const { words } = useSpeech();
  const page = useWords(WORDS);
  const { query } = usePlace();
  const [line, setLine] = useState<string | null>(null);
  const answer = useAnswer<{ items: Line[]; total: number }>(`/figures/lines?${chosen}`);
  if (answer.state === 'refused') return <Refused problem={answer.problem} retry={answer.retry} />;
  if (answer.state === 'waiting') return <p class="quiet chart-waiting">{words.loading}</p>;
  const scale = query.get('scale');
  const values = answer.value.items.flatMap((one) => one.points.map((point) => point.value));
  const log = scale === 'log' || (!scale && Math.max(...values) > WIDE_RANGE);
  const joined = chosen.has('place') || chosen.has('actor');
  const groups: [string, Line[]][] = money
    ? MONEY.map((counts): [string, Line[]] => [page.group[counts]!, answer.value.items.filter((one) => one.counts === counts)])
    : [[title, answer.value.items]];
  return (
    <section aria-label={page.lines}>
      {groups
        .filter(([, lines]) => lines.length > 0)
        .map(([name, lines]) => (
          <Lines key={name} title={name} lines={lines} log={log} joined={joined} chosen={line} choose={setLine} />
        ))}
      <p class="quiet chart-note">
        {page.hollow} {!joined && page.join}
      </p>
    </section>
  );
}

/** Every figure of the matter, with who counted and its words. */
function Table({ chosen }: { chosen: URLSearchParams }) {
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
      <div class="table-box" tabindex={0} role="region" aria-label={page.table}>
        <table class="figures-table">
          <thead>
            <tr>
              <th scope="col">{page.day}</th>
              <th scope="col" class="number">
                {page.value}
              </th>
              <th scope="col">{page.source}</th>
              <th scope="col">{words.list.place}</th>
              <th scope="col">{page.words}</th>
            </tr>
          </thead>
          <tbody>
            {answer.value.items.map((row) => (
              <tr key={row.article + row.record}>
                <td class="nowrap">
                  {row.period ? day(row.period) : row.day ? <span class="quiet">≈ {day(row.day)}</span> : '—'}
                </td>
                <td class="number nowrap">
                  {row.bound !== 'exact' && <span class="quiet">{words.bound[row.bound] ?? row.bound} </span>}
                  {row.vague ? <bdi>{row.vague}</bdi> : number(row.value)}
                  {row.extent && <span class="tag">{page.extent[row.extent] ?? row.extent}</span>}
                  {row.part && <span class="tag">{page.part}</span>}
                </td>
                <td>
                  <bdi>{row.chain.length > 0 ? list(row.chain.map((one) => called(one, speech)).reverse()) : (row.outlet ?? page.unknown)}</bdi>
                  {row.chain.length > 0 && (
                    <span class="quiet">
                      {' '}
                      · <bdi>{row.outlet}</bdi>
                    </span>
                  )}
                </td>
                <td>{row.place && <bdi>{called(row.place, speech)}</bdi>}</td>
                <td>
                  <a class="figure-words naskh" dir="rtl" lang="ar" href={`/articles/${row.article}?r=${row.record}`} title={row.headline}>
                    {row.words}
                  </a>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <Pager label={page.table} part={answer.value} size={SIZE} />
    </section>
  );
}
