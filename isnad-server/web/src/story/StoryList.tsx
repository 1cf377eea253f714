import { useSpeech, useWords, type Speech } from '../i18n';
import { called } from '../list/names';
import type { StoryRow, Who } from './types';
import { WORDS } from './words';

/** The address of a merged event. */
export function storyAddress({ article, record }: { article: string; record: string }): string {
  return `/events/${article}/${record}`;
}

/** The type of an event with its mode. */
export function typeOf({ type, mode }: { type: string; mode: string | null }, { words }: Speech): string {
  const name = words.type[type] ?? type;
  return mode ? `${name} · ${words.eventMode[mode] ?? mode}` : name;
}

/** Who did it, to whom, and where. */
export function Parties({ event }: { event: { actors: Who[]; recipients: Who[]; place: Who | null } }) {
  const speech = useSpeech();
  const { words } = speech;
  const names = (all: Who[]) => speech.list(all.map((one) => called(one, speech)));
  return (
    <span class="parties">
      {event.actors.length > 0 ? <bdi>{names(event.actors)}</bdi> : <span class="quiet">{words.field.unknownActor}</span>}
      {event.recipients.length > 0 && (
        <>
          <span aria-hidden="true"> {speech.dir === 'rtl' ? '←' : '→'} </span>
          <bdi>{names(event.recipients)}</bdi>
        </>
      )}
      {event.place && (
        <span class="quiet">
          {' · '}
          <bdi>{called(event.place, speech)}</bdi>
        </span>
      )}
    </span>
  );
}

/** The day of an event, with a sign where no article says it and the day of printing stands in. */
export function EventDay({ day: value, dated }: { day: string; dated: boolean }) {
  const { day } = useSpeech();
  const page = useWords(WORDS);
  return (
    <span class={dated ? undefined : 'day-printed'} title={dated ? page.saidDay : page.printedDay}>
      {dated ? '' : '≈ '}
      {day(value)}
    </span>
  );
}

/** Merged events as a list. */
export function StoryList({ rows }: { rows: StoryRow[] }) {
  const speech = useSpeech();
  const { words } = speech;
  const page = useWords(WORDS);
  return (
    <ol class="cards stories">
      {rows.map((row) => (
        <li key={row.article + row.record}>
          <a href={storyAddress(row)}>
            <span class="story-line">
              <strong>{typeOf(row, speech)}</strong>
              {row.status !== 'occurred' && <span class="tag">{words.status[row.status] ?? row.status}</span>}
              <Parties event={row} />
              <span class="story-day quiet">
                <EventDay day={row.day} dated={row.dated} />
              </span>
            </span>
            <span class="naskh story-words" dir="rtl" lang="ar">
              {row.words}
            </span>
            <span class="quiet head-line">
              <span>{page.witnesses(row.witnesses)}</span>
              <span>{page.outlets(row.outlets)}</span>
              <span>{page.articles(row.articles)}</span>
              {row.rivals.map((matter) => (
                <span key={matter} class="tag tag-rival">
                  {page.rival[matter] ?? matter}
                </span>
              ))}
            </span>
          </a>
        </li>
      ))}
    </ol>
  );
}
