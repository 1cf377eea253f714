import type { Speech } from '../i18n';
import type { Offsets } from '../reading/offsets';
import { fieldsOf, type AnyRecord, type ReadingIndex } from '../reading/records';
import type { Entity, EventRecord, Figure } from '../reading/types';

/** The name of an entity in the language of the interface, where it is known in it. */
export function nameOf(entity: Entity, speech: Speech): string {
  return speech.language === 'en' && entity.english ? entity.english : entity.name;
}

export function eventType(event: EventRecord, { words }: Speech): string {
  const type = words.type[event.type] ?? event.type;
  return event.mode ? `${type} · ${words.eventMode[event.mode] ?? event.mode}` : type;
}

export function figureValue(figure: Figure, { words, number }: Speech): string {
  const bound = figure.bound === 'exact' ? '' : `${words.bound[figure.bound] ?? figure.bound} `;
  return `${bound}${number(figure.value)} ${words.unit[figure.unit] ?? figure.unit}`;
}

/** The line under which a record stands in the list, and the words beneath it. */
export function lineOf(record: AnyRecord, index: ReadingIndex, offsets: Offsets, speech: Speech): { title: string; words: string } {
  const { words } = speech;
  const names = (ids: string[]) =>
    ids
      .map((id) => index.entity(id))
      .map((entity) => (entity ? nameOf(entity, speech) : words.field.unknownActor))
      .join('، ');
  switch (record.layer) {
    case 'statements': {
      const speaker = index.entity(record.record.speaker);
      return {
        title: `${speaker ? nameOf(speaker, speech) : words.field.noSpeaker} · ${words.mode[record.record.mode] ?? record.record.mode}`,
        words: offsets.words(record.record.content),
      };
    }
    case 'events': {
      const { actors, recipients } = record.record;
      const arrow = speech.dir === 'rtl' ? ' ← ' : ' → ';
      const who = [names(actors), names(recipients)].filter((part) => part !== '').join(arrow);
      return { title: eventType(record.record, speech), words: who || offsets.words(record.record.trigger) };
    }
    case 'accounts': {
      const found = fieldsOf(record.record).flatMap(([, fillers]) => fillers.map((filler) => offsets.words(filler)));
      return { title: words.account[record.record.kind] ?? record.record.kind, words: [...new Set(found)].join(' · ') };
    }
    case 'mentions':
      return { title: nameOf(record.record, speech), words: words.kind[record.record.kind] ?? record.record.kind };
    case 'figures':
      return {
        title: figureValue(record.record, speech),
        words: words.counts[record.record.counts] ?? record.record.counts,
      };
    case 'times':
      return {
        title: record.record.value ? speech.day(record.record.value) : offsets.words(record.record),
        words: record.record.value ? offsets.words(record.record) : words.field.noValue,
      };
  }
}
