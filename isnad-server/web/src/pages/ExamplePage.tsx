import { useAnswer } from '../api/client';
import { ArticleView } from '../article/ArticleView';
import { Answered } from '../list/Answered';
import type { Reading } from '../reading/types';

export function ExamplePage({ parts }: { parts: string[] }) {
  const answer = useAnswer<Reading>(`/examples/${encodeURIComponent(parts[0] ?? '')}`);
  return (
    <Answered answer={answer} whole>
      {(reading) => <ArticleView reading={reading} />}
    </Answered>
  );
}
