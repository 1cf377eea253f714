import { useEffect, useState } from 'preact/hooks';
import { Icon } from '../app/Icon';
import { useSpeech } from '../i18n';
import type { Offsets } from '../reading/offsets';
import { anchorOf, type AnyRecord, type ReadingIndex } from '../reading/records';
import type { Span } from '../reading/types';
import { AccountBody, EntityBody, EventBody, FigureBody, StatementBody, TimeBody } from './bodies';
import { lineOf } from './labels';

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
