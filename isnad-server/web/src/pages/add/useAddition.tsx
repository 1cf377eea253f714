import type { ComponentChild } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { api, attempt, type Problem } from '../../api/client';
import type { Progress } from '../../api/types';
import { Refused } from '../../app/Refused';
import { useSpeech, useWords } from '../../i18n';
import { WORDS } from './words';

interface Adding {
  /** Starts an addition; gives whether it was taken. */
  start(path: string, body?: unknown): Promise<boolean>;
  /** Sends files, one after the other; each is an addition of its own. */
  send(files: File[]): Promise<void>;
  /** How many additions are over. */
  over: number;
  view: ComponentChild;
}

/** Starts additions and shows how far they are; they run one behind the other. */
export function useAddition(): Adding {
  const own = useWords(WORDS);
  const [all, setAll] = useState<Progress[]>([]);
  const [sending, setSending] = useState<string | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const current = all.find((one) => !isOver(one))?.id;
  useEffect(() => {
    if (!current) return;
    const stream = new EventSource(`/api/v1/additions/${current}/progress`);
    stream.addEventListener('progress', (event) => {
      const told = JSON.parse((event as MessageEvent<string>).data) as Progress;
      setAll((before) => before.map((one) => (one.id === told.id ? told : one)));
      if (isOver(told)) stream.close();
    });
    return () => stream.close();
  }, [current]);
  return {
    start: async (path, body) => {
      setProblem(null);
      setAll([]);
      const begun = await attempt(() => api.post<Progress>(path, body), setProblem);
      if (begun) setAll([begun]);
      return begun !== null;
    },
    send: async (files) => {
      setProblem(null);
      setAll([]);
      for (const file of files) {
        setSending(file.name);
        const one = await attempt(() => api.send<Progress>(`/additions/files?name=${encodeURIComponent(file.name)}`, file), setProblem);
        if (!one) break;
        setAll((before) => [...before, one]);
      }
      setSending(null);
    },
    over: all.filter(isOver).length,
    view: (
      <>
        {sending && (
          <p class="quiet" aria-live="polite">
            {own.sending} <bdi>{sending}</bdi>
          </p>
        )}
        {problem && <Refused problem={problem} />}
        {all.map((progress) => (
          <ProgressView key={progress.id} progress={progress} />
        ))}
      </>
    ),
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
