import { useWords } from '../i18n';
import { WORDS } from './words';

/** Enlarges and lessens a drawing without a wheel. */
export function ZoomButtons({ into, out, whole }: { into(): void; out(): void; whole(): void }) {
  const own = useWords(WORDS);
  return (
    <div class="zoom-buttons">
      <button type="button" class="button" aria-label={own.zoomIn} title={own.zoomIn} onClick={into}>
        +
      </button>
      <button type="button" class="button" aria-label={own.zoomOut} title={own.zoomOut} onClick={out}>
        −
      </button>
      <button type="button" class="button" aria-label={own.zoomAll} title={own.zoomAll} onClick={whole}>
        ⤢
      </button>
    </div>
  );
}
