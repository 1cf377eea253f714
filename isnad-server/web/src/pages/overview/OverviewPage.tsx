import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useAnswer } from '../../api/client';
import type { ArchiveOverview, Head, Part } from '../../api/types';
import { Refused } from '../../app/Refused';
import { filtersOf, usePlace } from '../../app/router';
import { useSpeech, useWords } from '../../i18n';
import { Answered } from '../../list/Answered';
import { FilterBar, namesOf, SCOPE } from '../../list/FilterBar';
import { Heads } from '../../list/Heads';
import { Save } from '../../list/Save';
import type { PositionRow } from '../../record/types';
import { PositionRows } from '../../record/rows';
import { StoryList } from '../../story/StoryList';
import type { StoryRow } from '../../story/types';
import { useAddition } from '../add/useAddition';
import { useIssues } from '../positions/PositionsPage';
import { useTitle } from '../useTitle';
import { lastVisit, remember } from './visit';
import { WORDS } from './words';

interface News {
  change: number;
  articles: number;
  events: number;
  contested: number;
  positions: number;
  failures: number;
  from: string | null;
  biggest: StoryRow[];
  rivals: StoryRow[];
  stands: PositionRow[];
}

export function OverviewPage() {
  const page = useWords(WORDS);
  useTitle(page.title);
  const [fills, setFills] = useState(0);
  const overview = useAnswer<ArchiveOverview>(fills > 0 ? `/archive?after=${fills}` : '/archive');
  return (
    <Answered answer={overview} whole>
      {(value) => (value.articles === 0 ? <Empty filled={() => setFills((n) => n + 1)} /> : <Filled overview={value} />)}
    </Answered>
  );
}

function Filled({ overview: { articles, outlets, first, last } }: { overview: ArchiveOverview }) {
  const { number, day } = useSpeech();
  const page = useWords(WORDS);
  const { query } = usePlace();
  const asked = filtersOf(query, namesOf(SCOPE));
  const latest = useAnswer<Part<Head>>(`/articles?${new URLSearchParams([...asked, ['limit', '8']])}`);
  return (
    <div class="page list-page">
      <h1>{page.title}</h1>
      <dl class="tiles">
        <div>
          <dt>{page.articles}</dt>
          <dd>
            <a href="/articles">{number(articles)}</a>
          </dd>
        </div>
        <div>
          <dt>{page.outlets}</dt>
          <dd>
            <a href="/sources">{number(outlets)}</a>
          </dd>
        </div>
        {first && last && (
          <div>
            <dt>{page.days}</dt>
            <dd class="tile-days">
              {day(first)} – {day(last)}
            </dd>
          </div>
        )}
      </dl>
      <FilterBar filters={SCOPE} />
      <Whole asked={asked} />
      <section class="beneath">
        <PartHead title={page.latest} path="/articles" asked={asked} />
        <Answered answer={latest}>{({ items }) => <Heads heads={items} />}</Answered>
        <p class="more">
          <a href={`/articles?${asked}`}>{page.all}</a>
        </p>
      </section>
    </div>
  );
}

/** The head of a part of the page; all that the part is chosen from can be saved. */
function PartHead({ title, path, asked, children }: { title: string; path: string; asked: URLSearchParams; children?: ComponentChildren }) {
  return (
    <div class="list-head">
      <h2>
        {title} {children}
      </h2>
      <Save path={path} asked={asked} />
    </div>
  );
}

/** What is new, what is big, and what went wrong. */
function Whole({ asked }: { asked: URLSearchParams }) {
  const { words, day, list } = useSpeech();
  const page = useWords(WORDS);
  const issue = useIssues();
  const [visit] = useState(lastVisit);
  const answer = useAnswer<News>(`/news?${new URLSearchParams([...asked, ['since', String(visit.change)]])}`);
  useEffect(() => {
    if (answer.state === 'here') remember(answer.value.change);
  }, [answer]);
  const big = new URLSearchParams([...asked, ['sort', 'witnesses']]);
  const contradicted = new URLSearchParams([...asked, ['rivals', '1']]);
  if (answer.state === 'waiting') return <p class="quiet beneath">{words.loading}</p>;
  if (answer.state === 'refused') return <Refused problem={answer.problem} retry={answer.retry} />;
  const { articles, events, contested, positions, failures, from, biggest, rivals, stands } = answer.value;
  return (
    <>
      <section class="beneath news" aria-live="polite">
        <h2>{visit.day ? page.since(day(visit.day)) : page.sinceFirst}</h2>
        <p>
          {articles === 0
            ? page.sinceNothing
            : list([page.news.articles(articles), page.news.events(events), page.news.contested(contested), page.news.positions(positions)])}
        </p>
        {failures > 0 && (
          <p class="news-failed">
            {page.failedLead(failures)} <a href="/add">{page.failedWhy}</a>
          </p>
        )}
      </section>
      {biggest.length > 0 && (
        <section class="beneath">
          <PartHead title={page.stories} path="/events" asked={big}>
            {from && <span class="quiet">{page.storiesSince(day(from))}</span>}
          </PartHead>
          <StoryList rows={biggest} />
          <p class="more">
            <a href={`/events?${big}`}>{page.allStories}</a>
          </p>
        </section>
      )}
      <section class="beneath">
        <PartHead title={page.rivals} path="/events" asked={contradicted} />
        {rivals.length > 0 ? <StoryList rows={rivals} /> : <p class="quiet">{page.rivalsNone}</p>}
        <p class="more">
          <a href={`/events?${contradicted}`}>{page.allRivals}</a>
        </p>
      </section>
      <section class="beneath">
        <PartHead title={page.stands} path="/positions" asked={asked} />
        {stands.length > 0 ? <PositionRows rows={stands} issue={issue} /> : <p class="quiet">{page.standsNone}</p>}
        <p class="more">
          <a href={`/positions?${asked}`}>{page.allStands}</a>
        </p>
      </section>
    </>
  );
}

/** An archive without articles: what to do next. Once something was added it is filled. */
function Empty({ filled }: { filled(): void }) {
  const { words } = useSpeech();
  const page = useWords(WORDS);
  const { start, over, view } = useAddition();
  useEffect(() => {
    if (over > 0) filled();
  }, [over]);
  return (
    <div class="page narrow welcome">
      <h1>{words.list.emptyTitle}</h1>
      <p class="lead">{page.emptyLead}</p>
      <p class="welcome-ways">
        <a class="button primary" href="/add">
          {words.list.emptyAdd}
        </a>
        <button type="button" class="button" onClick={() => start('/additions/examples')}>
          {page.emptyExamples}
        </button>
      </p>
      {view}
    </div>
  );
}
