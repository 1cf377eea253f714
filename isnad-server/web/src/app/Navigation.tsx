import { useSpeech, type Language } from '../i18n';
import { useHasArchive } from './archive';
import { Signed } from './Signed';
import { Icon, type IconName } from './Icon';
import { PAGES, type Entry } from './pages';
import type { Theme } from './preferences';

const THEMES: Theme[] = ['light', 'dark', 'system'];
const THEME_ICON: Record<Theme, IconName> = { light: 'sun', dark: 'moon', system: 'system' };

const GROUPS: Entry['group'][] = ['record', 'views', 'articles'];

/** The entry below which an address lies. Without an archive the start is the page that reads. */
function currentOf(entries: Entry[], path: string, reads: boolean): string | undefined {
  const at = reads && path === '/' ? '/read' : path;
  return entries.find(({ href }) => at === href || (href !== '/' && at.startsWith(`${href}/`)))?.href;
}

interface Props {
  path: string;
  open: boolean;
  setOpen(open: boolean): void;
  setLanguage(language: Language): void;
  theme: Theme;
  setTheme(theme: Theme): void;
}

/** The pages, the language and the colours: a column beside wide pages, a drawer on narrow ones. */
export function Navigation({ path, open, setOpen, setLanguage, theme, setTheme }: Props) {
  const { words, language } = useSpeech();
  const archive = useHasArchive();
  const groups = GROUPS.map((group) =>
    PAGES.filter((page) => page.entry?.group === group && (archive || !page.archive)).flatMap(({ entry }) => entry ?? []),
  ).filter((group) => group.length > 0);
  const current = currentOf(groups.flat(), path, archive === false);
  const other = language === 'ar' ? 'en' : 'ar';
  return (
    <header class="navigation">
      <div class="bar">
        <a class="brand" href="/">
          <svg viewBox="0 0 20 32" width="16" height="26" aria-hidden="true">
            <g fill="none" stroke="currentColor" stroke-width="2">
              <path d="M10 10v11" />
              <circle cx="10" cy="6.5" r="3.5" />
              <circle cx="10" cy="24.5" r="3.5" fill="currentColor" />
            </g>
          </svg>
          <span>{words.name}</span>
        </a>
        <button
          type="button"
          class="plain menu"
          aria-expanded={open}
          aria-controls="pages"
          aria-label={open ? words.close : words.menu}
          onClick={() => setOpen(!open)}
        >
          <Icon name={open ? 'close' : 'menu'} />
        </button>
      </div>
      <div class="drawer" id="pages">
        <nav aria-label={words.menu}>
          {groups.map((group, i) => (
            <ul key={i}>
              {group.map(({ name, href }) => (
                <li key={href}>
                  <a href={href} aria-current={href === current ? 'page' : undefined}>
                    <Icon name={name} />
                    {words.nav[name]}
                  </a>
                </li>
              ))}
            </ul>
          ))}
        </nav>
        <div class="drawer-end">
        <Signed />
        <div class="settings">
          <button type="button" class="plain" lang={other} onClick={() => setLanguage(other)}>
            <Icon name="language" />
            {words.settings.other}
          </button>
          <div class="themes" role="group" aria-label={words.settings.theme}>
            {THEMES.map((each) => (
              <button
                type="button"
                key={each}
                class="plain"
                aria-pressed={theme === each}
                aria-label={words.settings[each]}
                title={words.settings[each]}
                onClick={() => setTheme(each)}
              >
                <Icon name={THEME_ICON[each]} />
              </button>
            ))}
          </div>
        </div>
        </div>
      </div>
    </header>
  );
}
