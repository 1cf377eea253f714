import type { ComponentChildren } from 'preact';
import { useSpeech, useWords } from '../i18n';
import './rows.css';
import { NameLink, NameLinks } from './NameLink';
import type { EventRow, PositionRow, StatementRow } from './types';
import { WORDS } from './words';

interface Source {
  article: string;
  record: string | null;
  headline: string;
  outlet: string | null;
  published: string | null;
  depth: number;
}

/** Where words come from: the outlet, its day, and the way into the article. */
function From({ row, children }: { row: Source; children?: ComponentChildren }) {
  const { words, day } = useSpeech();
  const own = useWords(WORDS);
  return (
    <p class="row-from quiet">
      <bdi class="outlet">{row.outlet ?? words.article.noOutlet}</bdi>
      {row.published && <span>{day(row.published)}</span>}
      <span>{row.depth === 0 ? own.ownVoice : own.depth(row.depth)}</span>
      {children}
      <a href={`/articles/${row.article}${row.record ? `?r=${row.record}` : ''}`} title={row.headline}>
        {own.open}
      </a>
    </p>
  );
}

/** Points on, in the direction of reading. */
function Arrow() {
  const { dir } = useSpeech();
  return <span class="quiet"> {dir === 'rtl' ? '←' : '→'} </span>;
}

interface LineProps {
  row: Source;
  /** What it is, on one line. */
  head: ComponentChildren;
  words: ComponentChildren;
  /** Stands between the head and the words. */
  children?: ComponentChildren;
  /** Stands below the words. */
  below?: ComponentChildren;
}

/** One of a list: what it is, its words, and where they come from. */
function Line({ row, head, words, children, below }: LineProps) {
  return (
    <li>
      <p class="row-head">{head}</p>
      {children}
      <blockquote class="naskh" dir="rtl" lang="ar">
        {words}
      </blockquote>
      {below}
      <From row={row} />
    </li>
  );
}

/** Events, each with the words that tell it. */
export function EventRows({ rows }: { rows: EventRow[] }) {
  const { words, day } = useSpeech();
  const own = useWords(WORDS);
  return (
    <ol class="rows">
      {rows.map((row) => (
        <Line
          key={row.article + row.record}
          row={row}
          words={row.words}
          head={
            <>
              <strong class={`row-type type-${row.type}`}>
                {words.type[row.type] ?? row.type}
                {row.mode && <span class="quiet"> · {words.eventMode[row.mode] ?? row.mode}</span>}
              </strong>
              <span class="quiet">{row.day ? day(row.day) : own.undated}</span>
              {row.status !== 'occurred' && <span class="tag">{words.status[row.status] ?? row.status}</span>}
            </>
          }
        >
          {(row.actors.length > 0 || row.recipients.length > 0 || row.place) && (
            <p class="row-who">
              {row.actors.length > 0 ? <NameLinks all={row.actors} /> : <span class="quiet">{words.field.unknownActor}</span>}
              {row.recipients.length > 0 && (
                <>
                  <Arrow />
                  <NameLinks all={row.recipients} />
                </>
              )}
              {row.place && (
                <span class="quiet">
                  {' '}
                  · {own.at} <NameLink one={row.place} />
                </span>
              )}
            </p>
          )}
        </Line>
      ))}
    </ol>
  );
}

/** Statements, each with its chain. */
export function StatementRows({ rows }: { rows: StatementRow[] }) {
  const { words } = useSpeech();
  const own = useWords(WORDS);
  return (
    <ol class="rows">
      {rows.map((row) => (
        <Line
          key={row.article + row.record}
          row={row}
          words={row.words}
          head={
            <>
              <strong>{words.mode[row.mode] ?? row.mode}</strong>
              <span class="row-chain">
                {row.chain.length === 0 && <span class="quiet">{words.field.noSpeaker}</span>}
                {row.chain.map((one, i) => (
                  <span key={one.key}>
                    {i > 0 && <Arrow />}
                    <NameLink one={one} />
                  </span>
                ))}
              </span>
              {row.unnamed && <span class="tag">{own.unnamed}</span>}
            </>
          }
        />
      ))}
    </ol>
  );
}

/** Positions, each with its words in their sentence. */
export function PositionRows({ rows, issue }: { rows: PositionRow[]; issue(id: string | null): string }) {
  const { day } = useSpeech();
  const own = useWords(WORDS);
  return (
    <ol class="rows">
      {rows.map((row, i) => (
        <Line
          key={`${row.article}${i}`}
          row={row}
          words={<Marked sentence={row.sentence} words={row.words} />}
          head={
            <>
              <strong class={`side-${row.favours === null ? 'none' : row.favours ? 'pro' : 'con'}`}>{own.stance[row.stance] ?? row.stance}</strong>
              <NameLink one={row.actor} />
              {row.issue && <span class="tag">{issue(row.issue)}</span>}
              {row.day && <span class="quiet">{day(row.day)}</span>}
            </>
          }
          below={
            row.condition && (
              <p class="quiet">
                {own.condition}: <bdi class="naskh">{row.condition}</bdi>
              </p>
            )
          }
        />
      ))}
    </ol>
  );
}

/** A sentence with some of its words marked. */
function Marked({ sentence, words }: { sentence: string; words: string }) {
  const at = sentence.indexOf(words);
  if (at < 0) return <mark>{words}</mark>;
  return (
    <>
      {sentence.slice(0, at)}
      <mark>{words}</mark>
      {sentence.slice(at + words.length)}
    </>
  );
}
