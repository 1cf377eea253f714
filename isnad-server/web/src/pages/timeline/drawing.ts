import { DAY, dayOf, timeOf, timeTicks } from '../../chart/scale';

/** How many events and statements begin on a day. */
export interface DayCount {
  day: string;
  events: number;
  statements: number;
}

/** An event or statement; what is only told of a month or a year reaches from its first day to its last. */
export interface Item {
  kind: 'event' | 'statement';
  article: string;
  record: string;
  from: string;
  to: string;
  precision: 'day' | 'month' | 'year' | 'printed';
  type: string;
  mode: string | null;
  status: string | null;
  actors: { key: string; name: string; english: string | null }[];
  recipients: { key: string; name: string; english: string | null }[];
  place: { key: string; name: string; english: string | null } | null;
  articles: number;
}

/** The stretch of time that is looked at, in milliseconds. */
export interface View {
  from: number;
  to: number;
}

/** Where an item was drawn. */
export interface Mark {
  item: Item;
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface Paints {
  events: string;
  statements: string;
  line: string;
  ink: string;
  quiet: string;
  paper: string;
  font: string;
}

const AXIS = 28;
const TICK_WIDTH = 110;
const GAP = 2;
const LARGEST = 11;
const SMALLEST = 2.5;

/** The width of a day from which items are drawn one by one, in pixels. */
export const DAY_WIDTH = 14;

/**
 * Draws what is in view: bars of how many while days are narrow, and a mark for each where `items` are given. Events
 * stand above the axis, statements hang below it.
 */
export function draw(
  canvas: HTMLCanvasElement,
  view: View,
  days: DayCount[],
  items: Item[] | null,
  rtl: boolean,
  paints: Paints,
  nameOf: (day: string) => string,
): Mark[] {
  const { width, height } = canvas.getBoundingClientRect();
  const ratio = devicePixelRatio || 1;
  canvas.width = Math.round(width * ratio);
  canvas.height = Math.round(height * ratio);
  const pen = canvas.getContext('2d')!;
  pen.scale(ratio, ratio);
  pen.clearRect(0, 0, width, height);
  const along = (time: number) => {
    const x = ((time - view.from) / (view.to - view.from)) * width;
    return rtl ? width - x : x;
  };
  const middle = Math.round(height * 0.56);
  pen.font = `12px ${paints.font}`;
  pen.textAlign = 'center';
  pen.direction = rtl ? 'rtl' : 'ltr';
  for (const { at, name } of timeTicks(view.from, view.to, Math.max(2, width / TICK_WIDTH))) {
    const x = along(at);
    pen.fillStyle = paints.line;
    pen.fillRect(x, 0, 1, height - AXIS + 6);
    pen.fillStyle = paints.quiet;
    pen.fillText(nameOf(name), Math.min(width - 40, Math.max(40, x)), height - 8);
  }
  pen.fillStyle = paints.ink;
  pen.fillRect(0, middle, width, 1);
  return items === null
    ? bars(pen, view, days, along, middle, height, width, paints)
    : marks(pen, items, along, rtl, middle, height, view, paints);
}

function bars(
  pen: CanvasRenderingContext2D,
  view: View,
  days: DayCount[],
  along: (time: number) => number,
  middle: number,
  height: number,
  width: number,
  paints: Paints,
): Mark[] {
  const perDay = (width * DAY) / (view.to - view.from);
  const step = [1, 7, 30, 91, 365].find((each) => each * perDay >= 3) ?? 365;
  const counts = new Map<number, [number, number]>();
  for (const { day, events, statements } of days) {
    const at = Math.floor(timeOf(day) / (step * DAY));
    const known = counts.get(at) ?? [0, 0];
    counts.set(at, [known[0] + events, known[1] + statements]);
  }
  const most = Math.max(1, ...[...counts].filter(([at]) => inView(at * step * DAY, (at + 1) * step * DAY, view)).flatMap(([, both]) => both));
  const up = middle - 10;
  const down = height - AXIS - middle - 6;
  for (const [at, [events, statements]] of counts) {
    const start = at * step * DAY;
    if (!inView(start, start + step * DAY, view)) continue;
    const x = Math.min(along(start), along(start + step * DAY));
    const wide = Math.max(1.5, Math.abs(along(start + step * DAY) - along(start)) - 1);
    pen.fillStyle = paints.events;
    // The root makes quiet days seen beside loud ones.
    pen.fillRect(x, middle - Math.sqrt(events / most) * up, wide, Math.sqrt(events / most) * up);
    pen.fillStyle = paints.statements;
    pen.fillRect(x, middle + 1, wide, Math.sqrt(statements / most) * down);
  }
  return [];
}

function inView(from: number, to: number, view: View): boolean {
  return to > view.from && from < view.to;
}

function marks(
  pen: CanvasRenderingContext2D,
  items: Item[],
  along: (time: number) => number,
  rtl: boolean,
  middle: number,
  height: number,
  view: View,
  paints: Paints,
): Mark[] {
  const drawn: Mark[] = [];
  const dayWidth = Math.abs(along(view.from + DAY) - along(view.from));
  const columns = new Map<string, Item[]>();
  const spans: Item[] = [];
  for (const item of items) {
    if (item.precision === 'month' || item.precision === 'year') spans.push(item);
    else {
      const key = item.kind + item.from;
      columns.set(key, [...(columns.get(key) ?? []), item]);
    }
  }
  spans.forEach((item, i) => {
    // What is only told of a month or a year lies as a bar at the top, as long as it may have been.
    const x1 = along(Math.max(view.from, timeOf(item.from)));
    const x2 = along(Math.min(view.to, timeOf(item.to) + DAY));
    const y = 4 + (i % 8) * 5;
    const mark = { item, x: Math.min(x1, x2), y, width: Math.abs(x2 - x1), height: 3 };
    pen.globalAlpha = item.precision === 'year' ? 0.3 : 0.55;
    pen.fillStyle = paints.events;
    pen.fillRect(mark.x, mark.y, mark.width, mark.height);
    pen.globalAlpha = 1;
    drawn.push({ ...mark, y: y - 1, height: 5 });
  });
  for (const [, column] of columns) {
    const first = column[0]!;
    const event = first.kind === 'event';
    const room = event ? middle - 52 : height - AXIS - middle - 8;
    const inner = dayWidth - 2 * GAP;
    // As large as lets all of a day stand in its column.
    let size = LARGEST;
    while (size > SMALLEST && Math.floor(inner / (size + GAP)) * Math.floor(room / (size + GAP)) < column.length) size -= 0.5;
    const across = Math.max(1, Math.floor(inner / (size + GAP)));
    const left = Math.min(along(timeOf(first.from)), along(timeOf(first.from) + DAY)) + GAP;
    column
      .sort((one, other) => other.articles - one.articles)
      .forEach((item, i) => {
        const column = i % across;
        const x = left + (rtl ? across - 1 - column : column) * (size + GAP);
        const row = Math.floor(i / across);
        const y = event ? middle - 4 - (row + 1) * (size + GAP) : middle + 5 + row * (size + GAP);
        if (y < 44 || y > height - AXIS) return;
        pen.globalAlpha = Math.min(1, 0.45 + item.articles * 0.12);
        if (item.precision === 'day' || !event) {
          pen.fillStyle = event ? paints.events : paints.statements;
          pen.fillRect(x, y, size, size);
        } else {
          pen.strokeStyle = paints.events;
          pen.lineWidth = 1.3;
          pen.strokeRect(x + 0.65, y + 0.65, Math.max(1, size - 1.3), Math.max(1, size - 1.3));
        }
        pen.globalAlpha = 1;
        drawn.push({ item, x, y, width: size, height: size });
      });
  }
  return drawn;
}

/** The view that holds all days, with a little room. */
export function whole(days: DayCount[]): View {
  const from = timeOf(days[0]!.day);
  const to = timeOf(days.at(-1)!.day) + DAY;
  const room = Math.max(DAY, (to - from) * 0.02);
  return { from: from - room, to: to + room };
}

/** The share of what lies before and behind the stretch that is shown at first. */
const OUTLIERS = 0.03;

/** The view in which nearly everything lies: what is told of other centuries is found by going there. */
export function core(days: DayCount[]): View {
  const total = days.reduce((sum, one) => sum + one.events + one.statements, 0);
  let seen = 0;
  let from: string | null = null;
  let to = days.at(-1)!.day;
  for (const one of days) {
    seen += one.events + one.statements;
    if (from === null && seen > total * OUTLIERS) from = one.day;
    if (seen >= total * (1 - OUTLIERS)) {
      to = one.day;
      break;
    }
  }
  const first = timeOf(from ?? to);
  const last = timeOf(to) + DAY;
  const room = Math.max(DAY, (last - first) * 0.05);
  return { from: first - room, to: last + room };
}

/** The days of a view as the API takes them. */
export function daysOf(view: View): { from: string; to: string } {
  return { from: dayOf(view.from), to: dayOf(view.to) };
}
