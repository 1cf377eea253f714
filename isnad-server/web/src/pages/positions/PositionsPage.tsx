import { useAnswer } from '../../api/client';
import type { Part } from '../../api/types';
import { filtersOf, refine, usePlace } from '../../app/router';
import { useSpeech, useWords, type Speech } from '../../i18n';
import { Answered } from '../../list/Answered';
import { FilterBar, namesOf, SCOPE } from '../../list/FilterBar';
import { ChoiceFilter } from '../../list/filters';
import { ListHead } from '../../list/ListHead';
import { called } from '../../list/names';
import { Nothing } from '../../list/Nothing';
import { Pager } from '../../list/Pager';
import { NameLink } from '../../record/NameLink';
import { PartList } from '../../record/PartList';
import { PositionRows } from '../../record/rows';
import type { Name, PositionRow, Stance } from '../../record/types';
import { WORDS as RECORD } from '../../record/words';
import { useTitle } from '../useTitle';
import '../../record/network.css';
import './positions.css';
import { WORDS } from './words';

const OWN = ['issue', 'stance'];

const SIZE = 25;

/** Stands for positions whose words name no issue. */
const NO_ISSUE = 'none';

interface Issue {
  id: string;
  name: string | null;
  english: string | null;
  positions: number;
}

interface Point {
  day: string | null;
  stance: Stance;
  favours: boolean | null;
}

interface Cell {
  issue: string;
  positions: number;
  pro: number;
  con: number;
  changes: string[];
  points: Point[];
}

interface Line {
  actor: Name;
  positions: number;
  cells: Cell[];
}

interface Matrix {
  issues: Issue[];
  actors: Part<Line>;
}

/** What an issue is called. */
export function useIssues(): (id: string | null, english?: string | null) => string {
  const { language } = useSpeech();
  const page = useWords(WORDS);
  return (id, english) =>
    id === null || id === NO_ISSUE ? page.none : ((language === 'en' ? english : page.issues[id]) ?? id.replaceAll('-', ' '));
}

export function PositionsPage() {
  const { words } = useSpeech();
  const page = useWords(WORDS);
  const record = useWords(RECORD);
  useTitle(page.title);
  const { query } = usePlace();
  const name = useIssues();
  const names = [...namesOf(SCOPE), ...OWN];
  const asked = filtersOf(query, names);
  const offset = Math.max(0, Number(query.get('offset')) || 0);
  const answer = useAnswer<Matrix>(`/positions/matrix?${new URLSearchParams([...asked, ['offset', String(offset)], ['limit', String(SIZE)]])}`);
  const all = useAnswer<Matrix>('/positions/matrix?limit=1');
  const total = answer.state === 'here' ? answer.value.actors.total : 0;
  const issues = all.state === 'here' ? all.value.issues : [];
  return (
    <div class="page wide-page">
      <ListHead title={page.title} lead={page.lead} save={total > 0 ? { path: '/positions', asked } : null} />
      <FilterBar filters={SCOPE} />
      <div class="controls">
        <ChoiceFilter
          name="issue"
          label={page.issue}
          choices={[['', page.anyIssue], ...issues.map((one): [string, string] => [one.id, `${name(one.id, one.english)} (${one.positions})`])]}
        />
        <ChoiceFilter name="stance" label={page.stance} choices={[['', words.list.any], ...Object.entries(record.stance)]} />
      </div>
      <Answered answer={answer}>
        {(matrix) =>
          total === 0 ? (
            <Nothing asked={asked} none={page.nothing} />
          ) : (
            <>
              <p class="matrix-key quiet">
                <Key side="pro" /> {page.pro} <Key side="con" /> {page.con} <Key side="none" /> {page.neither}
                <span>
                  <span class="matrix-change" aria-hidden="true">
                    ⇅
                  </span>{' '}
                  {page.changes}
                </span>
              </p>
              <Cells matrix={matrix} />
              <Pager label={page.title} part={matrix.actors} size={SIZE} />
              <Words asked={asked} matrix={matrix} />
            </>
          )
        }
      </Answered>
    </div>
  );
}

function Key({ side }: { side: 'pro' | 'con' | 'none' }) {
  return (
    <svg viewBox="0 0 10 10" width="10" height="10" aria-hidden="true">
      <circle class={`point point-${side}`} cx="5" cy="5" r="3.5" />
    </svg>
  );
}

/** How many of a hundred positions may be older or newer than the days that are drawn; they stand at the edge. */
const STRAYS = 3;

/** The first and last day that are drawn. */
function span(matrix: Matrix): [number, number] {
  const days = matrix.actors.items
    .flatMap(({ cells }) => cells)
    .flatMap(({ points }) => points)
    .flatMap(({ day }) => (day ? [Date.parse(day)] : []))
    .sort((a, b) => a - b);
  const stray = Math.floor((days.length * STRAYS) / 100);
  return [days[stray] ?? 0, days[days.length - 1 - stray] ?? 0];
}

