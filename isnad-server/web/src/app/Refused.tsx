import { isUnreachable, type Problem } from '../api/client';
import { useSpeech } from '../i18n';

/** What went wrong, in words, with the way on. */
export function Refused({ problem, retry }: { problem: Problem; retry?: () => void }) {
  const { words } = useSpeech();
  return (
    <div class="refused" role="alert">
      <h2>{words.error.title}</h2>
      <p dir="auto">{isUnreachable(problem) ? words.error.network : problem.title}</p>
      {problem.detail && <p class="quiet" dir="auto">{problem.detail}</p>}
      {!isUnreachable(problem) && (
        <p class="quiet">
          {words.error.code} <code dir="ltr">{problem.code}</code>
        </p>
      )}
      {retry && (
        <button type="button" class="button" onClick={retry}>
          {words.error.retry}
        </button>
      )}
    </div>
  );
}
