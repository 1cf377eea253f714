import type { Head } from '../api/types';
import { useSpeech } from '../i18n';
import { namesOf, SCOPE, Scoped } from '../list/FilterBar';
import { ChoiceFilter } from '../list/filters';
import { Heads } from '../list/Heads';
import { ListPage } from '../list/ListPage';

import { useTitle } from './useTitle';

export function ArticlesPage() {
  const { words } = useSpeech();
  useTitle(words.articles.title);
  return (
    <ListPage<Head>
      path="/articles"
      filters={[...namesOf(SCOPE), 'state', 'sort']}
      title={words.articles.title}
      controls={
        <Scoped>
          <ChoiceFilter
            name="state"
            label={words.list.state}
            choices={[['', words.list.anyState], ...Object.entries(words.state)]}
          />
          <ChoiceFilter
            name="sort"
            label={words.list.sort}
            choices={[
              ['', words.list.sortPublished],
              ['added', words.list.sortAdded],
            ]}
          />
        </Scoped>
      }
    >
      {(heads) => <Heads heads={heads} />}
    </ListPage>
  );
}
