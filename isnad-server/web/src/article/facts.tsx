import type { ComponentChildren } from 'preact';
import { useSpeech } from '../i18n';
import type { Offsets } from '../reading/offsets';
import type { AnyRecord, ReadingIndex } from '../reading/records';
import type { Filler } from '../reading/types';
import { lineOf, nameOf } from './labels';

/** Where a record stands, and the way to others of its reading. */
export interface Context {
  index: ReadingIndex;
  offsets: Offsets;
  choose(record: AnyRecord | null): void;
}

export function Fact({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

export function Quotation({ words }: { words: string }) {
  return (
    <blockquote class="naskh quotation" dir="rtl" lang="ar">
      {words}
    </blockquote>
  );
}

export function Names({ ids, index, choose }: Omit<Context, 'offsets'> & { ids: string[] }) {
  const speech = useSpeech();
  if (ids.length === 0) return <span class="quiet">{speech.words.field.unknownActor}</span>;
  return (
    <ul class="names">
      {ids.map((id) => {
        const entity = index.entity(id);
        return (
          <li key={id}>
            {entity ? (
              <button type="button" class="name" onClick={() => choose(index.get(id)!)}>
                <bdi>{nameOf(entity, speech)}</bdi>
              </button>
            ) : (
              id
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** The words that fill a field, and what they stand for where that is more than the words. */
export function FillerView({ filler, index, offsets, choose }: Context & { filler: Filler }) {
  const { words, day } = useSpeech();
  const record = index.get(filler.value);
  const printed = <bdi class="naskh">{offsets.words(filler)}</bdi>;
  if (record) {
    return (
      <button type="button" class="name" onClick={() => choose(record)}>
        {printed}
      </button>
    );
  }
  if (filler.value === null) return printed;
  const known = words.accountValue[filler.value] ?? (/^\d{4}/.test(filler.value) ? day(filler.value) : null);
  return (
    <>
      {known ?? filler.value} <span class="quiet">({printed})</span>
    </>
  );
}

export function RecordLink({ record, index, offsets, choose }: Context & { record: AnyRecord }) {
  const speech = useSpeech();
  return (
    <button type="button" class="name" onClick={() => choose(record)}>
      <bdi>{lineOf(record, index, offsets, speech).title}</bdi> <code dir="ltr">{record.id}</code>
    </button>
  );
}

export function Lines({ title, records, index, offsets, choose }: Context & { title: string; records: AnyRecord[] }) {
  const speech = useSpeech();
  if (records.length === 0) return null;
  return (
    <section class="lines">
      <h3>{title}</h3>
      <ul>
        {records.map((record) => {
          const line = lineOf(record, index, offsets, speech);
          return (
            <li key={record.id}>
              <button type="button" class={`also-row layer-${record.layer}`} onClick={() => choose(record)}>
                <span class="dot" aria-hidden="true" />
                <bdi>{record.layer === 'statements' ? line.words : `${line.title} · ${line.words}`}</bdi>
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** A field that holds another record, where there is one. */
export function RecordFact({ name, record, ...context }: Context & { name: string; record: AnyRecord | null }) {
  return (
    record && (
      <Fact name={name}>
        <RecordLink record={record} {...context} />
      </Fact>
    )
  );
}

/** Words of the text as the value of a field. */
export function Printed({ name, words }: { name: string; words: string | null | undefined }) {
  return words ? (
    <Fact name={name}>
      <bdi class="naskh">{words}</bdi>
    </Fact>
  ) : null;
}

/** A code of the record, as programs know it. */
export function Coded({ name, code }: { name: string; code: string | null | undefined }) {
  return code ? (
    <Fact name={name}>
      <code dir="ltr">{code}</code>
    </Fact>
  ) : null;
}

/** Entities as the value of a field, where there are any. */
export function NamesFact({ name, ids, index, choose }: Omit<Context, 'offsets'> & { name: string; ids: string[] }) {
  return ids.length > 0 ? (
    <Fact name={name}>
      <Names ids={ids} index={index} choose={choose} />
    </Fact>
  ) : null;
}
