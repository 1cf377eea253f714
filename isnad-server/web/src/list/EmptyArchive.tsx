import { useSpeech } from '../i18n';

/** Stands where a list would, while the archive has no article. */
export function EmptyArchive() {
  const { words } = useSpeech();
  return (
    <p class="nothing">
      {words.list.emptyTitle}. <a href="/add">{words.list.emptyAdd}</a>
    </p>
  );
}
