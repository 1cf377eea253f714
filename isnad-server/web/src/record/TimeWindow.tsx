import { useEffect, useRef, useState } from 'preact/hooks';
import { refine, usePlace } from '../app/router';
import { Icon } from '../app/Icon';
import { useSpeech, useWords } from '../i18n';
import './window.css';
import type { Axis, Steps } from './types';
import { WORDS } from './words';

/** How long each step is shown while the window is played, in milliseconds. */
const PACE = 700;

/** The window, as numbers of its first and last step. */
export interface Window {
  first: number;
  last: number;
}

/** The window that the address holds; without one, the whole time. */
export function useWindow(axis: Axis): Window {
  const { query } = usePlace();
  const last = Math.max(0, axis.steps.length - 1);
  const index = (name: string, otherwise: number) => {
    const day = query.get(name);
    if (!day) return otherwise;
    let at = 0;
    for (let i = 0; i < axis.steps.length; i++) if (axis.steps[i]! <= day) at = i;
    return at;
  };
  const first = index('since', 0);
  return { first, last: Math.max(first, index('until', last)) };
}

/** How much falls into a window. */
export function within(steps: Steps, window: Window): number {
  return steps.reduce((sum, [step, count]) => (step >= window.first && step <= window.last ? sum + count : sum), 0);
}

/** The first and last day of a window, for lists of what is in it. */
export function daysOf(axis: Axis, window: Window): { from: string; to: string } | null {
  const from = axis.steps[window.first];
  if (!from || !axis.from || !axis.to) return null;
  const next = axis.steps[window.last + 1];
  return { from: from < axis.from ? axis.from : from, to: next ? dayBefore(next) : axis.to };
}

function dayBefore(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}

/** What happened when, as bars, with a window over them that can be moved, and played. */
export function TimeWindow({ axis, counts }: { axis: Axis; counts: number[] }) {
  const { day } = useSpeech();
  const own = useWords(WORDS);
  const window = useWindow(axis);
  const [playing, setPlaying] = useState(false);
  const now = useRef(window);
  now.current = window;
  const last = axis.steps.length - 1;
  const set = (first: number, end: number) =>
    refine({ since: first === 0 ? null : axis.steps[first]!, until: end === last ? null : axis.steps[end]! });
  useEffect(() => {
    if (!playing) return;
    const timer = setInterval(() => {
      const { first, last: end } = now.current;
      if (end >= last) setPlaying(false);
      else set(first + 1, end + 1);
    }, PACE);
    return () => clearInterval(timer);
  }, [playing, last]);
  if (last < 1) return null;
  const play = () => {
    const { first, last: end } = now.current;
    // The whole time can't move: a fifth of it begins at its start, as does a window that is at the end.
    const width = first === 0 && end === last ? Math.max(1, Math.round(axis.steps.length / 5)) : end - first + 1;
    if (!playing && end === last) set(0, Math.min(last, width - 1));
    setPlaying(!playing);
  };
  const most = Math.max(1, ...counts);
  const days = daysOf(axis, window);
  const end = (which: 'first' | 'last', label: string, move: (step: number) => void) => (
    <input
      type="range"
      min={0}
      max={last}
      value={window[which]}
      aria-label={label}
      aria-valuetext={day(axis.steps[window[which]]!)}
      onInput={(event) => move(Number(event.currentTarget.value))}
    />
  );
  return (
    <section class="window" aria-label={own.window}>
      <button type="button" class="button window-play" onClick={play} aria-pressed={playing}>
        <Icon name={playing ? 'pause' : 'play'} />
        {playing ? own.pause : own.play}
      </button>
      <div class="window-track">
        <div class="window-bars" aria-hidden="true">
          {axis.steps.map((step, i) => (
            <span key={step} class={i >= window.first && i <= window.last ? 'is-in' : ''} style={{ height: `${(100 * (counts[i] ?? 0)) / most}%` }} />
          ))}
        </div>
        {end('first', own.windowFrom, (step) => set(Math.min(step, window.last), window.last))}
        {end('last', own.windowTo, (step) => set(window.first, Math.max(step, window.first)))}
      </div>
      <p class="window-days quiet" aria-live={playing ? 'off' : 'polite'}>
        {days && (days.from === days.to ? day(days.from) : `${day(days.from)} – ${day(days.to)}`)}
        {(window.first > 0 || window.last < last) && (
          <button type="button" class="plain small" onClick={() => set(0, last)}>
            {own.whole}
          </button>
        )}
      </p>
    </section>
  );
}
