import { useEffect, useState } from 'preact/hooks';
import { useAnswer } from '../api/client';
import type { About } from '../api/types';
import { SpeechContext, speech } from '../i18n';
import { NotFoundPage } from '../pages/NotFoundPage';
import { ACCOUNT_NEEDED, SignInPage } from '../pages/signin/SignInPage';
import { TOKEN_NEEDED, TokenPage } from '../pages/TokenPage';
import { ArchiveContext } from './archive';
import { AsOf } from './AsOf';
import { Navigation } from './Navigation';
import { PAGES } from './pages';
import { useLanguage, useTheme } from './preferences';
import { followLinks, usePlace } from './router';

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
  const refusal = about.state === 'refused' ? about.problem.code : null;
  const found = PAGES.map(({ pattern, page }) => ({ page, match: pattern.exec(path) })).find(({ match }) => match);
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
        <main id="content" tabindex={-1}>
          <AsOf />
          {about.state === 'refused' && refusal === TOKEN_NEEDED ? (
            <TokenPage entered={about.retry} />
          ) : about.state === 'refused' && refusal === ACCOUNT_NEEDED ? (
            <SignInPage entered={() => location.reload()} />
          ) : (
            <Page key={path} parts={parts} />
          )}
        </main>
      </div>
     </ArchiveContext.Provider>
    </SpeechContext.Provider>
  );
}
