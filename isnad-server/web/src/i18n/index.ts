import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { ar } from './ar';
import { en, type Words } from './en';

export type Language = 'ar' | 'en';
export type { Words };

export const WORDS: Record<Language, Words> = { ar, en };

/** What a component needs to speak: the words, and how numbers and days are written. */
export interface Speech {
  language: Language;
  dir: 'rtl' | 'ltr';
  words: Words;
  number(value: number): string;
  day(iso: string): string;
  /** A time of today, as the reader's clock shows it. */
  time(iso: string): string;
  /** A number in as few signs as can be: 1.2K, 3M. */
  compact(value: number): string;
  percent(share: number): string;
  /** Words in a row, with the comma of the language. */
  list(words: string[]): string;
}

/** Digits are Western in both languages, as in the press that is read here. */
export function speech(language: Language): Speech {
  const locale = language === 'ar' ? 'ar-u-nu-latn' : 'en-GB';
  const numbers = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  const compacts = new Intl.NumberFormat(locale, { notation: 'compact', maximumFractionDigits: 1 });
  const percents = new Intl.NumberFormat('en-GB', { style: 'percent' });
  const times = new Intl.DateTimeFormat(locale, { timeStyle: 'medium' });
  const days: Record<number, Intl.DateTimeFormat> = {
    4: new Intl.DateTimeFormat(locale, { year: 'numeric', timeZone: 'UTC' }),
    7: new Intl.DateTimeFormat(locale, { year: 'numeric', month: 'long', timeZone: 'UTC' }),
    10: new Intl.DateTimeFormat(locale, { year: 'numeric', month: 'long', day: 'numeric', timeZone: 'UTC' }),
  };
  return {
    language,
    dir: language === 'ar' ? 'rtl' : 'ltr',
    words: WORDS[language],
    number: (value) => numbers.format(value),
    list: (all) => all.join(language === 'ar' ? '، ' : ', '),
    compact: (value) => compacts.format(value),
    time: (iso) => times.format(new Date(iso)),
    percent: (share) => percents.format(share),
    // A date is shown as precisely as it is known, and never moved by a time zone.
    day: (iso) => {
      const format = /^\d{4}(-\d{2}){0,2}$/.test(iso) ? days[iso.length] : undefined;
      return format ? format.format(new Date(`${iso.padEnd(10, '-01').slice(0, 10)}T00:00:00Z`)) : iso;
    },
  };
}

export const SpeechContext = createContext<Speech>(speech('ar'));

export function useSpeech(): Speech {
  return useContext(SpeechContext);
}

/** The words of one page, which stand beside it in both languages. */
export function useWords<T>(words: Record<Language, T>): T {
  return words[useSpeech().language];
}
