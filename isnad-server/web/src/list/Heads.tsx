import type { Head } from '../api/types';
import { useSpeech } from '../i18n';

/** Articles, each with what its reading found. */
export function Heads({ heads }: { heads: Head[] }) {
  const { words, day } = useSpeech();
  return (
    <ol class="cards">
      {heads.map((head) => (
        <li key={head.id}>
          <a href={`/articles/${head.id}`}>
            <span class="naskh headline" dir="rtl" lang="ar">
              {head.headline || words.article.untitled}
            </span>
            <span class="quiet head-line">
              <bdi class="outlet">{head.outlet ?? words.article.noOutlet}</bdi>
              {head.outlets > 1 && <span>{words.count.outlets(head.outlets)}</span>}
              <span>{head.published ? day(head.published) : words.article.noDate}</span>
              <span class="head-counts">
                {(['statements', 'events', 'figures'] as const)
                  .filter((layer) => head[layer] > 0)
                  .map((layer) => (
                    <span key={layer} class={`layer-${layer}`}>
                      <span class="dot" aria-hidden="true" /> {words.count[layer](head[layer])}
                    </span>
                  ))}
              </span>
              {head.state !== 'current' && <span class={`tag state-${head.state}`}>{words.state[head.state] ?? head.state}</span>}
            </span>
          </a>
        </li>
      ))}
    </ol>
  );
}
