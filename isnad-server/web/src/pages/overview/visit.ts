/** Where the last visit stands in the storage of the browser, and where the one that is going on began. */
const SEEN = 'isnad.seen';
const BEGAN = 'isnad.began';

/** What the archive was when somebody last looked. */
export interface Visit {
  change: number;
  /** The day, or null where nobody looked yet. */
  day: string | null;
}

const NEVER: Visit = { change: 0, day: null };

function stored(storage: Storage, name: string): Visit | null {
  try {
    const found = JSON.parse(storage.getItem(name) ?? 'null') as Partial<Visit> | null;
    return typeof found?.change === 'number' ? { change: found.change, day: typeof found.day === 'string' ? found.day : null } : null;
  } catch {
    return null;
  }
}

/** The visit before this one; while this one lasts it stays the same, however often the page is loaded. */
export function lastVisit(): Visit {
  try {
    const began = stored(sessionStorage, BEGAN) ?? stored(localStorage, SEEN) ?? NEVER;
    sessionStorage.setItem(BEGAN, JSON.stringify(began));
    return began;
  } catch {
    return NEVER;
  }
}

/** Keeps what was seen now for the next visit. */
export function remember(change: number): void {
  try {
    localStorage.setItem(SEEN, JSON.stringify({ change, day: new Date().toISOString().slice(0, 10) }));
  } catch {
    // Without storage everything is new each time.
  }
}
