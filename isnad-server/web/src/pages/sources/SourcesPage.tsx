import type { Outlet } from '../../api/types';
import { useSpeech, useWords } from '../../i18n';
import { EmptyArchive } from '../../list/EmptyArchive';
import { ListPage } from '../../list/ListPage';

import { useTitle } from '../useTitle';
import { WORDS } from './words';

export function SourcesPage() {
  const { words, number, day } = useSpeech();
  const page = useWords(WORDS);
  useTitle(page.title);
  return (
    <ListPage<Outlet>
      path="/outlets"
      filters={[]}
      title={page.title}
      lead={page.lead}
      empty={<EmptyArchive />}
    >
      {(outlets) => (
        <div class="table-box">
          <table>
            <thead>
              <tr>
                <th scope="col">{page.outlet}</th>
                <th scope="col" class="number">
                  {page.articles}
                </th>
                <th scope="col">{page.first}</th>
                <th scope="col">{page.last}</th>
              </tr>
            </thead>
            <tbody>
              {outlets.map((one) => (
                <tr key={one.outlet}>
                  <th scope="row">
                    {one.outlet ? (
                      <a href={`/articles?outlet=${encodeURIComponent(one.outlet)}`}>
                        <bdi>{one.outlet}</bdi>
                      </a>
                    ) : (
                      <span class="quiet">{words.article.noOutlet}</span>
                    )}
                  </th>
                  <td class="number">{number(one.articles)}</td>
                  <td>{one.first && day(one.first)}</td>
                  <td>{one.last && day(one.last)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </ListPage>
  );
}
