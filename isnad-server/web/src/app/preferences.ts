import { useEffect, useState } from 'preact/hooks';
import type { Language } from '../i18n';

export type Theme = 'light' | 'dark' | 'system';

/** A choice of the user's that stays on this machine; without storage it lasts as long as the page. */
function usePreference<T extends string>(name: string, allowed: readonly T[], otherwise: T): [T, (value: T) => void] {
  const [value, setValue] = useState<T>(() => {
    try {
      const stored = localStorage.getItem(name) as T | null;
      return stored !== null && allowed.includes(stored) ? stored : otherwise;
    } catch {
      return otherwise;
    }
  });
  return [
    value,
    (chosen) => {
      setValue(chosen);
      try {
        localStorage.setItem(name, chosen);
      } catch {
        // It holds until the page is left.
      }
    },
  ];
}

export function useLanguage(): [Language, (language: Language) => void] {
  const [language, setLanguage] = usePreference<Language>('isnad.language', ['ar', 'en'], 'ar');
  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dir = language === 'ar' ? 'rtl' : 'ltr';
  }, [language]);
  return [language, setLanguage];
}

export function useTheme(): [Theme, (theme: Theme) => void] {
  const [theme, setTheme] = usePreference<Theme>('isnad.theme', ['light', 'dark', 'system'], 'system');
  useEffect(() => {
    const system = matchMedia('(prefers-color-scheme: dark)');
    const show = () => {
      document.documentElement.dataset['theme'] = theme === 'system' ? (system.matches ? 'dark' : 'light') : theme;
    };
    show();
    system.addEventListener('change', show);
    return () => system.removeEventListener('change', show);
  }, [theme]);
  return [theme, setTheme];
}
