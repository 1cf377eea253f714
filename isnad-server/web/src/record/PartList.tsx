import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { api, attempt, useAnswer, type Problem } from '../api/client';
import type { Part } from '../api/types';
import { Refused } from '../app/Refused';
import { useSpeech, useWords } from '../i18n';
import { WORDS } from './words';

const SIZE = 20;

/** The beginning of a list inside a page, which grows when more of it is asked for. */
export function PartList<T>({ path, children }: { path: string; children(items: T[], total: number): ComponentChildren }) {
  const { words } = useSpeech();
  const own = useWords(WORDS);
  const first = useAnswer<Part<T>>(`${path}${path.includes('?') ? '&' : '?'}limit=${SIZE}`);
  const [more, setMore] = useState<T[]>([]);
  const [problem, setProblem] = useState<Problem | null>(null);
  useEffect(() => setMore([]), [path]);
  if (first.state === 'waiting') return <p class="quiet">{words.loading}</p>;
  if (first.state === 'refused') return <Refused problem={first.problem} retry={first.retry} />;
  const { items, total } = first.value;
  if (total === 0) return <p class="quiet">{own.nothing}</p>;
  const shown = [...items, ...more];
  const rest = total - shown.length;
  const grow = async () => {
    setProblem(null);
    const next = await attempt(
      () => api.get<Part<T>>(`${path}${path.includes('?') ? '&' : '?'}limit=${SIZE}&offset=${shown.length}`),
      setProblem,
    );
    if (next) setMore((before) => [...before, ...next.items]);
  };
  return (
    <>
      {children(shown, total)}
      {problem && <Refused problem={problem} />}
      {rest > 0 && (
        <p class="more">
          <button type="button" class="button" onClick={grow}>
            {own.more(Math.min(SIZE, rest))}
          </button>
        </p>
      )}
    </>
  );
}
