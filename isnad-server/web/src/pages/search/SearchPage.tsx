import '../../styles/search.css';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useAnswer } from '../../api/client';
import type { Part } from '../../api/types';
import { Refused } from '../../app/Refused';
import { filtersOf, refine, toggle, usePlace } from '../../app/router';
import { useSpeech, useWords } from '../../i18n';
import { FilterBar, namesOf, SCOPE } from '../../list/FilterBar';
import { ChoiceFilter } from '../../list/filters';
import { Suggesting, useNamesFrom } from '../../list/NameField';
import { called } from '../../list/names';
import { Nothing } from '../../list/Nothing';
import { Pager } from '../../list/Pager';
import { Save } from '../../list/Save';
import { useTitle } from '../useTitle';
import { Marked } from './Marked';
import { WORDS } from './words';

const SIZE = 20;

/** How long the writer has to pause before the articles are searched, in milliseconds. */
const PAUSE = 250;

/** How many values of a facet are shown before more are asked for. */
const SHORT = 6;

interface Hit {
  id: string;
  headline: string;
  outlet: string | null;
  outlets: number;
  published: string | null;
  state: string;
  snippet: string;
  marks: [number, number][];
}

interface Facet {
  value: string;
  name: string;
  english: string | null;
  articles: number;
}

interface Found extends Part<Hit> {
  facets: Record<string, Facet[]>;
  behind: number;
}

/** Articles by their words and by whom they name. */
export function SearchPage() {
  const { words } = useSpeech();
  const page = useWords(WORDS);
  useTitle(page.title);
  const { query } = usePlace();
  const asked = filtersOf(query, ['q', 'sort', ...namesOf(SCOPE)]);
  const part = new URLSearchParams([...asked, ['offset', query.get('offset') ?? '0'], ['limit', String(SIZE)]]);
  const answer = useAnswer<Found>(`/search?${part}`);
  // What was found before stays while the next is on its way.
  const last = useRef<Found | null>(null);
  if (answer.state === 'here') last.current = answer.value;
  const found = answer.state === 'refused' ? null : last.current;
  return (
    <div class="page search-page">
      <header class="list-head">
        <h1>{page.title}</h1>
        {found && found.total > 0 && <Save path="/search" asked={asked} />}
      </header>
      <SearchField />
      <FilterBar filters={SCOPE} />
      {answer.state === 'refused' && <Refused problem={answer.problem} retry={answer.retry} />}
      {found && (
        <div class={`search-body${answer.state === 'waiting' ? ' is-waiting' : ''}`}>
          <section class="hits" aria-label={page.title} aria-busy={answer.state === 'waiting'}>
            <div class="hits-head">
              <p aria-live="polite">
                <strong>{page.found(found.total)}</strong>
              </p>
              {query.get('q') && (
                <ChoiceFilter
                  name="sort"
                  label={page.sort}
                  choices={[
                    ['', page.best],
                    ['newest', page.newest],
                  ]}
                />
              )}
            </div>
            {found.behind > 0 && <p class="quiet">{page.behind(found.behind)}</p>}
            {found.total === 0 ? (
              <Nothing asked={asked} none={`${page.nothing} ${page.nothingHint}`} />
            ) : (
              <ol class="cards">
                {found.items.map((hit) => (
                  <HitRow key={hit.id} hit={hit} />
                ))}
              </ol>
            )}
            <Pager label={page.title} part={found} size={SIZE} />
          </section>
          {found.total > 0 && (
            <details class="facets" open={matchMedia('(min-width: 64rem)').matches}>
              <summary>
                <h2>{page.facets}</h2>
              </summary>
              {Object.entries(found.facets)
                .filter(([, values]) => values.length > 0)
                .map(([dimension, values]) => (
                  <FacetList key={dimension} dimension={dimension} values={values} of={found.total} />
                ))}
            </details>
          )}
        </div>
      )}
      {answer.state === 'waiting' && !found && <p class="quiet">{words.loading}</p>}
    </div>
  );
}

