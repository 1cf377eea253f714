import type { Outlet } from '../api/types';
import { useSpeech } from '../i18n';
import { ListPage } from '../list/ListPage';
import { useTitle } from './useTitle';

export function SourcesPage() {
  const { words, number, day } = useSpeech();
  useTitle(words.sources.title);
  return (
    <ListPage<Outlet>
      path="/outlets"
      filters={[]}
      title={words.sources.title}
      lead={words.sources.lead}
      empty={
        <p class="nothing">
          {words.overview.emptyTitle}. <a href="/add">{words.overview.emptyAdd}</a>
        </p>
      }
    >
      {(outlets) => (
        <div class="table-box">
          <table>
            <thead>
              <tr>
                <th scope="col">{words.sources.outlet}</th>
                <th scope="col" class="number">
                  {words.sources.articles}
                </th>
                <th scope="col">{words.sources.first}</th>
                <th scope="col">{words.sources.last}</th>
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
