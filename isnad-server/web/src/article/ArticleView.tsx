import type { ComponentChildren } from 'preact';
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { refine, usePlace } from '../app/router';
import { useSpeech } from '../i18n';
import { useTitle } from '../pages/useTitle';
import { Offsets } from '../reading/offsets';
import { LAYERS, ReadingIndex, type AnyRecord, type Layer } from '../reading/records';
import type { Reading } from '../reading/types';
import { Glance } from './Glance';
import { LayerSwitches } from './LayerSwitches';
import { RecordList } from './RecordList';
import { RecordPanel } from './RecordPanel';
import { TextPane, type Seat } from './TextPane';
import { useKeys } from './useKeys';

interface Props {
  reading: Reading;
  actions?: ComponentChildren;
  /** What stands below the record that is chosen. */
  below?(selected: AnyRecord): ComponentChildren;
}

/**
 * One article: its text as printed with the records of its reading in layers, and the record that is
 * chosen beside it. What is chosen and which layers are off stands in the address.
 */
export function ArticleView({ reading, actions, below }: Props) {
  const { words, day } = useSpeech();
  const index = useMemo(() => new ReadingIndex(reading), [reading]);
  const offsets = useMemo(() => new Offsets(reading.text), [reading]);
  const { query } = usePlace();
  const hidden = useMemo(() => new Set((query.get('hide') ?? '').split(',')), [query]);
  const visible = useMemo(() => new Set(LAYERS.filter((layer) => !hidden.has(layer))), [hidden]);
  const selected = index.get(query.get('r'));
  const listed = useMemo(() => index.all.filter((record) => visible.has(record.layer)), [index, visible]);
  const [listOpen, setListOpen] = useState(false);
  /** Where the last click fell, so that the same words can be asked again for what else stands in them. */
  const seat = useRef<Seat | null>(null);

  const headline = reading.article.title ?? firstLine(reading.text);
  useTitle(headline || words.article.untitled);

  const choose = useCallback(
    (record: AnyRecord | null) => {
      seat.current = null;
      refine({
        r: record?.id ?? null,
        // A record of a layer that is off brings its layer back.
        hide: record ? [...hidden].filter((layer) => layer && layer !== record.layer).join(',') : [...hidden].join(','),
      });
      setListOpen(false);
    },
    [hidden],
  );
  const chooseId = useCallback((id: string) => choose(index.get(id)), [choose, index]);

  const toggle = useCallback(
    (layer: Layer) => {
      const off = LAYERS.filter((each) => (each === layer ? visible.has(each) : !visible.has(each)));
      refine({ hide: off.join(','), r: selected && off.includes(selected.layer) ? null : (selected?.id ?? null) });
    },
    [visible, selected],
  );

  const step = useCallback(
    (by: 1 | -1) => {
      if (listed.length === 0) return;
      const at = selected ? listed.findIndex((record) => record.id === selected.id) : by > 0 ? -1 : 0;
      choose(listed[(at + by + listed.length) % listed.length] ?? null);
    },
    [listed, selected, choose],
  );

  const ask = useCallback(
    (asked: Seat) => {
      const at = selected ? asked.ids.indexOf(selected.id) : -1;
      const id = asked.ids[(at + 1) % asked.ids.length];
      if (id) refine({ r: id });
      seat.current = asked;
    },
    [selected],
  );

  const here = useMemo(() => (selected ? recordsIn(index, selected, visible) : []), [index, selected, visible]);
  useKeys({
    j: () => step(1),
    n: () => step(1),
    k: () => step(-1),
    p: () => step(-1),
    o: () => (seat.current ? ask(seat.current) : here[0] && choose(here[0])),
    Escape: () => choose(null),
    ...Object.fromEntries(LAYERS.map((layer, i) => [String(i + 1), () => toggle(layer)])),
  });

  useEffect(() => {
    document.documentElement.classList.toggle('sheet-open', selected !== null);
    return () => document.documentElement.classList.remove('sheet-open');
  }, [selected]);

  const inText = !reading.article.title;
  return (
    <article class={`article${selected ? ' has-record' : ''}`}>
      <header class="article-head">
        <div>
          <h1 class={inText ? 'unseen' : 'naskh'} dir="rtl" lang="ar">
            {headline || words.article.untitled}
          </h1>
          <p class="imprint">
            <bdi class="outlet">{reading.article.outlet ?? words.article.noOutlet}</bdi>
            <span>{reading.article.published ? day(reading.article.published) : words.article.noDate}</span>
            {reading.article.source && <bdi class="quiet source">{reading.article.source}</bdi>}
            {reading.article.url && <bdi class="quiet source">{reading.article.url}</bdi>}
          </p>
        </div>
        {actions && <div class="actions">{actions}</div>}
      </header>

      <section class={`outline${listOpen ? ' outline-open' : ''}`} aria-label={words.article.layers}>
        <LayerSwitches index={index} visible={visible} toggle={toggle} />
        <button
          type="button"
          class="plain outline-button"
          aria-expanded={listOpen}
          aria-controls="records"
          onClick={() => setListOpen(!listOpen)}
        >
          {words.article.records} ({listed.length})
        </button>
        <RecordList index={index} offsets={offsets} records={listed} selected={selected} choose={choose} />
      </section>

      <TextPane
        index={index}
        offsets={offsets}
        visible={visible}
        selected={selected}
        headlineInText={inText}
        ask={ask}
        choose={chooseId}
      />

      <section class="panel" aria-label={words.article.record} aria-live="polite">
        {selected ? (
          <>
            <RecordPanel
              key={selected.id}
              index={index}
              offsets={offsets}
              selected={selected}
              here={here}
              choose={choose}
              step={step}
            />
            {below?.(selected)}
          </>
        ) : (
          <Glance index={index} choose={choose} />
        )}
      </section>
    </article>
  );
}

function firstLine(text: string): string {
  const line = text.trimStart().split('\n', 1)[0]!.trim();
  return line.length <= 140 ? line : `${line.slice(0, 139)}…`;
}

/** The other records that mark the words on which a record stands. */
function recordsIn(index: ReadingIndex, selected: AnyRecord, visible: Set<Layer>): AnyRecord[] {
  const own = index.marks.filter((mark) => mark.id === selected.id && mark.part !== 'content');
  const ids = new Set(
    index.marks
      .filter((mark) => mark.id !== selected.id && visible.has(mark.layer))
      .filter((mark) => own.some((span) => mark.start < span.end && span.start < mark.end))
      .map((mark) => mark.id),
  );
  return [...ids].map((id) => index.get(id)).filter((record) => record !== null);
}