function Cells({ matrix }: { matrix: Matrix }) {
  const speech = useSpeech();
  const page = useWords(WORDS);
  const name = useIssues();
  const { query } = usePlace();
  const chosen = query.get('cell');
  const [first, last] = span(matrix);
  return (
    <div class="table-box matrix" tabindex={0} role="region" aria-label={page.title}>
      <table>
        <thead>
          <tr>
            <th scope="col">{page.actor}</th>
            {matrix.issues.map((issue) => (
              <th scope="col" key={issue.id}>
                {name(issue.id, issue.english)} <span class="quiet">{speech.number(issue.positions)}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {matrix.actors.items.map((line) => {
            const cells = new Map(line.cells.map((cell) => [cell.issue, cell]));
            return (
              <tr key={line.actor.key}>
                <th scope="row">
                  <NameLink one={line.actor} />
                </th>
                {matrix.issues.map((issue) => {
                  const cell = cells.get(issue.id);
                  const address = `${line.actor.key}|${issue.id}`;
                  const summary = cell ? page.cell(cell.pro, cell.con, cell.positions - cell.pro - cell.con) : '';
                  return (
                    <td key={issue.id}>
                      {cell && (
                        <button
                          type="button"
                          class="cell"
                          aria-pressed={chosen === address}
                          aria-label={`${called(line.actor, speech)}، ${name(issue.id, issue.english)}: ${summary}${cell.changes.length > 0 ? `، ${page.changes}` : ''}`}
                          title={[summary, ...cell.changes.map((day) => `${page.changes}: ${speech.day(day)}`)].join('\n')}
                          onClick={() => refine({ cell: chosen === address ? null : address })}
                        >
                          <Strip cell={cell} first={first} last={last} speech={speech} />
                        </button>
                      )}
                    </td>
                  );
                })}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

const WIDTH = 76;
const HEIGHT = 30;

/** A cell's positions in time, in the direction of reading. */
function Strip({ cell, first, last, speech }: { cell: Cell; first: number; last: number; speech: Speech }) {
  const across = (day: string | null) => {
    const share = day === null || last === first ? 0.5 : Math.min(1, Math.max(0, (Date.parse(day) - first) / (last - first)));
    return 5 + (WIDTH - 10) * (speech.dir === 'rtl' ? 1 - share : share);
  };
  // Positions of one day on one side stand above each other.
  const stacked = new Map<string, number>();
  return (
    <span class="strip">
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} width={WIDTH} height={HEIGHT} aria-hidden="true">
        <path class="strip-line" d={`M2 ${HEIGHT / 2}H${WIDTH - 2}`} />
        {cell.points.slice(-40).map((point, i) => {
          const side = point.favours === null ? 'none' : point.favours ? 'pro' : 'con';
          const at = `${point.day}${side}`;
          const above = stacked.get(at) ?? 0;
          stacked.set(at, above + 1);
          const away = side === 'none' ? 0 : 6 + Math.min(above, 2) * 3.5;
          return (
            <circle
              key={i}
              class={`point point-${side}`}
              cx={across(point.day).toFixed(1)}
              cy={(HEIGHT / 2 + (side === 'con' ? away : -away)).toFixed(1)}
              r="2.8"
            />
          );
        })}
      </svg>
      {cell.changes.length > 0 && (
        <span class="matrix-change" aria-hidden="true">
          ⇅
        </span>
      )}
    </span>
  );
}

/** The words behind the cell that was chosen. */
function Words({ asked, matrix }: { asked: URLSearchParams; matrix: Matrix }) {
  const speech = useSpeech();
  const page = useWords(WORDS);
  const record = useWords(RECORD);
  const name = useIssues();
  const { query } = usePlace();
  const [actor, issue] = (query.get('cell') ?? '').split('|');
  const line = matrix.actors.items.find((one) => one.actor.key === actor);
  if (!line || !issue) return <p class="quiet matrix-choose">{page.choose}</p>;
  const wanted = new URLSearchParams([...asked].filter(([each]) => each !== 'actor' && each !== 'issue'));
  wanted.set('actor', line.actor.key);
  wanted.set('issue', issue);
  const english = (id: string | null) => matrix.issues.find((one) => one.id === id)?.english;
  return (
    <section class="beneath behind" aria-label={page.behind} aria-live="polite">
      <header>
        <h2>
          <bdi>{called(line.actor, speech)}</bdi> · {name(issue, english(issue))}
        </h2>
        <button type="button" class="plain small" onClick={() => refine({ cell: null })}>
          {record.close}
        </button>
      </header>
      <PartList<PositionRow> path={`/positions?${wanted}`}>
        {(rows) => <PositionRows rows={rows} issue={(id) => name(id, english(id))} />}
      </PartList>
    </section>
  );
}
