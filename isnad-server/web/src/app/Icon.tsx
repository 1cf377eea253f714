/** Line drawings on a grid of 20, in the colour of the words beside them. */
const PATHS = {
  read: 'M4 4.5h7M4 8.5h12M4 12.5h12M4 16.5h8',
  examples: 'M5 3.5h7l3.5 3.5v9.5h-10.5zM12 3.5v3.5h3.5',
  overview: 'M3.5 3.5h5.5v7h-5.5zM11 3.5h5.5v4h-5.5zM11 9.5h5.5v7h-5.5zM3.5 12.5h5.5v4h-5.5z',
  search: 'M8.5 3.5a5 5 0 1 0 0 10 5 5 0 0 0 0-10zM12.2 12.2l4.3 4.3',
  events: 'M10 3v4.5M10 12.5V17M10 7.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5zM3.5 10h4M12.5 10h4',
  timeline: 'M3 14.5h14M5.5 14.5v-4M10 14.5V5.5M14.5 14.5v-6.5',
  actors: 'M10 4a3 3 0 1 0 0 6 3 3 0 0 0 0-6zM4 16.5c.6-3 3-4.5 6-4.5s5.4 1.5 6 4.5',
  network: 'M5 4a2 2 0 1 0 0 4 2 2 0 0 0 0-4zM15 6a2 2 0 1 0 0 4 2 2 0 0 0 0-4zM8 12.5a2 2 0 1 0 0 4 2 2 0 0 0 0-4zM7 6.5l6 1.2M5.7 8l1.7 4.6M13.6 9.5l-4.2 3.7',
  positions: 'M3.5 4.5h13v11h-13zM3.5 8.2h13M3.5 11.8h13M7.8 4.5v11M12.2 4.5v11',
  figures: 'M3.5 15.5l4-5 3.5 2.5 5.5-7.5M3.5 10.5l4-3 3.5 1 5.5-4',
  map: 'M10 3.5a5 5 0 0 0-5 5c0 3.5 5 8 5 8s5-4.5 5-8a5 5 0 0 0-5-5zM10 6.7a1.8 1.8 0 1 0 0 3.6 1.8 1.8 0 0 0 0-3.6z',
  accounts: 'M7 4.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5zM2.5 15.5c.4-2.5 2.2-3.8 4.5-3.8s4.100 1.300 4.5 3.8M13 5.5a2 2 0 0 1 0 4M14 12c2 .2 3.2 1.5 3.5 3.5',
  audit: 'M10 3.5a6.5 6.5 0 1 1-6.5 6.5M3.5 4.5v3h3M10 6.5v3.8l2.5 1.5',
  articles: 'M4 3.5h12v13H4zM7 7h6M7 10h6M7 13h3.5',
  sources: 'M10 4v4M10 8l-5 4M10 8l5 4M5 12v3M15 12v3M10 8v7',
  add: 'M10 4v12M4 10h12',
  save: 'M10 3.5v9M6.5 9l3.5 3.5L13.5 9M4 16.5h12',
  menu: 'M3.5 5.5h13M3.5 10h13M3.5 14.5h13',
  close: 'M5 5l10 10M15 5L5 15',
  play: 'M6 4l10 6-10 6z',
  pause: 'M7 4.5v11M13 4.5v11',
  up: 'M5 12l5-5 5 5',
  down: 'M5 8l5 5 5-5',
  sun: 'M10 6.5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7zM10 2v1.5M10 16.5V18M2 10h1.5M16.5 10H18M4.3 4.3l1.1 1.1M14.6 14.6l1.1 1.1M15.7 4.3l-1.1 1.1M5.4 14.6l-1.1 1.1',
  moon: 'M15.5 12A6.5 6.5 0 0 1 8 4.5a6.5 6.5 0 1 0 7.5 7.5z',
  system: 'M3.5 4.5h13v9h-13zM7.5 16.5h5M10 13.5v3',
  language: 'M10 3a7 7 0 1 0 0 14 7 7 0 0 0 0-14zM3 10h14M10 3c2.4 2 3 4.4 3 7s-.6 5-3 7c-2.4-2-3-4.4-3-7s.6-5 3-7z',
  copy: 'M7 7h9v9H7zM13 7V4H4v9h3',
} as const;

export type IconName = keyof typeof PATHS;

export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} fill="none" stroke="currentColor" stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round" />
    </svg>
  );
}
