import { useEffect, useMemo, useRef } from 'preact/hooks';
import { useSpeech, type Words } from '../i18n';
import type { Offsets } from '../reading/offsets';
import { anchorOf, type AnyRecord, type Layer, type Mark, type ReadingIndex } from '../reading/records';
import { paragraphs, type Segment } from '../reading/segments';
import { Gutter } from './Gutter';

/** Words that were clicked, and the ids of the records in them, the most specific first. */
export interface Seat {
  start: number;
  ids: string[];
}

interface Props {
  index: ReadingIndex;
  offsets: Offsets;
  visible: Set<Layer>;
  selected: AnyRecord | null;
  headlineInText: boolean;
  ask(seat: Seat): void;
  choose(id: string): void;
}

/** The text as printed. Layers lie under its words; nothing is added between its letters. */
export function TextPane({ index, offsets, visible, selected, headlineInText, ask, choose }: Props) {
  const { words } = useSpeech();
  const pane = useRef<HTMLDivElement>(null);
  const lines = useMemo(
    () =>
      paragraphs(
        index.reading.text,
        offsets,
        index.marks.filter((mark) => visible.has(mark.layer)),
        selected ? index.roles(selected) : [],
      ),
    [index, offsets, visible, selected],
  );
  const contents = useMemo(
    () => (visible.has('statements') ? index.reading.statements : []).filter((said) => said.content.end > said.content.start),
    [index, visible],
  );

  useEffect(() => {
    const anchor = selected && anchorOf(selected);
    if (!anchor || !pane.current) return;
    const at = pane.current.querySelector(`[data-start="${offsets.at(anchor.start)}"]`);
    if (!at) return;
    const box = at.getBoundingClientRect();
    const sheet = matchMedia('(max-width: 63.99rem)').matches;
    const bottom = sheet ? innerHeight * 0.42 : innerHeight - 80;
    if (box.top > 120 && box.bottom < bottom) return;
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    scrollTo({ top: scrollY + box.top - (sheet ? 150 : innerHeight * 0.35), behavior: calm ? 'auto' : 'smooth' });
  }, [selected, offsets]);

  const clicked = (event: MouseEvent) => {
    if (getSelection()?.isCollapsed === false) return;
    const at = (event.target as Element).closest<HTMLElement>('[data-ids]');
    if (!at) return;
    ask({ start: Number(at.dataset['start']), ids: at.dataset['ids']!.split(' ') });
  };

  return (
    <section class="sheet" aria-label={words.article.text}>
      <div class={`text naskh${selected ? ' has-selection' : ''}`} dir="rtl" lang="ar" ref={pane} onClick={clicked}>
        <Gutter statements={contents} lines={lines} pane={pane} selected={selected?.id ?? null} choose={choose} />
        {lines.map((line, i) => (
          <p key={line.start} class={i === 0 && headlineInText && lines.length > 1 && isHeadline(line.segments) ? 'printed-headline' : undefined}>
            {line.segments.map((segment) => (
              <Piece key={segment.start} segment={segment} offsets={offsets} words={words} selected={selected?.id ?? null} />
            ))}
          </p>
        ))}
      </div>
    </section>
  );
}

function isHeadline(segments: Segment[]): boolean {
  return segments.reduce((length, segment) => length + segment.text.length, 0) <= 160;
}

/** How specific a mark is: what a click takes first. */
const SPECIFIC: Record<Mark['part'], number> = { trigger: 0, cue: 1, figure: 2, time: 3, account: 4, mention: 5, content: 6 };

function Piece({ segment, offsets, words, selected }: { segment: Segment; offsets: Offsets; words: Words; selected: string | null }) {
  const { marks, roles } = segment;
  if (marks.length === 0 && roles.length === 0) {
    return <span data-start={segment.start}>{segment.text}</span>;
  }
  const depth = marks.filter((mark) => mark.part === 'content').length;
  const classes = [
    'piece',
    ...new Set(marks.filter((mark) => mark.part !== 'content').map((mark) => `is-${mark.part}`)),
    depth > 0 ? `depth-${Math.min(depth, 3)}` : '',
    ...new Set(roles.map((role) => `role-${role.role}`)),
    selected !== null && marks.some((mark) => mark.id === selected) ? 'is-selected' : '',
  ];
  const ids = [...new Set([...marks].reverse().sort((a, b) => SPECIFIC[a.part] - SPECIFIC[b.part]).map((mark) => mark.id))];
  const label = roles
    .filter((role) => offsets.at(role.start) === segment.start)
    .map((role) => (role.field ? (words.accountField[role.field] ?? role.field) : words.role[role.role] + (role.step ? ` ${role.step}` : '')))
    .filter((word, i, all) => word !== '' && all.indexOf(word) === i)
    .join(' · ');
  const spoken = marks.filter((mark) => mark.part === 'content').map((mark) => mark.id);
  return (
    <span
      class={classes.filter((name) => name !== '').join(' ')}
      data-start={segment.start}
      data-ids={ids.length > 0 ? ids.join(' ') : undefined}
      data-said={spoken.length > 0 ? spoken.join(' ') : undefined}
      data-label={label || undefined}
    >
      {segment.text}
    </span>
  );
}
