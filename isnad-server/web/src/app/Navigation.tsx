import { useSpeech, type Language } from '../i18n';
import { useHasArchive } from './archive';
import { Icon, type IconName } from './Icon';
import type { Theme } from './preferences';

const THEMES: Theme[] = ['light', 'dark', 'system'];
const THEME_ICON: Record<Theme, IconName> = { light: 'sun', dark: 'moon', system: 'system' };

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
  const pages: { href: string; icon: IconName; label: string; own: RegExp }[] = [
    ...(archive
      ? ([
          { href: '/', icon: 'overview', label: words.nav.overview, own: /^\/$/ },
          { href: '/articles', icon: 'articles', label: words.nav.articles, own: /^\/articles/ },
          { href: '/sources', icon: 'sources', label: words.nav.sources, own: /^\/sources/ },
          { href: '/add', icon: 'add', label: words.nav.add, own: /^\/add/ },
        ] as const)
      : []),
    { href: '/read', icon: 'read', label: words.nav.read, own: archive ? /^\/read/ : /^\/(read)?$/ },
    { href: '/examples', icon: 'examples', label: words.nav.examples, own: /^\/examples/ },
  ];
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
          <ul>
            {pages.map(({ href, icon, label, own }) => (
              <li key={href}>
                <a href={href} aria-current={own.test(path) ? 'page' : undefined}>
                  <Icon name={icon} />
                  {label}
                </a>
              </li>
            ))}
          </ul>
        </nav>
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
    </header>
  );
}
