import { useEffect, useRef } from 'preact/hooks';

/** Runs an action for a key, unless the user is writing or a modifier is held. */
export function useKeys(actions: Record<string, () => void>): void {
  const current = useRef(actions);
  current.current = actions;
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const target = event.target as HTMLElement;
      if (target.closest('input, textarea, select, [contenteditable]')) return;
      const action = current.current[LATIN[event.code] ?? event.key];
      if (!action) return;
      event.preventDefault();
      action();
    };
    addEventListener('keydown', pressed);
    return () => removeEventListener('keydown', pressed);
  }, []);
}

/** The keys by their place, so that they work while the keyboard writes Arabic. */
const LATIN: Record<string, string> = {
  KeyJ: 'j',
  KeyK: 'k',
  KeyN: 'n',
  KeyP: 'p',
  KeyO: 'o',
  ...Object.fromEntries([1, 2, 3, 4, 5, 6].map((n) => [`Digit${n}`, String(n)])),
};
