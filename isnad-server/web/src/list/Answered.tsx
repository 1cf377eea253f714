import type { ComponentChildren } from 'preact';
import type { Answer } from '../api/client';
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

/** What the server answered; until then that it is on its way, and where it refused why. */
export function Answered<T>({ answer, whole = false, way, children }: Props<T>) {
  const { words } = useSpeech();
  switch (answer.state) {
    case 'waiting':
      return <p class={whole ? 'page quiet' : 'quiet waiting'}>{words.loading}</p>;
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
