import { useState } from 'preact/hooks';
import { api, attempt, useAnswer, type Problem } from '../api/client';
import type { Example } from '../api/types';
import { Refused } from '../app/Refused';
import { ArticleView } from '../article/ArticleView';
import { useSpeech } from '../i18n';
import type { Reading } from '../reading/types';
import { ArticleForm, type Given } from './ArticleForm';
import { ExampleList } from './ExampleList';
import { useTitle } from './useTitle';

/** Paste a text and see its reading; nothing is kept. */
export function ReadPage() {
  const { words } = useSpeech();
  const [reading, setReading] = useState<Reading | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const examples = useAnswer<{ items: Example[] }>('/examples');
  useTitle(words.read.title);

  const submit = async (given: Given) => {
    setProblem(null);
    const made = await attempt(() => api.post<Reading>('/readings', given), setProblem);
    if (made) {
      setReading(made);
      scrollTo(0, 0);
    }
  };

  if (reading) {
    return (
      <ArticleView
        reading={reading}
        actions={
          <button type="button" class="button" onClick={() => setReading(null)}>
            {words.read.again}
          </button>
        }
      />
    );
  }
  return (
    <div class="page narrow">
      <h1>{words.read.title}</h1>
      <p class="lead">{words.read.lead}</p>
      <ArticleForm submit={submit} verb={words.read.submit} />
      {problem && <Refused problem={problem} />}
      {examples.state === 'here' && examples.value.items.length > 0 && (
        <section class="beneath">
          <h2>{words.read.orExample}</h2>
          <ExampleList examples={examples.value.items} />
        </section>
      )}
    </div>
  );
}
