import type { ComponentChildren } from 'preact';
import { useAnswer } from '../../api/client';
import { filtersOf, refine, usePlace } from '../../app/router';
import { useSpeech, useWords } from '../../i18n';
import { Answered } from '../../list/Answered';
import { FilterBar, namesOf, type Filter } from '../../list/FilterBar';
import { called } from '../../list/names';
import { Save } from '../../list/Save';
import { NameLink } from '../../record/NameLink';
import { PartList } from '../../record/PartList';
import { EventRows, PositionRows, StatementRows } from '../../record/rows';
import type { EventRow, Name, PositionRow, Relation, StatementRow } from '../../record/types';
import { WORDS as RECORD } from '../../record/words';
import { useIssues } from '../positions/PositionsPage';
import { useTitle } from '../useTitle';
import type { Counted } from './ActorsPage';
import '../../record/network.css';
import './actor.css';
import { WORDS } from './words';

const FILTERS: readonly Filter[] = ['from', 'to', 'outlet', 'place', 'type', 'status', 'depth'];
const LISTS = ['statements', 'events', 'positions'] as const;
type List = (typeof LISTS)[number];

interface Profile {
  actor: Counted;
  wikidata: string | null;
  spellings: { words: string; mentions: number; articles: number }[];
  wordings: { outlet: string; words: string; mentions: number; articles: number; example: string }[];
  offices: { title: string; of: string | null; from: string | null; to: string | null; code: string | null }[];
  called: { title: string; articles: number; first: string | null; last: string | null }[];
  statements: number;
  events: number;
  positions: number;
  months: { month: string; statements: number; events: number }[];
}

interface Tie {
  one: Name;
  relation: Relation;
  other: Name;
  tellings: number;
}

export function ActorPage({ parts }: { parts: string[] }) {
  const { query } = usePlace();
  const asked = filtersOf(query, namesOf(FILTERS));
  const path = `/actors/${encodeURIComponent(parts[0] ?? '')}`;
  const answer = useAnswer<Profile>(`${path}?${asked}`);
  return (
    <Answered answer={answer} whole>
      {(profile) => <Shown profile={profile} path={path} asked={asked} />}
    </Answered>
  );
}

function Shown({ profile, path, asked }: { profile: Profile; path: string; asked: URLSearchParams }) {
  const speech = useSpeech();
  const { words, number } = speech;
  const page = useWords(WORDS);
  const record = useWords(RECORD);
  const name = useIssues();
  const { query } = usePlace();
  const { actor } = profile;
  useTitle(called(actor, speech));
  const list = LISTS.find((one) => one === query.get('list')) ?? LISTS.find((one) => profile[one] > 0) ?? 'statements';
  const lists: Record<List, ComponentChildren> = {
    statements: <PartList<StatementRow> path={`${path}/statements?${asked}`}>{(rows) => <StatementRows rows={rows} />}</PartList>,
    events: <PartList<EventRow> path={`${path}/events?${asked}`}>{(rows) => <EventRows rows={rows} />}</PartList>,
    positions: <PartList<PositionRow> path={`${path}/positions?${asked}`}>{(rows) => <PositionRows rows={rows} issue={(id) => name(id)} />}</PartList>,
  };
  const key = encodeURIComponent(actor.key);
  return (
    <div class="page wide-page">
      <header class="actor-head">
        <h1>
          <bdi>{called(actor, speech)}</bdi>
        </h1>
        <p class="quiet actor-line">
          <bdi>{speech.language === 'en' ? (actor.english ? actor.name : '') : actor.english}</bdi>
          <span>{words.kind[actor.kind] ?? actor.kind}</span>
          {actor.code && <code dir="ltr">{actor.code}</code>}
          {profile.wikidata && <code dir="ltr">{profile.wikidata}</code>}
          {!actor.known && <span class="tag">{page.unknown}</span>}
          <span>{record.articles(actor.articles)}</span>
        </p>
        <p class="actor-ways">
          <a href={`/network?actor=${key}`}>{page.inNetwork}</a>
          <a href={`/positions?actor=${key}`}>{page.inPositions}</a>
          <a href={`/search?actor=${key}`}>{page.inArticles}</a>
        </p>
      </header>
      <div class="actor-columns">
        <div class="actor-main">
          <FilterBar filters={FILTERS} />
          <div class="tabs" role="tablist">
            {LISTS.map((one) => (
              <button type="button" key={one} role="tab" id={`tab-${one}`} aria-controls="list" aria-selected={one === list} onClick={() => refine({ list: one })}>
                {page[one]} <span class="quiet">{number(profile[one])}</span>
              </button>
            ))}
          </div>
          <div id="list" role="tabpanel" aria-labelledby={`tab-${list}`}>
            {profile[list] > 0 && <Save path={`${path}/${list}`} asked={asked} />}
            <div key={list}>{lists[list]}</div>
          </div>
        </div>
        <aside class="actor-side">
          <Months months={profile.months} />
          <Ties actor={actor} />
          <Offices profile={profile} />
          <Names profile={profile} />
        </aside>
      </div>
    </div>
  );
}

/** The most months that are drawn. */
const MONTHS = 36;

