import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { api, type Answer } from '../api/client';
import { useHasArchive } from '../app/archive';
import { Refused } from '../app/Refused';
import { useSpeech } from '../i18n';

interface Props<T> {
  answer: Answer<T>;
  /** Whether the answer is the whole page, and not a part of one. */
  whole?: boolean;
  /** Stands below a refusal of a whole page. */
  way?: ComponentChildren;
  children(value: T): ComponentChildren;
}

/** Who waits longer than this, in milliseconds, is told for what, and how far it is so often. */
const LONG = 1_000;

/** How far the server is that has opened an archive and looks at it for the first time. */
function Readiness() {
  const { words, number } = useSpeech();
  const archive = useHasArchive();
  const [far, setFar] = useState<{ looked: number; articles: number } | null>(null);
  useEffect(() => {
    if (!archive) return;
    const timer = setInterval(async () => {
      const ready = await api.get<{ looked: number; articles: number }>('/archive/readiness').catch(() => null);
      setFar(ready && ready.looked < ready.articles ? ready : null);
    }, LONG);
    return () => clearInterval(timer);
  }, [archive]);
  return <span role="status">{far && words.preparing(number(far.looked), number(far.articles))}</span>;
}

/** What the server answered; until then that it is on its way, and where it refused why. */
export function Answered<T>({ answer, whole = false, way, children }: Props<T>) {
  const { words } = useSpeech();
  switch (answer.state) {
    case 'waiting':
      return (
        <p class={whole ? 'page quiet' : 'quiet waiting'}>
          {words.loading} <Readiness />
        </p>
      );
    case 'refused': {
      const refused = <Refused problem={answer.problem} retry={answer.retry} />;
      return whole ? (
        <div class="page narrow">
          {refused}
          {way}
        </div>
      ) : (
        refused
      );
    }
    case 'here':
      return <>{children(answer.value)}</>;
  }
}
