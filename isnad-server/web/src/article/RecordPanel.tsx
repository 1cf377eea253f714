import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Icon } from '../app/Icon';
import { useSpeech } from '../i18n';
import type { Offsets } from '../reading/offsets';
import { anchorOf, fieldsOf, type AnyRecord, type ReadingIndex } from '../reading/records';
import type { Account, Entity, EventRecord, Figure, Filler, Span, Statement, TimeExpression } from '../reading/types';
import { Chain } from './Chain';
import { eventType, figureValue, lineOf, nameOf } from './labels';

interface Props {
  index: ReadingIndex;
  offsets: Offsets;
  selected: AnyRecord;
  here: AnyRecord[];
  choose(record: AnyRecord | null): void;
  step(by: 1 | -1): void;
}

/** One record: what it says, through whom it came, and what in the lexicon or grammar found it. */
export function RecordPanel({ index, offsets, selected, here, choose, step }: Props) {
  const speech = useSpeech();
  const { words } = speech;
  const context = { index, offsets, choose };
  return (
    <div class={`record layer-${selected.layer}`}>
      <header class="record-head">
        <span class="record-kind">
          <span class="dot" aria-hidden="true" />
          {words.one[selected.layer]} <code dir="ltr">{selected.id}</code>
        </span>
        <span class="record-ways">
          <button type="button" class="plain" aria-label={words.article.previous} title={`${words.article.previous} (k)`} onClick={() => step(-1)}>
            <Icon name="up" />
          </button>
          <button type="button" class="plain" aria-label={words.article.next} title={`${words.article.next} (j)`} onClick={() => step(1)}>
            <Icon name="down" />
          </button>
          <button type="button" class="plain" aria-label={words.article.unselect} title={`${words.article.unselect} (Esc)`} onClick={() => choose(null)}>
            <Icon name="close" />
          </button>
        </span>
      </header>
      {selected.layer === 'statements' && <StatementBody said={selected.record} {...context} />}
      {selected.layer === 'events' && <EventBody event={selected.record} {...context} />}
      {selected.layer === 'accounts' && <AccountBody account={selected.record} {...context} />}
      {selected.layer === 'figures' && <FigureBody figure={selected.record} {...context} />}
      {selected.layer === 'mentions' && <EntityBody entity={selected.record} {...context} />}
      {selected.layer === 'times' && <TimeBody time={selected.record} {...context} />}
      {here.length > 0 && (
        <section class="also">
          <h3>{words.article.here}</h3>
          <ul>
            {here.map((record) => {
              const line = lineOf(record, index, offsets, speech);
              return (
                <li key={record.id}>
                  <button type="button" class={`also-row layer-${record.layer}`} onClick={() => choose(record)}>
                    <span class="dot" aria-hidden="true" />
                    {words.one[record.layer]} · <bdi>{line.title}</bdi>
                  </button>
                </li>
              );
            })}
          </ul>
        </section>
      )}
      <Evidence index={index} offsets={offsets} selected={selected} />
    </div>
  );
}

interface Context {
  index: ReadingIndex;
  offsets: Offsets;
  choose(record: AnyRecord | null): void;
}

function StatementBody({ said, index, offsets, choose }: Context & { said: Statement }) {
  const speech = useSpeech();
  const { words } = speech;
  const speaker = index.entity(said.speaker);
  return (
    <>
      <h2>
        <bdi>{speaker ? nameOf(speaker, speech) : words.field.noSpeaker}</bdi>
        <span class="tag">{words.mode[said.mode] ?? said.mode}</span>
      </h2>
      <Quotation words={offsets.words(said.content)} />
      <Chain index={index} offsets={offsets} record={{ layer: 'statements', id: said.id, record: said }} choose={choose} />
      <dl class="facts">
        <Fact name={words.field.cue}>
          <bdi class="naskh">{offsets.words(said.cue)}</bdi>
        </Fact>
        {said.addressee && (
          <Fact name={words.field.addressee}>
            <Names ids={[said.addressee]} index={index} choose={choose} />
          </Fact>
        )}
        <Fact name={words.field.form}>{words.form[said.form] ?? said.form}</Fact>
        <Fact name={words.field.strength}>{words.strength[said.strength] ?? said.strength}</Fact>
        <Fact name={words.field.rule}>
          <code dir="ltr">{said.rule}</code>
        </Fact>
      </dl>
    </>
  );
}

