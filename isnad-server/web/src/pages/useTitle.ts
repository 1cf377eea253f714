import { useEffect } from 'preact/hooks';
import { useSpeech } from '../i18n';

/** Names the page in the window's title. */
export function useTitle(title: string): void {
  const { words } = useSpeech();
  useEffect(() => {
    document.title = title ? `${title} · ${words.name}` : words.name;
  }, [title, words]);
}
