import { useEffect, useState } from 'preact/hooks';

/** Where the app is: the path and the filters behind it. Every state worth sharing stands in here. */
export interface Place {
  path: string;
  query: URLSearchParams;
}

const CHANGED = 'isnad:place';

function here(): Place {
  return { path: location.pathname, query: new URLSearchParams(location.search) };
}

/** Goes to an address of the app. */
export function go(address: string, how: 'push' | 'replace' = 'push'): void {
  if (how === 'push') history.pushState(null, '', address);
  else history.replaceState(null, '', address);
  dispatchEvent(new Event(CHANGED));
}

/** Changes some of the query and stays on the page; null takes a name out. */
export function refine(changes: Record<string, string | string[] | null>, how: 'push' | 'replace' = 'replace'): void {
  const query = new URLSearchParams(location.search);
  for (const [name, value] of Object.entries(changes)) {
    query.delete(name);
    for (const one of Array.isArray(value) ? value : [value]) if (one) query.append(name, one);
  }
  const search = query.toString();
  go(location.pathname + (search ? `?${search}` : ''), how);
}

/** Takes a value into the query, or out of it where it is there already; a list begins anew. */
export function toggle(name: string, value: string): void {
  const values = new URLSearchParams(location.search).getAll(name);
  refine({ [name]: values.includes(value) ? values.filter((one) => one !== value) : [...values, value], offset: null });
}

/** Those names of a query that are filters, as an address of the API takes them. */
export function filtersOf(query: URLSearchParams, names: readonly string[]): URLSearchParams {
  return new URLSearchParams([...query].filter(([name, value]) => names.includes(name) && value !== ''));
}

/** The place, kept up to date. */
export function usePlace(): Place {
  const [place, setPlace] = useState(here);
  useEffect(() => {
    const changed = () => setPlace(here());
    addEventListener('popstate', changed);
    addEventListener(CHANGED, changed);
    return () => {
      removeEventListener('popstate', changed);
      removeEventListener(CHANGED, changed);
    };
  }, []);
  return place;
}

/** Lets plain links inside the app change the page without loading it anew. */
export function followLinks(event: MouseEvent): void {
  if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  const link = (event.target as Element | null)?.closest('a');
  if (!link || link.getAttribute('target') || link.hasAttribute('download')) return;
  // Links inside drawings have no address of their own kind.
  const to = new URL(link.getAttribute('href') ?? '', location.href);
  if (to.origin !== location.origin || to.pathname.startsWith('/api/') || (to.hash && to.pathname === location.pathname)) return;
  event.preventDefault();
  go(to.pathname + to.search);
  scrollTo(0, 0);
}
