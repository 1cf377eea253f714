import { useState } from 'preact/hooks';
import { api, attempt, useAnswer, type Problem } from '../../api/client';
import type { Failed, Part } from '../../api/types';
import { Refused } from '../../app/Refused';
import { useWords } from '../../i18n';
import { ArticleForm } from '../ArticleForm';
import { useAddition } from './useAddition';
import { useTitle } from '../useTitle';
import { WORDS } from './words';

export function AddPage() {
  const page = useWords(WORDS);
  useTitle(page.title);
  const { start, over, view } = useAddition();
  return (
    <div class="page narrow">
      <h1>{page.title}</h1>
      <p class="lead">{page.lead}</p>
      {view}
      <section class="beneath-first">
        <h2>{page.paste}</h2>
        <ArticleForm verb={page.submit} submit={(given) => start('/additions', { items: [given] })} />
      </section>
      <section class="beneath">
        <h2>{page.examples}</h2>
        <p class="lead">{page.examplesLead}</p>
        <button type="button" class="button" onClick={() => start('/additions/examples')}>
          {page.examplesSubmit}
        </button>
      </section>
      <Failures key={over} />
    </div>
  );
}

/** What could not be added, with its reason. */
function Failures() {
  const page = useWords(WORDS);
  const [forgotten, setForgotten] = useState(0);
  const [problem, setProblem] = useState<Problem | null>(null);
  const answer = useAnswer<Part<Failed>>(`/failures?limit=200${forgotten > 0 ? `&again=${forgotten}` : ''}`);
  const forget = async (location: string) => {
    await attempt(() => api.remove(`/failures?location=${encodeURIComponent(location)}`), setProblem);
    setForgotten((n) => n + 1);
  };
  return (
    <section class="beneath">
      <h2>{page.failures}</h2>
      {problem && <Refused problem={problem} />}
      {answer.state === 'here' && answer.value.total === 0 && <p class="quiet">{page.failuresNone}</p>}
      {answer.state === 'here' && answer.value.total > 0 && (
        <ul class="cards failures">
          {answer.value.items.map((one) => (
            <li key={one.location}>
              <bdi class="location">{one.location}</bdi>
              <span class="quiet">
                <code dir="ltr">{one.code}</code> <bdi>{one.detail}</bdi> · {page.tries(one.tries)}
              </span>
              <button type="button" class="plain small" onClick={() => forget(one.location)}>
                {page.forget}
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
