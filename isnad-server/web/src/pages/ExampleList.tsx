import type { Example } from '../api/types';
import { useSpeech } from '../i18n';

/** The bundled examples as a list of links. */
export function ExampleList({ examples }: { examples: Example[] }) {
  const { words, day } = useSpeech();
  return (
    <ol class="cards">
      {examples.map((example) => (
        <li key={example.name}>
          <a href={`/examples/${encodeURIComponent(example.name)}`}>
            <span class="naskh headline" dir="rtl" lang="ar">
              {example.headline}
            </span>
            <span class="quiet">
              <bdi>{example.outlet ?? words.article.noOutlet}</bdi>
              {' · '}
              {example.published ? day(example.published) : words.article.noDate}
            </span>
          </a>
        </li>
      ))}
    </ol>
  );
}
