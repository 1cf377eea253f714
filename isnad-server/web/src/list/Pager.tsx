import type { Part } from '../api/types';
import { refine } from '../app/router';
import { useSpeech } from '../i18n';

/** The way to the other pages of a list; nothing where there are none. */
export function Pager({ label, part, size }: { label: string; part: Part<unknown>; size: number }) {
  const { words } = useSpeech();
  if (part.offset === 0 && part.next === null) return null;
  return (
    <nav class="pager" aria-label={label}>
      <button type="button" class="button" disabled={part.offset === 0} onClick={() => turn(Math.max(0, part.offset - size))}>
        {words.list.newer}
      </button>
      <span class="quiet">{words.list.shown(part.offset + 1, part.offset + part.items.length, part.total)}</span>
      <button type="button" class="button" disabled={part.next === null} onClick={() => turn(part.next ?? 0)}>
        {words.list.older}
      </button>
    </nav>
  );
}

function turn(offset: number): void {
  refine({ offset: offset === 0 ? null : String(offset) }, 'push');
  scrollTo(0, 0);
}
