import type { Offsets } from './offsets';
import type { Mark, RoleSpan } from './records';
import type { Span } from './types';

/** A stretch of text over which nothing changes: the same marks, the same roles. */
export interface Segment {
  text: string;
  start: number;
  end: number;
  /** The marks that cover it, the longest first. */
  marks: Mark[];
  roles: RoleSpan[];
}

/** A line of the printed text, up to its line end. */
export interface Paragraph {
  start: number;
  segments: Segment[];
}

/**
 * Cuts a text wherever a mark or role begins or ends and at its line ends. The segments put together
 * are the text without its line ends.
 *
 * @param text the text as printed
 * @param offsets those of the text
 * @param marks what is marked, in code points
 * @param roles what takes part in the selected record, in code points
 */
export function paragraphs(text: string, offsets: Offsets, marks: Mark[], roles: RoleSpan[]): Paragraph[] {
  const inUnits = <S extends Span>(span: S) => ({ of: span, start: offsets.at(span.start), end: offsets.at(span.end) });
  const marked = marks.map(inUnits).sort((a, b) => a.start - b.start || b.end - a.end);
  const played = roles.map(inUnits);
  const cuts = new Set<number>([0, text.length]);
  for (const { start, end } of [...marked, ...played]) {
    cuts.add(start);
    cuts.add(end);
  }
  for (let i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
    cuts.add(i);
    cuts.add(i + 1);
  }
  const sorted = [...cuts].sort((a, b) => a - b);
  const found: Paragraph[] = [];
  let paragraph: Paragraph = { start: 0, segments: [] };
  let open: typeof marked = [];
  let next = 0;
  const close = () => {
    if (paragraph.segments.some((segment) => segment.text.trim() !== '')) found.push(paragraph);
  };
  for (let i = 0; i + 1 < sorted.length; i++) {
    const start = sorted[i]!;
    const end = sorted[i + 1]!;
    const piece = text.slice(start, end);
    if (piece === '\n') {
      close();
      paragraph = { start: end, segments: [] };
      continue;
    }
    while (next < marked.length && marked[next]!.start <= start) open.push(marked[next++]!);
    open = open.filter((mark) => mark.end > start);
    paragraph.segments.push({
      text: piece,
      start,
      end,
      marks: [...open].sort((a, b) => b.end - b.start - (a.end - a.start)).map((mark) => mark.of),
      roles: played.filter((role) => role.start <= start && role.end > start).map((role) => role.of),
    });
  }
  close();
  return found;
}

/**
 * In which lane of the margin each span is drawn so that overlapping ones stand side by side: an
 * enclosing span stands outside of what it encloses.
 *
 * @returns the lane of each span, from 0 for the outermost, in the order given
 */
export function lanes(spans: Span[]): number[] {
  const order = spans.map((_, i) => i).sort((a, b) => spans[a]!.start - spans[b]!.start || spans[b]!.end - spans[a]!.end);
  const ends: number[] = [];
  const lane = new Array<number>(spans.length).fill(0);
  for (const i of order) {
    const span = spans[i]!;
    let free = ends.findIndex((end) => end <= span.start);
    if (free < 0) free = ends.length;
    ends[free] = span.end;
    lane[i] = free;
  }
  return lane;
}
