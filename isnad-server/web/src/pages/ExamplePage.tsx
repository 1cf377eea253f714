import { useAnswer } from '../api/client';
import { Refused } from '../app/Refused';
import { ArticleView } from '../article/ArticleView';
import { useSpeech } from '../i18n';
import type { Reading } from '../reading/types';

export function ExamplePage({ parts }: { parts: string[] }) {
  const { words } = useSpeech();
  const answer = useAnswer<Reading>(`/examples/${encodeURIComponent(parts[0] ?? '')}`);
  switch (answer.state) {
    case 'waiting':
      return <p class="page quiet">{words.loading}</p>;
    case 'refused':
      return (
        <div class="page narrow">
          <Refused problem={answer.problem} retry={answer.retry} />
        </div>
      );
    case 'here':
      return <ArticleView reading={answer.value} />;
  }
}
