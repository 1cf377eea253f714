import type { ComponentChildren } from 'preact';
import { useAnswer } from '../api/client';
import type { Part } from '../api/types';
import { filtersOf, usePlace } from '../app/router';
import { useSpeech } from '../i18n';
import { Answered } from './Answered';
import { ListHead } from './ListHead';
import { Nothing } from './Nothing';
import { Pager } from './Pager';

const SIZE = 50;

interface Props<T> {
  /** The address of the list in the API. */
  path: string;
  /** Which names of the page's own address are filters that the API takes too. */
  filters: readonly string[];
  title: string;
  lead?: string;
  controls?: ComponentChildren;
  children(items: T[]): ComponentChildren;
}

/** A page that is a list: its filters stand in its address, and the whole of it can be saved. */
export function ListPage<T>({ path, filters, title, lead, controls, children }: Props<T>) {
  const { words } = useSpeech();
  const { query } = usePlace();
  const asked = filtersOf(query, filters);
  const offset = Math.max(0, Number(query.get('offset')) || 0);
  const part = new URLSearchParams(asked);
  part.set('offset', String(offset));
  part.set('limit', String(SIZE));
  const answer = useAnswer<Part<T>>(`${path}?${part}`);
  return (
    <div class="page list-page">
      <ListHead title={title} lead={lead} save={answer.state === 'here' && answer.value.total > 0 ? { path, asked } : null} />
      {controls}
      <Answered answer={answer}>
        {(value) => (
          <>
            {value.total === 0 && <Nothing asked={asked} none={words.list.nothing} />}
            {value.items.length > 0 && children(value.items)}
            <Pager label={title} part={value} size={SIZE} />
          </>
        )}
      </Answered>
    </div>
  );
}
