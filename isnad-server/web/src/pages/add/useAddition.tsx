import type { ComponentChild } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { api, attempt, type Problem } from '../../api/client';
import type { Progress } from '../../api/types';
import { Refused } from '../../app/Refused';
import { useSpeech, useWords } from '../../i18n';
import { WORDS } from './words';

/** Starts additions and shows how far the last one is. */
export function useAddition(): { start(path: string, body?: unknown): Promise<boolean>; over: number; view: ComponentChild } {
  const [progress, setProgress] = useState<Progress | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [over, setOver] = useState(0);
  const id = progress?.id;
  useEffect(() => {
    if (!id) return;
    const stream = new EventSource(`/api/v1/additions/${id}/progress`);
    stream.addEventListener('progress', (event) => {
      const told = JSON.parse((event as MessageEvent<string>).data) as Progress;
      setProgress(told);
      if (isOver(told)) {
        stream.close();
        setOver((n) => n + 1);
      }
    });
    return () => stream.close();
  }, [id]);
  return {
    start: async (path, body) => {
      setProblem(null);
      setProgress(null);
      const begun = await attempt(() => api.post<Progress>(path, body), setProblem);
      if (begun) setProgress(begun);
      return begun !== null;
    },
    over,
    view: problem ? <Refused problem={problem} /> : progress && <ProgressView progress={progress} />,
  };
}

function isOver(progress: Progress): boolean {
  return progress.state === 'done' || progress.state === 'broken';
}

function ProgressView({ progress }: { progress: Progress }) {
  const { words } = useSpeech();
  const page = useWords(WORDS);
  return (
    <section class="progress" aria-label={page.progress} aria-live="polite">
      <p class="progress-line">
        <strong>{page.states[progress.state]}</strong>
        <span>{page.of(progress.done, progress.total)}</span>
        <span class="quiet">{page.summary(progress.added, progress.known, progress.failed)}</span>
      </p>
      <progress max={Math.max(1, progress.total)} value={progress.done} aria-label={page.progress} />
      <ul class="outcomes">
        {progress.outcomes.map((one, i) => (
          <li key={i} class={one.code ? 'outcome-failed' : undefined}>
            <bdi>{one.location || words.article.untitled}</bdi>
            {one.code ? (
              <span>
                <code dir="ltr">{one.code}</code> <bdi>{one.detail}</bdi>
              </span>
            ) : (
              <span class="quiet">
                {page.arrivals[one.arrival ?? ''] ?? one.arrival} · <a href={`/articles/${one.id}`}>{page.openIt}</a>
              </span>
            )}
          </li>
        ))}
      </ul>
      {isOver(progress) && (
        <p>
          <a href="/articles?sort=added">{page.toArticles}</a>
        </p>
      )}
    </section>
  );
}