/** The words, written into the address when the writer pauses; names are completed on the way. */
function SearchField() {
  const page = useWords(WORDS);
  const { query } = usePlace();
  const stands = query.get('q') ?? '';
  const [text, setText] = useState(stands);
  const found = useNamesFrom(text === stands ? '' : text, 'actor');
  const written = useRef(stands);
  useEffect(() => {
    // The address changed by itself: by going back, or by a link.
    if (stands !== written.current) {
      written.current = stands;
      setText(stands);
    }
  }, [stands]);
  useEffect(() => {
    const later = setTimeout(() => {
      if (text.trim() === written.current) return;
      written.current = text.trim();
      refine({ q: text.trim(), offset: null });
    }, PAUSE);
    return () => clearTimeout(later);
  }, [text]);
  return (
    <div class="search-field" role="search">
      <Suggesting
        class="search-input"
        text={text}
        setText={setText}
        found={found}
        label={page.label}
        placeholder={page.placeholder}
        chosen={(one) => {
          setText('');
          written.current = '';
          refine({ q: null });
          toggle('actor', one.key);
        }}
      />
      <p class="quiet hint">{page.hint}</p>
    </div>
  );
}

function HitRow({ hit }: { hit: Hit }) {
  const { words, day } = useSpeech();
  const page = useWords(WORDS);
  return (
    <li>
      <a href={`/articles/${hit.id}`}>
        <span class="naskh headline" dir="rtl" lang="ar">
          {hit.headline}
        </span>
        <Marked snippet={hit.snippet} marks={hit.marks} />
        <span class="quiet head-line">
          <bdi class="outlet">{hit.outlet ?? words.article.noOutlet}</bdi>
          {hit.outlets > 1 && <span>{page.otherOutlets(hit.outlets - 1)}</span>}
          <span>{hit.published ? day(hit.published) : words.article.noDate}</span>
          {hit.state !== 'current' && <span class="tag">{words.state[hit.state] ?? hit.state}</span>}
        </span>
      </a>
    </li>
  );
}

/** The values of one dimension, each with how many articles have it; a click takes it as a filter. */
function FacetList({ dimension, values, of }: { dimension: string; values: Facet[]; of: number }) {
  const speech = useSpeech();
  const { words, number, day } = speech;
  const page = useWords(WORDS);
  const { query } = usePlace();
  const [all, setAll] = useState(false);
  const label = (facet: Facet) =>
    dimension === 'type' ? (words.type[facet.value] ?? facet.value) : dimension === 'month' ? day(facet.value) : called(facet, speech);
  const choose = (value: string) =>
    dimension === 'month' ? refine({ from: `${value}-01`, to: lastDay(value), offset: null }) : toggle(dimension, value);
  const chosen = (value: string) =>
    dimension === 'month' ? query.get('from') === `${value}-01` && query.get('to') === lastDay(value) : query.getAll(dimension).includes(value);
  return (
    <section class="facet">
      <h3>{page.facet[dimension] ?? dimension}</h3>
      <ul>
        {(all ? values : values.slice(0, SHORT)).map((facet) => (
          <li key={facet.value}>
            <button type="button" class="facet-row" aria-pressed={chosen(facet.value)} onClick={() => choose(facet.value)}>
              <span class="facet-name">
                <bdi>{label(facet)}</bdi>
              </span>
              <span class="number">{number(facet.articles)}</span>
              <meter class="share" min={0} max={of} value={facet.articles} aria-hidden="true" />
            </button>
          </li>
        ))}
      </ul>
      {values.length > SHORT && (
        <button type="button" class="plain small" onClick={() => setAll(!all)}>
          {all ? page.fewer : page.more(values.length - SHORT)}
        </button>
      )}
    </section>
  );
}

/** The last day of a month (`YYYY-MM`). */
function lastDay(month: string): string {
  const [year, number] = month.split('-').map(Number);
  return new Date(Date.UTC(year!, number!, 0)).toISOString().slice(0, 10);
}
