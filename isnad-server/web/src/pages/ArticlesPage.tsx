import type { Head } from '../api/types';
import { useSpeech } from '../i18n';
import { ChoiceFilter, DayFilter, OutletFilter } from '../list/filters';
import { EmptyArchive } from '../list/EmptyArchive';
import { Heads } from '../list/Heads';
import { ListPage } from '../list/ListPage';

import { useTitle } from './useTitle';

const FILTERS = ['outlet', 'from', 'to', 'state', 'sort'] as const;

export function ArticlesPage() {
  const { words } = useSpeech();
  useTitle(words.articles.title);
  return (
    <ListPage<Head>
      path="/articles"
      filters={FILTERS}
      title={words.articles.title}
      controls={
        <>
          <OutletFilter />
          <DayFilter name="from" />
          <DayFilter name="to" />
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
        </>
      }
      empty={<EmptyArchive />}
    >
      {(heads) => <Heads heads={heads} />}
    </ListPage>
  );
}
