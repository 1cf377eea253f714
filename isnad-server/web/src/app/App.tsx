import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useAnswer } from '../api/client';
import type { About } from '../api/types';
import { SpeechContext, speech } from '../i18n';
import { AddPage } from '../pages/AddPage';
import { ArticlePage } from '../pages/ArticlePage';
import { ArticlesPage } from '../pages/ArticlesPage';
import { ExamplePage } from '../pages/ExamplePage';
import { ExamplesPage } from '../pages/ExamplesPage';
import { NotFoundPage } from '../pages/NotFoundPage';
import { OverviewPage } from '../pages/OverviewPage';
import { ReadPage } from '../pages/ReadPage';
import { SourcesPage } from '../pages/SourcesPage';
import { TOKEN_NEEDED, TokenPage } from '../pages/TokenPage';
import { ArchiveContext, useHasArchive } from './archive';
import { Navigation } from './Navigation';
import { useLanguage, useTheme } from './preferences';
import { followLinks, usePlace } from './router';

interface Route {
  pattern: RegExp;
  page: ComponentType<{ parts: string[] }>;
}

/** The pages, the first that fits. */
const ROUTES: Route[] = [
  { pattern: /^\/$/, page: StartPage },
  { pattern: /^\/articles$/, page: ArticlesPage },
  { pattern: /^\/articles\/([^/]+)$/, page: ArticlePage },
  { pattern: /^\/sources$/, page: SourcesPage },
  { pattern: /^\/add$/, page: AddPage },
  { pattern: /^\/read$/, page: ReadPage },
  { pattern: /^\/examples$/, page: ExamplesPage },
  { pattern: /^\/examples\/([^/]+)$/, page: ExamplePage },
];

/** The overview of the archive; where there is none, the page that needs none. */
function StartPage() {
  const archive = useHasArchive();
  return archive === null ? null : archive ? <OverviewPage /> : <ReadPage />;
}

export function App() {
  const [language, setLanguage] = useLanguage();
  const [theme, setTheme] = useTheme();
  const [open, setOpen] = useState(false);
  const { path } = usePlace();
  const about = useAnswer<About>('/about');
  const archive = about.state === 'here' ? about.value.archive : about.state === 'refused' ? false : null;
  useEffect(() => setOpen(false), [path]);
  useEffect(() => {
    document.addEventListener('click', followLinks);
    return () => document.removeEventListener('click', followLinks);
  }, []);
  const spoken = speech(language);
  const locked = about.state === 'refused' && about.problem.code === TOKEN_NEEDED;
  const found = ROUTES.map(({ pattern, page }) => ({ page, match: pattern.exec(path) })).find(({ match }) => match);
  const Page = found?.page ?? NotFoundPage;
  const parts = (found?.match ?? []).slice(1).map((part) => decodeURIComponent(part));
  return (
    <SpeechContext.Provider value={spoken}>
     <ArchiveContext.Provider value={archive}>
      <a class="skip" href="#content">
        {spoken.words.skip}
      </a>
      <div class={`shell${open ? ' shell-open' : ''}`}>
        <Navigation
          path={path}
          open={open}
          setOpen={setOpen}
          setLanguage={setLanguage}
          theme={theme}
          setTheme={setTheme}
        />
        <main id="content" tabIndex={-1}>
          {locked ? <TokenPage entered={about.retry} /> : <Page key={path} parts={parts} />}
        </main>
      </div>
     </ArchiveContext.Provider>
    </SpeechContext.Provider>
  );
}
