import { useHasArchive } from '../app/archive';
import { lazy } from '../app/lazy';

const Overview = lazy(() => import('./overview/OverviewPage').then((module) => module.OverviewPage));
const Read = lazy(() => import('./ReadPage').then((module) => module.ReadPage));

/** The overview of the archive; where there is none, the page that needs none. */
export function StartPage() {
  const archive = useHasArchive();
  return archive === null ? null : archive ? <Overview /> : <Read />;
}
