import type { EntityKind } from '../reading/types';

/** Somebody or something, as it stands in a list. */
export interface Name {
  key: string;
  kind: EntityKind;
  name: string;
  english: string | null;
}

interface Told {
  article: string;
  headline: string;
  outlet: string | null;
  published: string | null;
  depth: number;
  words: string;
}

/** An event that an article tells. */
export interface EventRow extends Told {
  record: string;
  day: string | null;
  dated: boolean;
  type: string;
  mode: string | null;
  status: string;
  actors: Name[];
  recipients: Name[];
  place: Name | null;
}

/** A statement that an article reports. */
export interface StatementRow extends Told {
  record: string;
  speaker: Name | null;
  chain: Name[];
  unnamed: boolean;
  mode: string;
}

export type Stance = 'demands' | 'supports' | 'accepts' | 'accepts-on-condition' | 'refuses';

/** A position that an article shows. */
export interface PositionRow extends Told {
  record: string | null;
  day: string | null;
  actor: Name;
  issue: string | null;
  stance: Stance;
  favours: boolean | null;
  condition: string | null;
  sentence: string;
}

export const RELATIONS = ['met', 'backed', 'accused', 'fought'] as const;
export type Relation = (typeof RELATIONS)[number];

/** Steps of time, each with how much falls on it. */
export type Steps = [step: number, count: number][];

/** Days in steps. */
export interface Axis {
  from: string | null;
  to: string | null;
  step: 'day' | 'week' | 'month' | 'year';
  steps: string[];
}
