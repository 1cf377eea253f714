/** Milliseconds of a day. */
export const DAY = 86_400_000;

/** The time of an ISO 8601 day, as milliseconds at midnight UTC. */
export function timeOf(day: string): number {
  return Date.parse(`${day.slice(0, 10)}T00:00:00Z`);
}

/** The ISO 8601 day of a time. */
export function dayOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

/** One in so many times on either side may lie far off. */
const FAR = 100;

/** A span so many times as long as that of nearly all is not worth the room. */
const ROOM = 3;

/** From when to when times are drawn: all of them, or nearly all where a few lie far off; some times are given. */
export function spanOf(times: number[]): [number, number] {
  const sorted = [...times].sort((one, other) => one - other);
  const few = Math.floor(sorted.length / FAR);
  const [first, last] = [sorted[0]!, sorted.at(-1)!];
  const [early, late] = [sorted[few]!, sorted[sorted.length - 1 - few]!];
  return last - first > ROOM * Math.max(DAY, late - early) ? [early, late] : [first, last];
}

/** A line on an axis: where, and as precisely as it is to be named (`YYYY`, `YYYY-MM`, `YYYY-MM-DD`). */
export interface Tick {
  at: number;
  name: string;
}

/** So many names fit beside each other at most. */
export function timeTicks(from: number, to: number, most: number): Tick[] {
  const days = (to - from) / DAY;
  if (days <= most) return days1(from, to, 1);
  if (days / 7 <= most) return days1(from, to, 7);
  const months = days / 30.4;
  for (const step of [1, 3, 6]) if (months / step <= most) return months1(from, to, step);
  const years = days / 365.25;
  const step = [1, 2, 5, 10, 20, 50, 100].find((each) => years / each <= most) ?? 100;
  return months1(from, to, step * 12).map(({ at, name }) => ({ at, name: name.slice(0, 4) }));
}

function days1(from: number, to: number, step: number): Tick[] {
  const ticks: Tick[] = [];
  for (let at = Math.ceil(from / (DAY * step)) * DAY * step; at <= to; at += DAY * step) ticks.push({ at, name: dayOf(at) });
  return ticks;
}

function months1(from: number, to: number, step: number): Tick[] {
  const start = new Date(from);
  const ticks: Tick[] = [];
  let month = start.getUTCFullYear() * 12 + start.getUTCMonth();
  month -= month % step;
  for (;;) {
    const at = Date.UTC(Math.floor(month / 12), month % 12, 1);
    if (at > to) return ticks;
    if (at >= from) ticks.push({ at, name: dayOf(at).slice(0, 7) });
    month += step;
  }
}

/** Round numbers from nought to a greatest; at least two. */
export function numberTicks(greatest: number, most: number): number[] {
  const rough = Math.max(greatest, 1e-9) / most;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((each) => each * power).find((each) => each >= rough) ?? 10 * power;
  const ticks = [];
  for (let n = 0; n <= Math.ceil(greatest / step); n++) ticks.push(n * step);
  return ticks;
}
