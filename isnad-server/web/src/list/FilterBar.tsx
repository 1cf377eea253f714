import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Icon } from '../app/Icon';
import { refine, toggle, usePlace } from '../app/router';
import { useSpeech } from '../i18n';
import { ChoiceFilter, DayFilter, OutletFilter } from './filters';
import { NameField } from './NameField';
import { called, useNames } from './names';

export type Filter = 'from' | 'to' | 'outlet' | 'actor' | 'place' | 'type' | 'status' | 'depth';

/** What every page of the archive can be narrowed by. */
export const SCOPE: readonly Filter[] = ['from', 'to', 'outlet', 'actor', 'place', 'type', 'status', 'depth'];

const NAMED: Partial<Record<Filter, 'actor' | 'place'>> = { actor: 'actor', place: 'place' };

/** Which names of the address the filters use, for what is asked of the API. */
export function namesOf(filters: readonly Filter[]): string[] {
  return filters.flatMap((one) => (one === 'depth' ? ['minDepth', 'maxDepth'] : [one]));
}

/** The filters of a page, which stand in its address; on narrow screens they are folded up. */
export function FilterBar({ filters }: { filters: readonly Filter[] }) {
  const { words } = useSpeech();
  const { query } = usePlace();
  const [open, setOpen] = useState(false);
  const names = namesOf(filters);
  const set = [...query.keys()].filter((name) => names.includes(name)).length;
  return (
    <section class="filters" aria-label={words.list.filters}>
      <button type="button" class="button filters-fold" aria-expanded={open} onClick={() => setOpen(!open)}>
        <Icon name={open ? 'up' : 'down'} />
        {words.list.filters}
        {set > 0 && ` (${set})`}
      </button>
      <div class={`controls${open ? ' is-open' : ''}`}>
        {filters.map((one) => (
          <One key={one} filter={one} />
        ))}
      </div>
      <Chosen filters={filters} set={set} />
    </section>
  );
}

/** The filters of every page, and those of one page below them. */
export function Scoped({ children }: { children: ComponentChildren }) {
  return (
    <div class="scoped">
      <FilterBar filters={SCOPE} />
      <div class="controls">{children}</div>
    </div>
  );
}

function One({ filter }: { filter: Filter }) {
  const { words } = useSpeech();
  switch (filter) {
    case 'from':
    case 'to':
      return <DayFilter name={filter} />;
    case 'outlet':
      return <OutletFilter />;
    case 'actor':
    case 'place':
      return (
        <NameField
          kind={filter}
          label={words.list[filter]}
          placeholder={words.list.namePlaceholder}
          chosen={({ key }) => toggle(filter, key)}
        />
      );
    case 'type':
      return <ChoiceFilter name="type" label={words.field.type} choices={[['', words.list.any], ...Object.entries(words.type)]} />;
    case 'status':
      return <ChoiceFilter name="status" label={words.field.status} choices={[['', words.list.any], ...Object.entries(words.status)]} />;
    case 'depth':
      return <DepthFilter />;
  }
}

/** How many mouths the words went through. */
function DepthFilter() {
  const { words } = useSpeech();
  const { query } = usePlace();
  const value = query.get('maxDepth') === '0' ? 'own' : (query.get('minDepth') ?? '');
  const choose = (chosen: string) =>
    refine({ minDepth: chosen === 'own' ? null : chosen, maxDepth: chosen === 'own' ? '0' : null, offset: null });
  return (
    <label>
      <span>{words.list.depth}</span>
      <select value={value} onChange={(event) => choose(event.currentTarget.value)}>
        {[['', words.list.any], ['own', words.list.ownVoice], ...[1, 2, 3].map((n) => [String(n), words.list.depthFrom(n)])].map(
          ([each, label]) => (
            <option key={each} value={each} selected={each === value}>
              {label}
            </option>
          ),
        )}
      </select>
    </label>
  );
}

/** The actors and places that were chosen, each with the way to take it out. */
function Chosen({ filters, set }: { filters: readonly Filter[]; set: number }) {
  const speech = useSpeech();
  const { words } = speech;
  const { query } = usePlace();
  const chosen = filters.flatMap((one) => (NAMED[one] ? query.getAll(one).map((key) => ({ filter: one, key })) : []));
  const names = useNames(chosen.map(({ key }) => key));
  if (set === 0) return null;
  return (
    <p class="chosen">
      {chosen.map(({ filter, key }, i) => (
        <button type="button" class="chip" key={filter + key} aria-label={words.list.without(called(names[i]!, speech))} onClick={() => toggle(filter, key)}>
          <bdi>{called(names[i]!, speech)}</bdi>
          <Icon name="close" />
        </button>
      ))}
      <button
        type="button"
        class="plain small"
        onClick={() => refine(Object.fromEntries([...namesOf(filters), 'offset'].map((name) => [name, null])))}
      >
        {words.list.clear}
      </button>
    </p>
  );
}
