import { useAnswer } from '../api/client';
import type { Example } from '../api/types';
import { Refused } from '../app/Refused';
import { useSpeech } from '../i18n';
import { ExampleList } from './ExampleList';
import { useTitle } from './useTitle';

export function ExamplesPage() {
  const { words } = useSpeech();
  useTitle(words.examples.title);
  const answer = useAnswer<{ items: Example[] }>('/examples');
  return (
    <div class="page narrow">
      <h1>{words.examples.title}</h1>
      <p class="lead">{words.examples.lead}</p>
      {answer.state === 'refused' && <Refused problem={answer.problem} retry={answer.retry} />}
      {answer.state === 'here' && <ExampleList examples={answer.value.items} />}
    </div>
  );
}
