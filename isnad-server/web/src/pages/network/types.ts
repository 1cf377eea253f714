import type { Axis, Name, Relation, Steps } from '../../record/types';

export interface Node extends Name {
  code: string | null;
  tellings: number;
}

export interface Link {
  one: string;
  other: string;
  relation: Relation;
  tellings: number;
  articles: number;
  at: Steps;
}

export interface Network extends Axis {
  actors: number;
  outside: number;
  nodes: Node[];
  links: Link[];
}
