import { useAnswer } from '../api/client';
import type { ArchiveOverview, Head, Part } from '../api/types';
import { Refused } from '../app/Refused';
import { useSpeech } from '../i18n';
import { Heads } from '../list/Heads';
import { useAddition } from './useAddition';
import { useTitle } from './useTitle';

export function OverviewPage() {
  const { words, number, day } = useSpeech();
  useTitle(words.overview.title);
  const overview = useAnswer<ArchiveOverview>('/archive');
  const latest = useAnswer<Part<Head>>('/articles?limit=8');
  if (overview.state === 'waiting') return <p class="page quiet">{words.loading}</p>;
  if (overview.state === 'refused') {
    return (
      <div class="page narrow">
        <Refused problem={overview.problem} retry={overview.retry} />
      </div>
    );
  }
  const { articles, outlets, failures, first, last } = overview.value;
  if (articles === 0) return <Empty />;
  return (
    <div class="page list-page">
      <h1>{words.overview.title}</h1>
      <dl class="tiles">
        <div>
          <dt>{words.overview.articles}</dt>
          <dd>
            <a href="/articles">{number(articles)}</a>
          </dd>
        </div>
        <div>
          <dt>{words.overview.outlets}</dt>
          <dd>
            <a href="/sources">{number(outlets)}</a>
          </dd>
        </div>
        {first && last && (
          <div>
            <dt>{words.overview.days}</dt>
            <dd class="tile-days">
              {day(first)} – {day(last)}
            </dd>
          </div>
        )}
        {failures > 0 && (
          <div>
            <dt>{words.overview.failures}</dt>
            <dd>
              <a href="/add">{number(failures)}</a>
            </dd>
          </div>
        )}
      </dl>
      <section class="beneath">
        <h2>{words.overview.latest}</h2>
        {latest.state === 'here' && <Heads heads={latest.value.items} />}
        {latest.state === 'refused' && <Refused problem={latest.problem} retry={latest.retry} />}
        <p class="more">
          <a href="/articles">{words.overview.all}</a>
        </p>
      </section>
    </div>
  );
}

/** An archive without articles: what to do next. */
function Empty() {
  const { words } = useSpeech();
  const { start, view } = useAddition();
  return (
    <div class="page narrow welcome">
      <h1>{words.overview.emptyTitle}</h1>
      <p class="lead">{words.overview.emptyLead}</p>
      <p class="welcome-ways">
        <a class="button primary" href="/add">
          {words.overview.emptyAdd}
        </a>
        <button type="button" class="button" onClick={() => start('/additions/examples')}>
          {words.overview.emptyExamples}
        </button>
      </p>
      {view}
    </div>
  );
}
