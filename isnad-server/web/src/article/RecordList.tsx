import { useEffect, useRef } from 'preact/hooks';
import { useSpeech } from '../i18n';
import type { Offsets } from '../reading/offsets';
import type { AnyRecord, ReadingIndex } from '../reading/records';
import { lineOf } from './labels';
import { MiniChain } from './MiniChain';

interface Props {
  index: ReadingIndex;
  offsets: Offsets;
  records: AnyRecord[];
  selected: AnyRecord | null;
  choose(record: AnyRecord): void;
}

/** The records of the visible layers in the order of the text: the way to them without a mouse. */
export function RecordList({ index, offsets, records, selected, choose }: Props) {
  const speech = useSpeech();
  const { words } = speech;
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    const row = list.current?.querySelector<HTMLElement>('[aria-current]');
    // Only the list is moved, never the page.
    if (row && list.current) {
      const top = row.offsetTop - list.current.offsetTop;
      const box = list.current;
      if (top < box.scrollTop || top + row.offsetHeight > box.scrollTop + box.clientHeight) {
        box.scrollTop = top - box.clientHeight / 3;
      }
    }
  }, [selected]);
  return (
    <ol class="records" id="records" ref={list} aria-label={words.article.records}>
      {records.length === 0 && <li class="quiet records-none">{words.article.recordsNone}</li>}
      {records.map((record) => {
        const line = lineOf(record, index, offsets, speech);
        return (
          <li key={record.id}>
            <button
              type="button"
              class={`record-row layer-${record.layer}`}
              aria-current={selected?.id === record.id ? 'true' : undefined}
              onClick={() => choose(record)}
            >
              <span class="dot" aria-hidden="true" />
              <span class="record-title">
                <bdi>{line.title}</bdi>
                {record.layer === 'statements' && <MiniChain index={index} chain={record.record.chain} />}
              </span>
              <span class="record-words" dir="auto">
                {line.words}
              </span>
            </button>
          </li>
        );
      })}
    </ol>
  );
}
