import { useEffect, useState } from 'preact/hooks';
import { refine, usePlace } from '../../app/router';
import { useSpeech, useWords } from '../../i18n';
import { namesOf, SCOPE, Scoped } from '../../list/FilterBar';
import { ChoiceFilter } from '../../list/filters';
import { ListPage } from '../../list/ListPage';
import { called } from '../../list/names';
import { Table } from '../../list/Table';
import { actorAddress } from '../../record/NameLink';
import type { Name } from '../../record/types';
import { useTitle } from '../useTitle';
import { WORDS } from './words';

/** How long the writer has to pause before the list follows, in milliseconds. */
const PAUSE = 200;

export interface Counted extends Name {
  code: string | null;
  known: boolean;
  articles: number;
  mentions: number;
}

export function ActorsPage() {
  const speech = useSpeech();
  const { words, number } = speech;
  const page = useWords(WORDS);
  useTitle(page.title);
  return (
    <ListPage<Counted>
      path="/actors"
      filters={['q', 'kind', ...namesOf(SCOPE)]}
      title={page.title}
      lead={page.lead}
      controls={
        <Scoped>
          <WordFilter label={page.search} />
          <ChoiceFilter name="kind" label={page.kind} choices={[['', page.anyKind], ...Object.entries(words.kind)]} />
        </Scoped>
      }
    >
      {(actors) => (
        <Table
          rows={actors}
          keyOf={(one) => one.key}
          columns={[
            {
              title: page.name,
              cell: (one) => (
                <>
                  <a href={actorAddress(one.key)}>
                    <bdi>{called(one, speech)}</bdi>
                  </a>{' '}
                  <bdi class="quiet other-name">{speech.language === 'en' ? (one.english ? one.name : '') : one.english}</bdi>
                </>
              ),
            },
            { title: page.kind, cell: (one) => words.kind[one.kind] ?? one.kind },
            { title: page.code, cell: (one) => one.code && <code dir="ltr">{one.code}</code> },
            { title: page.articles, number: true, cell: (one) => number(one.articles) },
            { title: page.mentions, number: true, cell: (one) => number(one.mentions) },
          ]}
        />
      )}
    </ListPage>
  );
}

/** A word that the list follows as it is written. */
function WordFilter({ label }: { label: string }) {
  const { query } = usePlace();
  const [text, setText] = useState(query.get('q') ?? '');
  useEffect(() => {
    if (text.trim() === (query.get('q') ?? '')) return;
    const later = setTimeout(() => refine({ q: text.trim() || null, offset: null }), PAUSE);
    return () => clearTimeout(later);
  }, [text]);
  return (
    <label>
      <span>{label}</span>
      <input type="search" dir="auto" value={text} onInput={(event) => setText(event.currentTarget.value)} />
    </label>
  );
}
