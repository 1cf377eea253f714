import { useSpeech } from '../i18n';
import { fieldsOf } from '../reading/records';
import type { Account, Entity, EventRecord, Figure, Statement, TimeExpression } from '../reading/types';
import { Chain } from './Chain';
import { Coded, Fact, FillerView, Lines, Names, NamesFact, Printed, Quotation, RecordFact, type Context } from './facts';
import { eventType, figureValue, nameOf } from './labels';

export function StatementBody({ said, ...context }: Context & { said: Statement }) {
  const { index, offsets } = context;
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
      <Chain record={{ layer: 'statements', id: said.id, record: said }} {...context} />
      <dl class="facts">
        <Printed name={words.field.cue} words={offsets.words(said.cue)} />
        <NamesFact name={words.field.addressee} ids={said.addressee ? [said.addressee] : []} {...context} />
        <Fact name={words.field.form}>{words.form[said.form] ?? said.form}</Fact>
        <Fact name={words.field.strength}>{words.strength[said.strength] ?? said.strength}</Fact>
        <Coded name={words.field.rule} code={said.rule} />
      </dl>
    </>
  );
}

export function EventBody({ event, ...context }: Context & { event: EventRecord }) {
  const { index, offsets } = context;
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
        <Printed name={words.field.trigger} words={offsets.words(event.trigger)} />
        <Fact name={words.field.actors}>
          <Names ids={event.actors} {...context} />
        </Fact>
        <NamesFact name={words.field.recipients} ids={event.recipients} {...context} />
        <NamesFact name={words.field.place} ids={event.place ? [event.place] : []} {...context} />
        {event.time && <Fact name={words.field.time}>{day(event.time)}</Fact>}
        {!!event.contexts?.length && (
          <Fact name={words.field.contexts}>
            {event.contexts.map((one) => words.context[one] ?? one).join(' · ')}
          </Fact>
        )}
        {event.background && <Fact name={words.field.background}>{words.field.backgroundYes}</Fact>}
        <RecordFact name={words.field.within} record={within} {...context} />
        <RecordFact name={words.field.sameAs} record={same} {...context} />
        <Coded name={words.field.rule} code={event.rule} />
      </dl>
      <Chain record={{ layer: 'events', id: event.id, record: event }} {...context} />
    </>
  );
}

export function AccountBody({ account, ...context }: Context & { account: Account }) {
  const { index } = context;
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
                  <FillerView filler={filler} {...context} />
                </li>
              ))}
            </ul>
          </Fact>
        ))}
        <RecordFact name={words.field.within} record={within} {...context} />
      </dl>
      <Chain record={{ layer: 'accounts', id: account.id, record: account }} {...context} />
      <Lines title={words.field.fromEvents} records={events} {...context} />
    </>
  );
}

export function FigureBody({ figure, ...context }: Context & { figure: Figure }) {
  const { index, offsets } = context;
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
      <Chain record={{ layer: 'figures', id: figure.id, record: figure }} {...context} />
      <dl class="facts">
        <Fact name={words.field.bound}>{words.bound[figure.bound] ?? figure.bound}</Fact>
        {figure.period && (
          <Fact name={words.field.period}>
            <FillerView filler={figure.period} {...context} />
          </Fact>
        )}
        {figure.place && (
          <Fact name={words.field.place}>
            <FillerView filler={figure.place} {...context} />
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
        <Printed name={words.field.vague} words={figure.vague} />
        <RecordFact name={words.field.partOf} record={whole} {...context} />
        <RecordFact name={words.field.within} record={within} {...context} />
      </dl>
    </>
  );
}

export function EntityBody({ entity, ...context }: Context & { entity: Entity }) {
  const { index } = context;
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
        <Printed name={words.field.role} words={entity.role} />
        {speech.language === 'ar' && entity.english && (
          <Fact name={words.field.english}>
            <bdi lang="en">{entity.english}</bdi>
          </Fact>
        )}
        <Coded name={words.field.code} code={entity.code} />
        {entity.in && (
          <Fact name={words.field.liesIn}>
            <bdi>{entity.in}</bdi>
          </Fact>
        )}
        <Fact name={words.field.mentions}>{number(entity.mentions.length)}</Fact>
        <Coded name={words.field.wikidata} code={entity.wikidata} />
        <Coded name={words.field.lexicon} code={entity.lexicon} />
      </dl>
      <Lines title={words.field.says} records={says} {...context} />
      <Lines title={words.field.does} records={does} {...context} />
    </>
  );
}

export function TimeBody({ time, offsets }: Context & { time: TimeExpression }) {
  const { words, day } = useSpeech();
  return (
    <>
      <h2>{time.value ? day(time.value) : <span class="quiet">{words.field.noValue}</span>}</h2>
      <Quotation words={offsets.words(time)} />
      <dl class="facts">
        <Coded name={words.field.value} code={time.value} />
        {time.conflict && (
          <Fact name={words.field.conflict}>
            <bdi>{time.conflict}</bdi>
          </Fact>
        )}
      </dl>
    </>
  );
}
