import { useAnswer } from '../../api/client';
import type { ArchiveOverview, Head, Part } from '../../api/types';
import { Refused } from '../../app/Refused';
import { useSpeech, useWords } from '../../i18n';
import { Heads } from '../../list/Heads';
import { useAddition } from '../add/useAddition';
import { useTitle } from '../useTitle';
import { WORDS } from './words';

export function OverviewPage() {
  const { words, number, day } = useSpeech();
  const page = useWords(WORDS);
  useTitle(page.title);
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
        {failures > 0 && (
          <div>
            <dt>{page.failures}</dt>
            <dd>
              <a href="/add">{number(failures)}</a>
            </dd>
          </div>
        )}
      </dl>
      <section class="beneath">
        <h2>{page.latest}</h2>
        {latest.state === 'here' && <Heads heads={latest.value.items} />}
        {latest.state === 'refused' && <Refused problem={latest.problem} retry={latest.retry} />}
        <p class="more">
          <a href="/articles">{page.all}</a>
        </p>
      </section>
    </div>
  );
}

/** An archive without articles: what to do next. */
function Empty() {
  const { words } = useSpeech();
  const page = useWords(WORDS);
  const { start, view } = useAddition();
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
