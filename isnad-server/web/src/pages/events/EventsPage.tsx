import { useWords } from '../../i18n';
import { namesOf, SCOPE, Scoped } from '../../list/FilterBar';
import { ChoiceFilter } from '../../list/filters';
import { ListPage } from '../../list/ListPage';
import { StoryList } from '../../story/StoryList';
import type { StoryRow } from '../../story/types';
import { WORDS } from '../../story/words';
import { useTitle } from '../useTitle';

/** Merged events, each the way to what every source says of it. */
export function EventsPage() {
  const page = useWords(WORDS);
  useTitle(page.title);
  return (
    <ListPage<StoryRow>
      path="/events"
      filters={[...namesOf(SCOPE), 'witnesses', 'rivals', 'sort']}
      title={page.title}
      lead={page.lead}
      controls={
        <Scoped>
            <ChoiceFilter
              name="sort"
              label={page.sort}
              choices={[
                ['', page.byDay],
                ['witnesses', page.byWitnesses],
                ['tellings', page.byTellings],
                ['rivals', page.byRivals],
              ]}
            />
            <ChoiceFilter
              name="witnesses"
              label={page.witnessesFrom}
              choices={[['', '1+'], ...[2, 3, 5].map((n): [string, string] => [String(n), page.atLeast(n)])]}
            />
            <ChoiceFilter
              name="rivals"
              label={page.contested}
              choices={[
                ['', '—'],
                ['1', page.contestedOnly],
              ]}
            />
        </Scoped>
      }
    >
      {(rows) => <StoryList rows={rows} />}
    </ListPage>
  );
}
