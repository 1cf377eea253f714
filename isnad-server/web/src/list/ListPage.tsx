import type { ComponentChildren } from 'preact';
import { useAnswer } from '../api/client';
import type { Part } from '../api/types';
import { Icon } from '../app/Icon';
import { Refused } from '../app/Refused';
import { refine, usePlace } from '../app/router';
import { useSpeech } from '../i18n';

const SIZE = 50;

interface Props<T> {
  /** The address of the list in the API. */
  path: string;
  /** Which names of the page's own address are filters that the API takes too. */
  filters: readonly string[];
  title: string;
  lead?: string;
  controls?: ComponentChildren;
  /** What is shown where the list has nothing at all. */
  empty?: ComponentChildren;
  children(items: T[]): ComponentChildren;
}

/** A page that is a list: its filters stand in its address, and the whole of it can be saved. */
export function ListPage<T>({ path, filters, title, lead, controls, empty, children }: Props<T>) {
  const { words, number } = useSpeech();
  const { query } = usePlace();
  const asked = new URLSearchParams();
  for (const name of filters) {
    const value = query.get(name);
    if (value) asked.set(name, value);
  }
  const filtered = [...asked.keys()].length > 0;
  const offset = Math.max(0, Number(query.get('offset')) || 0);
  const part = new URLSearchParams(asked);
  part.set('offset', String(offset));
  part.set('limit', String(SIZE));
  const answer = useAnswer<Part<T>>(`${path}?${part}`);
  const file = (format: string) => {
    const wanted = new URLSearchParams(asked);
    wanted.set('format', format);
    return `/api/v1${path}?${wanted}`;
  };
  const value = answer.state === 'here' ? answer.value : null;
  return (
    <div class="page list-page">
      <header class="list-head">
        <div>
          <h1>{title}</h1>
          {lead && <p class="lead">{lead}</p>}
        </div>
        {value && value.total > 0 && (
          <p class="save">
            <Icon name="save" />
            <span>{words.list.save}</span>
            <a href={file('csv')} download>
              CSV
            </a>
            <a href={file('jsonl')} download>
              JSONL
            </a>
          </p>
        )}
      </header>
      {controls && (
        <div class="controls">
          {controls}
          {filtered && (
            <button
              type="button"
              class="plain small"
              onClick={() => refine(Object.fromEntries([...filters, 'offset'].map((name) => [name, null])))}
            >
              {words.list.clear}
            </button>
          )}
        </div>
      )}
      {answer.state === 'refused' && <Refused problem={answer.problem} retry={answer.retry} />}
      {value && value.total === 0 && (filtered || !empty ? <p class="nothing">{words.list.nothing}</p> : empty)}
      {value && value.items.length > 0 && children(value.items)}
      {value && (value.offset > 0 || value.next !== null) && (
        <nav class="pager" aria-label={title}>
          <button
            type="button"
            class="button"
            disabled={value.offset === 0}
            onClick={() => turn(Math.max(0, value.offset - SIZE))}
          >
            {words.list.newer}
          </button>
          <span class="quiet">{words.list.shown(value.offset + 1, value.offset + value.items.length, value.total)}</span>
          <button type="button" class="button" disabled={value.next === null} onClick={() => turn(value.next ?? 0)}>
            {words.list.older}
          </button>
        </nav>
      )}
      {value && value.offset === 0 && value.next === null && value.total > 0 && (
        <p class="quiet total">{number(value.total)}</p>
      )}
    </div>
  );
}

function turn(offset: number): void {
  refine({ offset: offset === 0 ? null : String(offset) }, 'push');
  scrollTo(0, 0);
}