/** The last months without a gap, up to the last in which something was said; events may be long past, or planned. */
function lately(months: Profile['months']): Profile['months'] {
  const known = new Map(months.map((one) => [one.month, one]));
  const end = months.findLast(({ statements }) => statements > 0)?.month ?? months[months.length - 1]?.month;
  const begin = months[0]?.month;
  const shown: Profile['months'] = [];
  for (let month = end; month && begin && month >= begin && shown.length < MONTHS; month = monthBefore(month)) {
    shown.unshift(known.get(month) ?? { month, statements: 0, events: 0 });
  }
  const first = shown.findIndex(({ statements, events }) => statements + events > 0);
  return shown.slice(Math.max(0, first));
}

function monthBefore(month: string): string {
  const [year, number] = month.split('-').map(Number) as [number, number];
  return number === 1 ? `${year - 1}-12` : `${year}-${String(number - 1).padStart(2, '0')}`;
}

/** How much there is in each month. */
function Months({ months }: { months: Profile['months'] }) {
  const { day, number } = useSpeech();
  const page = useWords(WORDS);
  const shown = lately(months);
  if (shown.length < 2) return null;
  const most = Math.max(...shown.map(({ statements, events }) => statements + events));
  return (
    <section>
      <h2>{page.months}</h2>
      <ol class="months">
        {shown.map(({ month, statements, events }) => {
          const label = `${day(month)}: ${page.statements} ${number(statements)}، ${page.events} ${number(events)}`;
          return (
            <li key={month} title={label}>
              <span class="unseen">{label}</span>
              <i class="months-events" style={{ height: `${(100 * events) / most}%` }} />
              <i class="months-statements" style={{ height: `${(100 * statements) / most}%` }} />
            </li>
          );
        })}
      </ol>
      <p class="quiet months-ends">
        <span>{day(shown[0]!.month)}</span>
        <span>{day(shown[shown.length - 1]!.month)}</span>
      </p>
    </section>
  );
}

/** With whom the actor has most to do. */
function Ties({ actor }: { actor: Name }) {
  const { number } = useSpeech();
  const page = useWords(WORDS);
  const record = useWords(RECORD);
  const answer = useAnswer<{ items: Tie[] }>(`/network/links?actor=${encodeURIComponent(actor.key)}&limit=200`);
  if (answer.state !== 'here') return null;
  const own = answer.value.items.filter(({ one, other }) => one.key === actor.key || other.key === actor.key).slice(0, 12);
  if (own.length === 0) return null;
  return (
    <section>
      <h2>{page.ties}</h2>
      <ul class="plain-list">
        {own.map(({ one, relation, other, tellings }) => (
          <li key={one.key + relation + other.key}>
            <a class={`relation-word relation-${relation}`} href={`/network?actor=${encodeURIComponent(actor.key)}&sel=${encodeURIComponent(`${one.key}|${relation}|${other.key}`)}`}>
              {record.relation[relation]}
            </a>{' '}
            {one.key === actor.key ? (
              <NameLink one={other} />
            ) : (
              <>
                <span class="quiet">(</span>
                <NameLink one={one} />
                <span class="quiet">)</span>
              </>
            )}
            <span class="quiet count">{number(tellings)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Offices({ profile }: { profile: Profile }) {
  const { day, number } = useSpeech();
  const page = useWords(WORDS);
  if (profile.offices.length === 0 && profile.called.length === 0) return null;
  const held = (from: string | null, to: string | null) =>
    [from && `${page.since} ${day(from)}`, to && `${page.until} ${day(to)}`].filter(Boolean).join(' ');
  return (
    <>
      {profile.offices.length > 0 && (
        <section>
          <h2>
            {page.offices} <span class="quiet">{page.officesKnown}</span>
          </h2>
          <ul class="plain-list">
            {profile.offices.map((office, i) => (
              <li key={i}>
                <bdi>{office.title}</bdi> · <bdi>{office.of}</bdi>
                <span class="quiet block">{held(office.from, office.to)}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {profile.called.length > 0 && (
        <section>
          <h2>{page.called}</h2>
          <ul class="plain-list">
            {profile.called.slice(0, 10).map((one) => (
              <li key={one.title}>
                <bdi>{one.title}</bdi>
                <span class="quiet count">{number(one.articles)}</span>
                <span class="quiet block">{held(one.first, one.last === one.first ? null : one.last)}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function Names({ profile }: { profile: Profile }) {
  const { number } = useSpeech();
  const page = useWords(WORDS);
  return (
    <>
      {profile.spellings.length > 0 && (
        <section>
          <h2>{page.names}</h2>
          <ul class="plain-list">
            {profile.spellings.slice(0, 12).map((one) => (
              <li key={one.words}>
                <bdi class="naskh">{one.words}</bdi>
                <span class="quiet count">{number(one.mentions)}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {profile.wordings.length > 0 && (
        <details>
          <summary>{page.wordings}</summary>
          <ul class="plain-list">
            {profile.wordings.map((one) => (
              <li key={one.outlet + one.words}>
                <bdi>{one.outlet}</bdi>:{' '}
                <a href={`/articles/${one.example}`}>
                  <bdi class="naskh">{one.words}</bdi>
                </a>
                <span class="quiet count">{number(one.mentions)}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
