/** The reading of one article, as the API gives it. Offsets count Unicode code points, end exclusive. */

export interface Span {
  start: number;
  end: number;
}

export interface ArticleHead {
  id: string;
  source: string;
  outlet: string | null;
  published: string | null;
  title: string | null;
  url: string | null;
  language: string;
}

export type EntityKind =
  | 'person'
  | 'organization'
  | 'armed-group'
  | 'country'
  | 'place'
  | 'gathering'
  | 'population'
  | 'source';

export interface Entity {
  id: string;
  kind: EntityKind;
  name: string;
  english: string | null;
  code: string | null;
  role: string | null;
  mentions: Span[];
  wikidata: string | null;
  lexicon: string | null;
  lat?: number | null;
  lon?: number | null;
  in?: string | null;
}

export interface TimeExpression extends Span {
  value: string | null;
  conflict?: string;
}

export interface Figure extends Span {
  id: string;
  value: number;
  unit: string;
  bound: string;
  counts: string;
  statement: string | null;
  chain: string[];
  part_of: string | null;
  vague: string | null;
  /** When what is counted happened. */
  period: Filler | null;
  /** Where, an entity's id. */
  place: Filler | null;
  /** Whether it is a running total or is added to an earlier count. */
  extent: Filler | null;
}

export interface Statement {
  id: string;
  cue: Span;
  speaker: string | null;
  addressee: string | null;
  content: Span;
  mode: string;
  form: string;
  chain: string[];
  strength: string;
  rule: string;
}

export interface EventRecord {
  id: string;
  type: string;
  mode: string | null;
  trigger: Span;
  actors: string[];
  recipients: string[];
  place: string | null;
  time: string | null;
  status: string;
  statement: string | null;
  rule: string;
  background: boolean;
  same_as: string | null;
  /** PLOVER's contexts; readings of older versions have none. */
  contexts?: string[];
}

/** Words that fill a field, and what they stand for: an entity's or figure's id, a date, a word of a closed list. */
export interface Filler extends Span {
  value: string | null;
}

/** What is told of one gathering, truce, clash, pledge or change of a group. */
export interface Account {
  id: string;
  kind: string;
  words: Span;
  status: string | null;
  statement: string | null;
  events: string[];
  fields: Record<string, Filler | Filler[] | null>;
}

export interface Reading {
  reading: number;
  article: ArticleHead;
  text: string;
  sentences: Span[];
  entities: Entity[];
  times: TimeExpression[];
  figures: Figure[];
  statements: Statement[];
  events: EventRecord[];
  accounts: Account[];
}
