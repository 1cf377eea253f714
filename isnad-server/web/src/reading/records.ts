import type { Account, Entity, EventRecord, Figure, Filler, Reading, Span, Statement, TimeExpression } from './types';

/** The layers in which a reading can be seen, in the order of their switches. */
export const LAYERS = ['statements', 'events', 'accounts', 'mentions', 'figures', 'times'] as const;
export type Layer = (typeof LAYERS)[number];

/** One record of a reading, whatever its layer; times, which have no id of their own, are t1, t2, … */
export type AnyRecord =
  | { layer: 'mentions'; id: string; record: Entity }
  | { layer: 'times'; id: string; record: TimeExpression }
  | { layer: 'figures'; id: string; record: Figure }
  | { layer: 'statements'; id: string; record: Statement }
  | { layer: 'events'; id: string; record: EventRecord }
  | { layer: 'accounts'; id: string; record: Account };

/** What a marked stretch of text is to the record that it belongs to. */
export type Part = 'mention' | 'time' | 'figure' | 'cue' | 'content' | 'trigger' | 'account';

/** A stretch of text that belongs to a record. */
export interface Mark extends Span {
  id: string;
  layer: Layer;
  part: Part;
}

/** What a stretch of text is to the record that is selected. */
export type Role =
  | 'self'
  | 'cue'
  | 'content'
  | 'speaker'
  | 'transmitter'
  | 'addressee'
  | 'trigger'
  | 'actor'
  | 'recipient'
  | 'place'
  | 'time'
  | 'within'
  | 'field';

export interface RoleSpan extends Span {
  role: Role;
  /** Which transmitter of the chain, from 1; only for transmitters. */
  step?: number;
  /** Which field of the account; only for fields. */
  field?: string;
}

/** A reading with its records by id, in the order of the text, and what they mark. */
export class ReadingIndex {
  readonly all: AnyRecord[];
  readonly marks: Mark[];
  private readonly byId = new Map<string, AnyRecord>();

  constructor(readonly reading: Reading) {
    const records: AnyRecord[] = [
      ...reading.entities.map((record) => ({ layer: 'mentions' as const, id: record.id, record })),
      ...reading.times.map((record, i) => ({ layer: 'times' as const, id: `t${i + 1}`, record })),
      ...reading.figures.map((record) => ({ layer: 'figures' as const, id: record.id, record })),
      ...reading.statements.map((record) => ({ layer: 'statements' as const, id: record.id, record })),
      ...reading.events.map((record) => ({ layer: 'events' as const, id: record.id, record })),
      ...reading.accounts.map((record) => ({ layer: 'accounts' as const, id: record.id, record })),
    ];
    for (const record of records) this.byId.set(record.id, record);
    this.all = records
      .filter((record) => anchorOf(record) !== null)
      .sort((a, b) => {
        const one = anchorOf(a)!;
        const other = anchorOf(b)!;
        return one.start - other.start || LAYERS.indexOf(a.layer) - LAYERS.indexOf(b.layer);
      });
    this.marks = records.flatMap(marksOf);
  }

  get(id: string | null | undefined): AnyRecord | null {
    return (id && this.byId.get(id)) || null;
  }

  entity(id: string | null | undefined): Entity | null {
    const found = this.get(id);
    return found?.layer === 'mentions' ? found.record : null;
  }

  statement(id: string | null | undefined): Statement | null {
    const found = this.get(id);
    return found?.layer === 'statements' ? found.record : null;
  }

  /** How many records a layer has that can be shown in the text. */
  count(layer: Layer): number {
    return this.all.reduce((sum, record) => sum + (record.layer === layer ? 1 : 0), 0);
  }

  /** The chain through which the words of a record reached the article: entity ids, outermost first. */
  chain(record: AnyRecord): string[] {
    switch (record.layer) {
      case 'statements':
        return record.record.chain;
      case 'figures':
        return record.record.chain;
      case 'events':
      case 'accounts':
        return this.statement(record.record.statement)?.chain ?? [];
      default:
        return [];
    }
  }

