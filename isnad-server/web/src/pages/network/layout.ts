import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY, type SimulationNodeDatum } from 'd3-force';

export interface Spot extends SimulationNodeDatum {
  key: string;
  /** Radius. */
  r: number;
}

const ROUNDS = 300;

/** The same numbers every time (Park and Miller's generator), so that a network always looks the same. */
function chance(): () => number {
  let state = 42;
  return () => (state = (state * 48271) % 2147483647) / 2147483647;
}

/** Where actors stand so that those who have much to do with each other stand near. */
export function layOut(
  nodes: { key: string; r: number }[],
  links: { one: string; other: string; tellings: number }[],
  width: number,
  height: number,
): Map<string, Spot> {
  const spots: Spot[] = nodes.map(({ key, r }) => ({ key, r }));
  const most = Math.max(1, ...links.map(({ tellings }) => tellings));
  forceSimulation(spots)
    .randomSource(chance())
    .force(
      'links',
      forceLink<Spot, { source: string; target: string; tellings: number }>(
        links.map(({ one, other, tellings }) => ({ source: one, target: other, tellings })),
      )
        .id(({ key }) => key)
        .distance(70)
        .strength(({ tellings }) => 0.08 + (0.5 * tellings) / most),
    )
    .force('apart', forceManyBody().strength(-260))
    .force('across', forceX(0).strength(0.05 * Math.min(1.6, height / width)))
    .force('down', forceY(0).strength(0.05 * Math.min(1.6, width / height)))
    // Names stand below the circles and want room too.
    .force('room', forceCollide<Spot>(({ r }) => r + 16))
    .stop()
    .tick(ROUNDS);
  return fitted(spots, width, height);
}

function fitted(spots: Spot[], width: number, height: number): Map<string, Spot> {
  const x = spots.map((spot) => spot.x ?? 0);
  const y = spots.map((spot) => spot.y ?? 0);
  const margin = 46;
  const left = Math.min(...x);
  const top = Math.min(...y);
  const across = Math.max(1, Math.max(...x) - left);
  const down = Math.max(1, Math.max(...y) - top);
  // Spread over the whole drawing, but a handful of actors is not torn apart.
  const scaleX = Math.min(2.2, (width - 2 * margin) / across);
  const scaleY = Math.min(2.2, (height - 2 * margin) / down);
  return new Map(
    spots.map((spot) => [
      spot.key,
      {
        ...spot,
        x: width / 2 + ((spot.x ?? 0) - left - across / 2) * scaleX,
        y: height / 2 + ((spot.y ?? 0) - top - down / 2) * scaleY,
      },
    ]),
  );
}
