import { useEffect, useState } from 'preact/hooks';
import { api } from '../api/client';
import type { Speech } from '../i18n';

/** Somebody or something with a name. */
export interface Named {
  key: string;
  kind: string;
  name: string;
  english: string | null;
  code: string | null;
}

/** The name in the language of the interface, where it is known in it. */
export function called(one: { name: string; english: string | null }, speech: Speech): string {
  return speech.language === 'en' && one.english ? one.english : one.name;
}

/** What was asked once is known; keys never change their meaning while a page is open. */
const KNOWN = new Map<string, Named>();

export function remember(items: Named[]): void {
  for (const one of items) KNOWN.set(one.key, one);
}

/** What keys stand for, in their order; a key that nobody has stands for itself. */
export function useNames(keys: string[]): Named[] {
  const [, setAsked] = useState(0);
  const missing = keys.filter((key) => !KNOWN.has(key));
  const asked = missing.join(' ');
  useEffect(() => {
    if (missing.length === 0) return;
    const abort = new AbortController();
    const query = new URLSearchParams(missing.map((key) => ['key', key]));
    api.get<{ items: Named[] }>(`/names?${query}`, abort.signal).then(
      ({ items }) => {
        remember(items);
        setAsked((n) => n + 1);
      },
      // Without names the keys stand there.
      () => undefined,
    );
    return () => abort.abort();
  }, [asked]);
  return keys.map((key) => KNOWN.get(key) ?? { key, kind: '', name: key, english: null, code: null });
}
