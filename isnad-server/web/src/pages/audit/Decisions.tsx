import { useState } from 'preact/hooks';
import { api, attempt, type Problem } from '../../api/client';
import { Refused } from '../../app/Refused';
import { useSpeech, useWords } from '../../i18n';
import { called, useNames } from '../../list/names';
import { WORDS } from './words';

/** A decision, as the log has it. */
export interface Decision {
  number: number;
  time: string;
  who: string;
  kind: string;
  actor: string | null;
  into: string | null;
  name: string | null;
  english: string | null;
  article: string | null;
  layer: string | null;
  at: string | null;
  beside: string | null;
  field: string | null;
  value: string | null;
  words: string | null;
  note: string;
  holds: boolean;
  undoneBy: number | null;
}

/** Decisions, each with the way to take it back. */
export function Decisions({ all, changed }: { all: Decision[]; changed(): void }) {
  const speech = useSpeech();
  const page = useWords(WORDS);
  const [problem, setProblem] = useState<Problem | null>(null);
  const names = useNames(all.flatMap(({ actor, into }) => [actor ?? '', into ?? '']));
  const undo = async (number: number) => {
    if ((await attempt(() => api.remove(`/decisions/${number}`), setProblem)) !== null) changed();
  };
  return (
    <>
      {problem && <Refused problem={problem} />}
      <ol class="rows decisions">
        {all.map((one, i) => (
          <li key={one.number}>
            <p class="row-head">
              {one.actor && <bdi>{called(names[2 * i]!, speech)}</bdi>}
              {one.at && <bdi class="naskh">{one.at}</bdi>}
              <strong>{page.kinds[one.kind] ?? one.kind}</strong>
              {one.field && <span class="tag">{one.field}</span>}
              {one.beside && <bdi class="naskh">{one.beside}</bdi>}
              {one.into && <bdi>{called(names[2 * i + 1]!, speech)}</bdi>}
              {[one.name, one.english, one.value, one.words].map((words, k) => words && <bdi key={k}>{words}</bdi>)}
            </p>
            {one.note && (
              <p>
                <bdi>{one.note}</bdi>
              </p>
            )}
            <p class="row-from quiet">
              <span>{one.number}</span>
              <span>{speech.day(one.time.slice(0, 10))}</span>
              <bdi>{one.who || page.local}</bdi>
              {one.article && <a href={`/articles/${one.article}`}>{page.article}</a>}
              {one.holds ? (
                <button type="button" class="plain small" onClick={() => undo(one.number)}>
                  {page.undo}
                </button>
              ) : (
                one.undoneBy !== null && <span>{page.undone(one.undoneBy)}</span>
              )}
            </p>
          </li>
        ))}
      </ol>
    </>
  );
}