function EventBody({ event, index, offsets, choose }: Context & { event: EventRecord }) {
  const speech = useSpeech();
  const { words, day } = speech;
  const within = index.get(event.statement);
  const same = index.get(event.same_as);
  return (
    <>
      <h2>
        {eventType(event, speech)}
        <span class={`tag status-${event.status}`}>{words.status[event.status] ?? event.status}</span>
      </h2>
      <dl class="facts">
        <Fact name={words.field.trigger}>
          <bdi class="naskh">{offsets.words(event.trigger)}</bdi>
        </Fact>
        <Fact name={words.field.actors}>
          <Names ids={event.actors} index={index} choose={choose} />
        </Fact>
        {event.recipients.length > 0 && (
          <Fact name={words.field.recipients}>
            <Names ids={event.recipients} index={index} choose={choose} />
          </Fact>
        )}
        {event.place && (
          <Fact name={words.field.place}>
            <Names ids={[event.place]} index={index} choose={choose} />
          </Fact>
        )}
        {event.time && <Fact name={words.field.time}>{day(event.time)}</Fact>}
        {event.background && <Fact name={words.field.background}>{words.field.backgroundYes}</Fact>}
        {within && (
          <Fact name={words.field.within}>
            <RecordLink record={within} choose={choose} index={index} offsets={offsets} />
          </Fact>
        )}
        {same && (
          <Fact name={words.field.sameAs}>
            <RecordLink record={same} choose={choose} index={index} offsets={offsets} />
          </Fact>
        )}
        <Fact name={words.field.rule}>
          <code dir="ltr">{event.rule}</code>
        </Fact>
      </dl>
      <Chain index={index} offsets={offsets} record={{ layer: 'events', id: event.id, record: event }} choose={choose} />
    </>
  );
}

function AccountBody({ account, index, offsets, choose }: Context & { account: Account }) {
  const speech = useSpeech();
  const { words } = speech;
  const within = index.get(account.statement);
  const events = account.events.map((id) => index.get(id)).filter((record) => record !== null);
  return (
    <>
      <h2>
        {words.account[account.kind] ?? account.kind}
        {account.status && <span class={`tag status-${account.status}`}>{words.status[account.status] ?? account.status}</span>}
      </h2>
      <dl class="facts">
        {fieldsOf(account).map(([field, fillers]) => (
          <Fact key={field} name={words.accountField[field] ?? field}>
            <ul class="names">
              {fillers.map((filler, i) => (
                <li key={i}>
                  <FillerView filler={filler} index={index} offsets={offsets} choose={choose} />
                </li>
              ))}
            </ul>
          </Fact>
        ))}
        {within && (
          <Fact name={words.field.within}>
            <RecordLink record={within} choose={choose} index={index} offsets={offsets} />
          </Fact>
        )}
      </dl>
      <Chain index={index} offsets={offsets} record={{ layer: 'accounts', id: account.id, record: account }} choose={choose} />
      <Lines title={words.field.fromEvents} records={events} index={index} offsets={offsets} choose={choose} />
    </>
  );
}

