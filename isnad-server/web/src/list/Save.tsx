import { Icon } from '../app/Icon';
import { useSpeech } from '../i18n';

/** The whole of what is shown, as files: with the filters, and without its pages. */
export function Save({ path, asked }: { path: string; asked: URLSearchParams }) {
  const { words } = useSpeech();
  const file = (format: string) => `/api/v1${path}?${new URLSearchParams([...asked, ['format', format]])}`;
  return (
    <p class="save">
      <Icon name="save" />
      <span>{words.list.save}</span>
      {['csv', 'jsonl'].map((format) => (
        <a key={format} href={file(format)} download>
          {format.toUpperCase()}
        </a>
      ))}
    </p>
  );
}
