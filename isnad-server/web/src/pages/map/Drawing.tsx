import { geoMercator, geoPath } from 'd3-geo';
import { useMemo } from 'preact/hooks';
import { refine } from '../../app/router';
import { useSpeech, useWords } from '../../i18n';
import { called } from '../../list/names';
import { useZoom } from '../../record/useZoom';
import { ZoomButtons } from '../../record/ZoomButtons';
import { gather, type Cluster } from './clusters';
import type { Pin } from './types';
import { WORDS } from './words';
import type { Country } from './world';

/** Which types of events are force. */
const FORCE = ['ASSAULT', 'COERCE', 'MOBILIZE'];

/** The share of all tellings that the map shows before it is moved. */
const SHOWN = 0.9;

/** How near circles may stand before they are one, in pixels of the drawing. */
const REACH = 30;

const LARGEST = 24;

/** What is shown where no place has a position. */
const MIDDLE_EAST: [number, number][] = [
  [25, 12],
  [60, 42],
];

interface Props {
  countries: Country[];
  pins: Pin[];
  /** All places, of whatever time: the map does not jump while the window is played. */
  all: Omit<Pin, 'now'>[];
  chosen: string[];
}

export function Drawing({ countries, pins, all, chosen }: Props) {
  const speech = useSpeech();
  const page = useWords(WORDS);
  const narrow = innerWidth < 700;
  const width = narrow ? 420 : 900;
  const height = narrow ? 460 : 560;
  const { zoom, into, out, whole, to, handlers, dragged } = useZoom(width, height, 60);
  const projection = useMemo(
    () =>
      geoMercator().fitExtent(
        [
          [36, 36],
          [width - 36, height - 36],
        ],
        { type: 'MultiPoint', coordinates: all.length > 0 ? corners(all) : MIDDLE_EAST },
      ),
    [all, width, height],
  );
  const outlines = useMemo(() => {
    const [left, top, right, bottom] = [-width, -height, 2 * width, 2 * height];
    const path = geoPath(projection.clipExtent([[left, top], [right, bottom]]));
    // What lies elsewhere on the earth is not gone along point by point to find that nothing of it is seen.
    const [greenwich] = projection([0, 0])!;
    const degree = projection([1, 0])![0] - greenwich;
    const [west, east] = [(left - greenwich) / degree, (right - greenwich) / degree];
    const [north, south] = [projection.invert!([greenwich, top])![1], projection.invert!([greenwich, bottom])![1]];
    return countries
      .filter((land) => land.north > south && land.south < north && land.east > west && land.west < east)
      .map((land) => path(land.outline) ?? '');
  }, [projection, countries]);
  const placed = pins.flatMap((pin) => {
    const point = projection([pin.lon, pin.lat]);
    return point ? [{ pin, x: point[0] * zoom.k + zoom.tx, y: point[1] * zoom.k + zoom.ty }] : [];
  });
  const seen = placed.filter(({ x, y }) => x > -LARGEST && y > -LARGEST && x < width + LARGEST && y < height + LARGEST);
  const clusters = gather(seen, REACH);
  const most = Math.max(1, ...clusters.map(({ now }) => now));
  const choose = (cluster: Cluster) => {
    if (dragged()) return;
    const first = cluster.pins[0]!;
    if (cluster.pins.length > 1 && zoom.k < 40) {
      const point = projection([first.lon, first.lat])!;
      to(point[0], point[1], zoom.k * 2.2);
    }
    refine({ at: cluster.pins.map(({ spot }) => spot.key).slice(0, 60) }, 'push');
  };
  return (
    <div class="drawing map-drawing">
      <svg viewBox={`0 0 ${width} ${height}`} direction="ltr" role="group" aria-label={page.drawing} class={zoom.k > 1 ? 'is-zoomed' : ''} {...handlers}>
        <g transform={`translate(${zoom.tx} ${zoom.ty}) scale(${zoom.k})`} class="land">
          {outlines.map((outline, i) => outline && <path key={i} d={outline} stroke-width={0.7 / zoom.k} />)}
        </g>
        {clusters.map((cluster) => {
          const r = 4 + (LARGEST - 4) * Math.sqrt(cluster.now / most);
          const { spot } = cluster.pins[0]!;
          const name = called(spot, speech);
          const lit = cluster.pins.some((pin) => chosen.includes(pin.spot.key));
          const label = `${name}${cluster.pins.length > 1 ? ` +${cluster.pins.length - 1}` : ''}`;
          return (
            <g
              key={spot.key}
              class={`spot${cluster.whole ? ' is-whole' : ''}${lit ? ' is-lit' : ''}`}
              transform={`translate(${cluster.x.toFixed(1)} ${cluster.y.toFixed(1)})`}
              tabindex={0}
              role="button"
              aria-pressed={lit}
              aria-label={`${label}: ${page.tellings(cluster.now)}`}
              onClick={() => choose(cluster)}
              onKeyDown={(event) => (event.key === 'Enter' || event.key === ' ') && (event.preventDefault(), choose(cluster))}
            >
              <title>{`${label}: ${page.tellings(cluster.now)}`}</title>
              <circle class="spot-disc" r={r} />
              {!cluster.whole && <path class="spot-force" d={arc(r, forceOf(cluster))} />}
              {(r > 10 || lit || clusters.length < 25) && (
                <text y={r + 12} text-anchor="middle" aria-hidden="true">
                  {name}
                </text>
              )}
              {r > 9 && (
                <text class="spot-count" dy="0.35em" text-anchor="middle" aria-hidden="true">
                  {cluster.now}
                </text>
              )}
            </g>
          );
        })}
      </svg>
      <ZoomButtons into={into} out={out} whole={whole} />
    </div>
  );
}

/** Corners that hold most of what is told, without what happened on the other side of the earth. */
function corners(all: Omit<Pin, 'now'>[]): [number, number][] {
  const total = all.reduce((sum, { spot }) => sum + spot.tellings, 0);
  const bounds = (of: (pin: Omit<Pin, 'now'>) => number): [number, number] => {
    const sorted = [...all].sort((a, b) => of(a) - of(b));
    let before = 0;
    let least = of(sorted[0]!);
    let greatest = least;
    for (const pin of sorted) {
      if (before <= (total * (1 - SHOWN)) / 2) least = of(pin);
      if (before < (total * (1 + SHOWN)) / 2) greatest = of(pin);
      before += pin.spot.tellings;
    }
    // A single place is shown with the land around it.
    return [least - 1.5, greatest + 1.5];
  };
  const [west, east] = bounds(({ lon }) => lon);
  const [south, north] = bounds(({ lat }) => lat);
  return [
    [west, Math.max(-80, south)],
    [east, Math.min(80, north)],
  ];
}

function forceOf(cluster: Cluster): number {
  let force = 0;
  let all = 0;
  for (const { spot } of cluster.pins) {
    for (const [type, count] of Object.entries(spot.types)) {
      all += count;
      if (FORCE.includes(type)) force += count;
    }
  }
  return all === 0 ? 0 : force / all;
}

/** A part of a circle's rim, from the top on. */
function arc(r: number, share: number): string {
  if (share <= 0) return '';
  if (share >= 0.999) return `M0 ${-r}A${r} ${r} 0 1 1 0 ${r}A${r} ${r} 0 1 1 0 ${-r}`;
  const angle = 2 * Math.PI * share;
  return `M0 ${-r}A${r} ${r} 0 ${share > 0.5 ? 1 : 0} 1 ${(r * Math.sin(angle)).toFixed(2)} ${(-r * Math.cos(angle)).toFixed(2)}`;
}
