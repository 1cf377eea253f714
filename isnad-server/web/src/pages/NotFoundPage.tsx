import { useSpeech } from '../i18n';

export function NotFoundPage() {
  const { words } = useSpeech();
  return (
    <div class="page narrow">
      <h1>{words.notFound.title}</h1>
      <p>
        <a href="/">{words.notFound.back}</a>
      </p>
    </div>
  );
}