  /** Everything in the text that takes part in a record, with what it is to it. */
  roles(selected: AnyRecord): RoleSpan[] {
    switch (selected.layer) {
      case 'mentions':
        return selected.record.mentions.map((span) => ({ ...span, role: 'self' as const }));
      case 'times':
        return [{ start: selected.record.start, end: selected.record.end, role: 'self' }];
      case 'figures': {
        const figure = selected.record;
        return [
          { start: figure.start, end: figure.end, role: 'self' },
          ...(figure.period ? [{ ...figure.period, role: 'time' as const }] : []),
          ...(figure.place ? [{ ...figure.place, role: 'place' as const }] : []),
          ...this.chainRoles(figure.chain, this.statement(figure.statement)?.cue ?? figure),
        ];
      }
      case 'statements': {
        const said = selected.record;
        return [
          { ...said.content, role: 'content' },
          { ...said.cue, role: 'cue' },
          ...this.chainRoles(said.chain, said.cue),
          ...this.nearest(said.addressee, said.cue, 'addressee'),
        ];
      }
      case 'accounts':
        return [
          { ...selected.record.words, role: 'self' },
          ...fieldsOf(selected.record).flatMap(([field, fillers]) =>
            fillers.map((filler) => ({ ...filler, role: 'field' as const, field })),
          ),
        ];
      case 'events': {
        const event = selected.record;
        const within = this.statement(event.statement);
        return [
          ...(within ? [{ ...within.content, role: 'within' as const }] : []),
          { ...event.trigger, role: 'trigger' },
          ...event.actors.flatMap((id) => this.nearest(id, event.trigger, 'actor')),
          ...event.recipients.flatMap((id) => this.nearest(id, event.trigger, 'recipient')),
          ...this.nearest(event.place, event.trigger, 'place'),
          ...this.nearestTime(event.time, event.trigger),
        ];
      }
    }
  }

  /** The mention of an entity that stands nearest to a place; the record itself names only the entity. */
  nearestMention(id: string | null, to: Span): Span | null {
    const entity = this.entity(id);
    return entity ? nearestOf(entity.mentions, to) : null;
  }

  private chainRoles(chain: string[], anchor: Span): RoleSpan[] {
    return chain.flatMap((id, i) =>
      i === chain.length - 1
        ? this.nearest(id, anchor, 'speaker')
        : this.nearest(id, anchor, 'transmitter').map((span) => ({ ...span, step: i + 1 })),
    );
  }

  private nearest(id: string | null, to: Span, role: Role): RoleSpan[] {
    const span = this.nearestMention(id, to);
    return span ? [{ ...span, role }] : [];
  }

  private nearestTime(value: string | null, to: Span): RoleSpan[] {
    const span = value
      ? nearestOf(
          this.reading.times.filter((time) => time.value === value),
          to,
        )
      : null;
    return span ? [{ start: span.start, end: span.end, role: 'time' }] : [];
  }
}

/** Where a record stands in the text: what is scrolled to, and what orders the records. */
export function anchorOf(record: AnyRecord): Span | null {
  switch (record.layer) {
    case 'mentions':
      return record.record.mentions[0] ?? null;
    case 'statements':
      return record.record.cue;
    case 'events':
      return record.record.trigger;
    case 'accounts':
      return record.record.words;
    default:
      return record.record;
  }
}

/** The fields of an account that something fills. */
export function fieldsOf(account: Account): [field: string, fillers: Filler[]][] {
  return Object.entries(account.fields)
    .map(([field, filler]): [string, Filler[]] => [field, filler === null ? [] : Array.isArray(filler) ? filler : [filler]])
    .filter(([, fillers]) => fillers.length > 0);
}

function marksOf(record: AnyRecord): Mark[] {
  const mark = (span: Span, part: Part): Mark => ({
    start: span.start,
    end: span.end,
    id: record.id,
    layer: record.layer,
    part,
  });
  switch (record.layer) {
    case 'mentions':
      return record.record.mentions.map((span) => mark(span, 'mention'));
    case 'times':
      return [mark(record.record, 'time')];
    case 'figures':
      return [mark(record.record, 'figure')];
    case 'statements':
      return [mark(record.record.content, 'content'), mark(record.record.cue, 'cue')];
    case 'events':
      return [mark(record.record.trigger, 'trigger')];
    case 'accounts':
      return [mark(record.record.words, 'account')];
  }
}

function nearestOf<S extends Span>(spans: S[], to: Span): S | null {
  let best: S | null = null;
  let least = Infinity;
  for (const span of spans) {
    const distance = span.end <= to.start ? to.start - span.end : Math.max(0, span.start - to.end);
    if (distance < least) {
      best = span;
      least = distance;
    }
  }
  return best;
}
