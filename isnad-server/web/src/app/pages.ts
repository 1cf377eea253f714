import type { ComponentType } from 'preact';
import type { Words } from '../i18n';
import { StartPage } from '../pages/StartPage';
import type { IconName } from './Icon';
import { lazy } from './lazy';

/** A link in the navigation: its name is that of its icon and of its words. */
export interface Entry {
  name: IconName & keyof Words['nav'];
  href: string;
  /** Links of one group stand together. */
  group: 'record' | 'views' | 'articles';
}

interface Page {
  /** The addresses that it has; what is in parentheses is given to it. */
  pattern: RegExp;
  page: ComponentType<{ parts: string[] }>;
  /** Whether there has to be an archive. */
  archive: boolean;
  entry?: Entry;
}

/** The pages in the order of the navigation; of several that fit an address the first is shown. */
export const PAGES: Page[] = [
  { pattern: /^\/$/, page: StartPage, archive: true, entry: { name: 'overview', href: '/', group: 'record' } },
  {
    pattern: /^\/search$/,
    page: lazy(() => import('../pages/search/SearchPage').then((module) => module.SearchPage)),
    archive: true,
    entry: { name: 'search', href: '/search', group: 'record' },
  },
  {
    pattern: /^\/articles$/,
    page: lazy(() => import('../pages/ArticlesPage').then((module) => module.ArticlesPage)),
    archive: true,
    entry: { name: 'articles', href: '/articles', group: 'record' },
  },
  {
    pattern: /^\/articles\/([^/]+)$/,
    page: lazy(() => import('../pages/ArticlePage').then((module) => module.ArticlePage)),
    archive: true,
  },
  {
    pattern: /^\/events$/,
    page: lazy(() => import('../pages/events/EventsPage').then((module) => module.EventsPage)),
    archive: true,
    entry: { name: 'events', href: '/events', group: 'record' },
  },
  {
    pattern: /^\/events\/([^/]+)\/([^/]+)$/,
    page: lazy(() => import('../pages/events/StoryPage').then((module) => module.StoryPage)),
    archive: true,
  },
  {
    pattern: /^\/timeline$/,
    page: lazy(() => import('../pages/timeline/TimelinePage').then((module) => module.TimelinePage)),
    archive: true,
    entry: { name: 'timeline', href: '/timeline', group: 'views' },
  },
  {
    pattern: /^\/actors$/,
    page: lazy(() => import('../pages/actors/ActorsPage').then((module) => module.ActorsPage)),
    archive: true,
    entry: { name: 'actors', href: '/actors', group: 'views' },
  },
  {
    pattern: /^\/actors\/([^/]+)$/,
    page: lazy(() => import('../pages/actors/ActorPage').then((module) => module.ActorPage)),
    archive: true,
  },
  {
    pattern: /^\/network$/,
    page: lazy(() => import('../pages/network/NetworkPage').then((module) => module.NetworkPage)),
    archive: true,
    entry: { name: 'network', href: '/network', group: 'views' },
  },
  {
    pattern: /^\/positions$/,
    page: lazy(() => import('../pages/positions/PositionsPage').then((module) => module.PositionsPage)),
    archive: true,
    entry: { name: 'positions', href: '/positions', group: 'views' },
  },
  {
    pattern: /^\/figures$/,
    page: lazy(() => import('../pages/figures/FiguresPage').then((module) => module.FiguresPage)),
    archive: true,
    entry: { name: 'figures', href: '/figures', group: 'views' },
  },
  {
    pattern: /^\/map$/,
    page: lazy(() => import('../pages/map/MapPage').then((module) => module.MapPage)),
    archive: true,
    entry: { name: 'map', href: '/map', group: 'views' },
  },
  {
    pattern: /^\/sources$/,
    page: lazy(() => import('../pages/sources/SourcesPage').then((module) => module.SourcesPage)),
    archive: true,
    entry: { name: 'sources', href: '/sources', group: 'views' },
  },
  {
    pattern: /^\/add$/,
    page: lazy(() => import('../pages/add/AddPage').then((module) => module.AddPage)),
    archive: true,
    entry: { name: 'add', href: '/add', group: 'articles' },
  },
  {
    pattern: /^\/accounts$/,
    page: lazy(() => import('../pages/accounts/AccountsPage').then((module) => module.AccountsPage)),
    archive: true,
    entry: { name: 'accounts', href: '/accounts', group: 'articles' },
  },
  {
    pattern: /^\/audit$/,
    page: lazy(() => import('../pages/audit/AuditPage').then((module) => module.AuditPage)),
    archive: true,
    entry: { name: 'audit', href: '/audit', group: 'articles' },
  },
  {
    pattern: /^\/read$/,
    page: lazy(() => import('../pages/ReadPage').then((module) => module.ReadPage)),
    archive: false,
    entry: { name: 'read', href: '/read', group: 'articles' },
  },
  {
    pattern: /^\/examples$/,
    page: lazy(() => import('../pages/ExamplesPage').then((module) => module.ExamplesPage)),
    archive: false,
    entry: { name: 'examples', href: '/examples', group: 'articles' },
  },
  {
    pattern: /^\/examples\/([^/]+)$/,
    page: lazy(() => import('../pages/ExamplePage').then((module) => module.ExamplePage)),
    archive: false,
  },
];
