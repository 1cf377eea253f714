import type { RefObject } from 'preact';
import { useCallback, useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { lanes, type Paragraph } from '../reading/segments';
import type { Statement } from '../reading/types';

/** A bracket in the margin: how far one statement reaches. Lengths are CSS pixels within the text pane. */
interface Bracket {
  id: string;
  lane: number;
  top: number;
  bottom: number;
}

interface Props {
  statements: Statement[];
  lines: Paragraph[];
  pane: RefObject<HTMLElement | null>;
  selected: string | null;
  choose(id: string): void;
}

/**
 * Draws beside the text how far each statement reaches, one within another, where tints alone would run
 * into each other. The list of records is the way to them by keyboard, so these are hidden from it.
 */
export function Gutter({ statements, lines, pane, selected, choose }: Props) {
  const [brackets, setBrackets] = useState<Bracket[]>([]);
  const measure = useCallback(() => {
    const box = pane.current;
    if (!box) return;
    const found = measured(statements, box);
    setBrackets((before) => (JSON.stringify(before) === JSON.stringify(found) ? before : found));
  }, [statements, pane]);
  useLayoutEffect(measure, [measure, lines]);
  useEffect(() => {
    const box = pane.current;
    if (!box) return;
    const watch = new ResizeObserver(measure);
    watch.observe(box);
    void document.fonts.ready.then(measure);
    return () => watch.disconnect();
  }, [measure, pane]);
  return (
    <div class="gutter" aria-hidden="true">
      {brackets.map(({ id, lane, top, bottom }) => (
        <button
          type="button"
          key={id}
          tabindex={-1}
          class={`bracket lane-${Math.min(lane, 4)}${id === selected ? ' is-selected' : ''}`}
          ref={(element) => {
            // Set through the object model, since the security policy allows no style in the markup.
            element?.style.setProperty('top', `${top}px`);
            element?.style.setProperty('height', `${bottom - top}px`);
          }}
          onClick={(event) => {
            event.stopPropagation();
            choose(id);
          }}
        />
      ))}
    </div>
  );
}

function measured(statements: Statement[], box: HTMLElement): Bracket[] {
  const origin = box.getBoundingClientRect().top;
  const lane = lanes(statements.map((said) => said.content));
  const found: Bracket[] = [];
  statements.forEach((said, i) => {
    const pieces = box.querySelectorAll(`[data-said~="${said.id}"]`);
    const first = pieces[0]?.getClientRects()[0];
    const rects = pieces[pieces.length - 1]?.getClientRects();
    const last = rects?.[rects.length - 1];
    if (!first || !last) return;
    const inset = Math.min(first.height, last.height) * 0.18;
    found.push({
      id: said.id,
      lane: lane[i]!,
      top: Math.round(first.top - origin + inset),
      bottom: Math.round(last.bottom - origin - inset),
    });
  });
  return parted(found);
}

/** Where one statement ends and the next of its lane begins on the same line, they meet in its middle. */
function parted(brackets: Bracket[]): Bracket[] {
  for (const one of brackets) {
    for (const other of brackets) {
      if (one !== other && one.lane === other.lane && one.top < other.top && one.bottom > other.top) {
        const middle = Math.round((one.bottom + other.top) / 2);
        one.bottom = Math.max(one.top + 6, middle - 1);
        other.top = Math.min(other.bottom - 6, middle + 1);
      }
    }
  }
  return brackets;
}
