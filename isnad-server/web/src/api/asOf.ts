import { useEffect, useState } from 'preact/hooks';

/** Answers on the page that still tell how things stood a while ago: when, by what was asked. */
const older = new Map<object, string>();

const CHANGED = 'isnad:as-of';

/** Tells of an answer on the page since when it stands (ISO 8601), or null where it is up to date or gone. */
export function tellAsOf(answer: object, time: string | null): void {
  if (time === null ? older.delete(answer) : older.set(answer, time)) dispatchEvent(new Event(CHANGED));
}

const earliest = () => [...older.values()].sort()[0] ?? null;

/** Since when the oldest answer on the page stands, or null where all are up to date. */
export function useAsOf(): string | null {
  const [time, setTime] = useState(earliest);
  useEffect(() => {
    const changed = () => setTime(earliest());
    changed();
    addEventListener(CHANGED, changed);
    return () => removeEventListener(CHANGED, changed);
  }, []);
  return time;
}