/** The words that fill a field, and what they stand for where that is more than the words. */
function FillerView({ filler, index, offsets, choose }: Context & { filler: Filler }) {
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

function FigureBody({ figure, index, offsets, choose }: Context & { figure: Figure }) {
  const speech = useSpeech();
  const { words } = speech;
  const within = index.get(figure.statement);
  const whole = index.get(figure.part_of);
  return (
    <>
      <h2>
        {figureValue(figure, speech)}
        <span class="tag">{words.counts[figure.counts] ?? figure.counts}</span>
      </h2>
      <Quotation words={offsets.words(figure)} />
      <Chain index={index} offsets={offsets} record={{ layer: 'figures', id: figure.id, record: figure }} choose={choose} />
      <dl class="facts">
        <Fact name={words.field.bound}>{words.bound[figure.bound] ?? figure.bound}</Fact>
        {figure.period && (
          <Fact name={words.field.period}>
            <FillerView filler={figure.period} index={index} offsets={offsets} choose={choose} />
          </Fact>
        )}
        {figure.place && (
          <Fact name={words.field.place}>
            <FillerView filler={figure.place} index={index} offsets={offsets} choose={choose} />
          </Fact>
        )}
        {figure.extent && (
          <Fact name={words.field.extent}>
            {words.field.extents[figure.extent.value ?? ''] ?? figure.extent.value}{' '}
            <span class="quiet">
              (<bdi class="naskh">{offsets.words(figure.extent)}</bdi>)
            </span>
          </Fact>
        )}
        {figure.vague && (
          <Fact name={words.field.vague}>
            <bdi class="naskh">{figure.vague}</bdi>
          </Fact>
        )}
        {whole && (
          <Fact name={words.field.partOf}>
            <RecordLink record={whole} choose={choose} index={index} offsets={offsets} />
          </Fact>
        )}
        {within && (
          <Fact name={words.field.within}>
            <RecordLink record={within} choose={choose} index={index} offsets={offsets} />
          </Fact>
        )}
      </dl>
    </>
  );
}

function EntityBody({ entity, index, offsets, choose }: Context & { entity: Entity }) {
  const speech = useSpeech();
  const { words, number } = speech;
  const says = index.all.filter((record) => record.layer === 'statements' && record.record.speaker === entity.id);
  const does = index.all.filter(
    (record) => record.layer === 'events' && [...record.record.actors, ...record.record.recipients].includes(entity.id),
  );
  return (
    <>
      <h2>
        <bdi>{nameOf(entity, speech)}</bdi>
        <span class="tag">{words.kind[entity.kind] ?? entity.kind}</span>
      </h2>
      <dl class="facts">
        {speech.language === 'en' && entity.english && (
          <Fact name={words.one.mentions}>
            <bdi class="naskh" lang="ar">
              {entity.name}
            </bdi>
          </Fact>
        )}
        {entity.role && (
          <Fact name={words.field.role}>
            <bdi class="naskh">{entity.role}</bdi>
          </Fact>
        )}
        {speech.language === 'ar' && entity.english && (
          <Fact name={words.field.english}>
            <bdi lang="en">{entity.english}</bdi>
          </Fact>
        )}
        {entity.code && (
          <Fact name={words.field.code}>
            <code dir="ltr">{entity.code}</code>
          </Fact>
        )}
        {entity.in && (
          <Fact name={words.field.liesIn}>
            <bdi>{entity.in}</bdi>
          </Fact>
        )}
        <Fact name={words.field.mentions}>{number(entity.mentions.length)}</Fact>
        {entity.wikidata && (
          <Fact name={words.field.wikidata}>
            <code dir="ltr">{entity.wikidata}</code>
          </Fact>
        )}
        {entity.lexicon && (
          <Fact name={words.field.lexicon}>
            <code dir="ltr">{entity.lexicon}</code>
          </Fact>
        )}
      </dl>
      <Lines title={words.field.says} records={says} index={index} offsets={offsets} choose={choose} />
      <Lines title={words.field.does} records={does} index={index} offsets={offsets} choose={choose} />
    </>
  );
}

function TimeBody({ time, offsets }: Context & { time: TimeExpression }) {
  const { words, day } = useSpeech();
  return (
    <>
      <h2>{time.value ? day(time.value) : <span class="quiet">{words.field.noValue}</span>}</h2>
      <Quotation words={offsets.words(time)} />
      <dl class="facts">
        {time.value && (
          <Fact name={words.field.value}>
            <code dir="ltr">{time.value}</code>
          </Fact>
        )}
        {time.conflict && (
          <Fact name={words.field.conflict}>
            <bdi>{time.conflict}</bdi>
          </Fact>
        )}
      </dl>
    </>
  );
}

function Lines({ title, records, index, offsets, choose }: Context & { title: string; records: AnyRecord[] }) {
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

/** What the record stands on, and how to quote it. */
function Evidence({ index, offsets, selected }: { index: ReadingIndex; offsets: Offsets; selected: AnyRecord }) {
  const { words } = useSpeech();
  const [copied, setCopied] = useState(false);
  const span: Span | null = selected.layer === 'statements' ? selected.record.content : anchorOf(selected);
  useEffect(() => {
    if (!copied) return;
    const later = setTimeout(() => setCopied(false), 1600);
    return () => clearTimeout(later);
  }, [copied]);
  if (!span) return null;
  const { outlet, published, source } = index.reading.article;
  const copy = async () => {
    const imprint = [outlet, published, source].filter((part) => part).join('، ');
    await navigator.clipboard.writeText(`«${offsets.words(span)}»\n${imprint} (${span.start}–${span.end})\n${location.href}`);
    setCopied(true);
  };
  return (
    <footer class="evidence">
      <span class="quiet">{words.article.position(span.start, span.end)}</span>
      <button type="button" class="plain small" onClick={copy}>
        <Icon name="copy" />
        {copied ? words.article.copied : words.article.copy}
      </button>
    </footer>
  );
}

function Quotation({ words }: { words: string }) {
  return (
    <blockquote class="naskh quotation" dir="rtl" lang="ar">
      {words}
    </blockquote>
  );
}

function Fact({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Names({ ids, index, choose }: { ids: string[]; index: ReadingIndex; choose(record: AnyRecord): void }) {
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

function RecordLink({ record, index, offsets, choose }: Context & { record: AnyRecord }) {
  const speech = useSpeech();
  return (
    <button type="button" class="name" onClick={() => choose(record)}>
      <bdi>{lineOf(record, index, offsets, speech).title}</bdi> <code dir="ltr">{record.id}</code>
    </button>
  );
}
