import { useAnswer } from '../api/client';
import type { Part } from '../api/types';
import { EmptyArchive } from './EmptyArchive';

/** Nothing is found: the filters leave nothing, or the archive has no article yet, whatever is asked of it. */
export function Nothing({ asked, none }: { asked: URLSearchParams; none: string }) {
  const articles = useAnswer<Part<unknown>>(asked.size > 0 ? '/articles?limit=1' : null);
  if (asked.size === 0 || (articles.state === 'here' && articles.value.total === 0)) return <EmptyArchive />;
  return articles.state === 'waiting' ? null : <p class="nothing">{none}</p>;
}
