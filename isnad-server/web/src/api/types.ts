import type { Reading } from '../reading/types';

/** A bundled example, as it stands in the list of them. */
export interface Example {
  name: string;
  headline: string;
  outlet: string | null;
  published: string | null;
}

/** What the server is. */
export interface About {
  version: string;
  reading: number;
  archive: boolean;
}

/** The archive as a whole. */
export interface ArchiveOverview {
  articles: number;
  withdrawn: number;
  revised: number;
  outlets: number;
  failures: number;
  first: string | null;
  last: string | null;
  change: number;
}

/** A part of a list. */
export interface Part<T> {
  total: number;
  offset: number;
  items: T[];
  next: number | null;
}

/** An article in a list. */
export interface Head {
  id: string;
  headline: string;
  outlet: string | null;
  outlets: number;
  published: string | null;
  added: string;
  state: string;
  statements: number;
  events: number;
  figures: number;
  depth: number;
}

export interface Printed {
  outlet: string | null;
  url: string | null;
  published: string | null;
  title: string | null;
  source: string;
  author: string | null;
  credit: string | null;
  /** Where its day was found: json-ld, meta, dateline … */
  dated: string | null;
  written: string | null;
}

/** What the archive knows of an article beside its reading. */
export interface Card {
  id: string;
  state: string;
  reason: string | null;
  added: string;
  printed: Printed[];
}

export interface Shelved {
  card: Card;
  reading: Reading;
  /** The key of each entity of the reading across articles, by its id. */
  keys: Record<string, string>;
}

export interface Outlet {
  outlet: string | null;
  articles: number;
  first: string | null;
  last: string | null;
}

/** What became of one article of an addition. */
export interface Outcome {
  location: string;
  id: string | null;
  arrival: string | null;
  code: string | null;
  detail: string | null;
}

/** How far an addition is. */
export interface Progress {
  id: string;
  state: 'waiting' | 'running' | 'done' | 'broken';
  done: number;
  total: number;
  added: number;
  known: number;
  failed: number;
  outcomes: Outcome[];
}

export interface Failed {
  location: string;
  code: string;
  reason: string | null;
  detail: string | null;
  tried: string;
  tries: number;
}
