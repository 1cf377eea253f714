/** Somebody or something, as rows name it. */
export interface Who {
  key: string;
  kind: string;
  name: string;
  english: string | null;
}

/** A merged event in a list. */
export interface StoryRow {
  article: string;
  record: string;
  type: string;
  mode: string | null;
  status: string;
  day: string;
  dated: boolean;
  actors: Who[];
  recipients: Who[];
  place: Who | null;
  tellings: number;
  articles: number;
  outlets: number;
  witnesses: number;
  rivals: string[];
  words: string;
}

export interface Toll {
  record: string;
  counts: string;
  unit: string;
  value: number;
  bound: string;
  vague: string | null;
  part: boolean;
  words: string;
}

/** One article's version of it. */
export interface Version {
  article: string;
  record: string;
  headline: string;
  outlets: string[];
  published: string | null;
  day: string;
  dated: boolean;
  type: string;
  mode: string | null;
  status: string;
  actors: Who[];
  recipients: Who[];
  place: Who | null;
  chain: Who[];
  figures: Toll[];
  words: string;
  trigger: [number, number];
  witness: number;
}

export interface Side {
  value: string;
  tellings: string[];
  outlets: string[];
  chains: Who[][];
  why: string[];
}

export interface Contest {
  matter: string;
  subject: string;
  sides: Side[];
}

export interface Bond {
  one: string;
  other: string;
  score: number;
  grounds: { reason: string; weight: number; what: string[] }[];
}

export interface Frame {
  outlet: string | null;
  act: string[];
  names: { name: Who; words: string[] }[];
}

export interface Step {
  added: string;
  article: string;
  record: string;
  outlet: string | null;
  what: 'first' | 'witness' | 'repeat';
  state: string;
}

export interface Story {
  event: StoryRow;
  tellings: Version[];
  rivals: Contest[];
  links: Bond[];
  framing: Frame[];
  history: Step[];
}
