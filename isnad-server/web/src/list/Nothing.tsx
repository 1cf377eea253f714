import { EmptyArchive } from './EmptyArchive';

/** Nothing is found: the filters leave nothing, or the archive has no article yet. */
export function Nothing({ asked, none }: { asked: URLSearchParams; none: string }) {
  return asked.size > 0 ? <p class="nothing">{none}</p> : <EmptyArchive />;
}
