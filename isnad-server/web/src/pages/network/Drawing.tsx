import { useMemo, useState } from 'preact/hooks';
import { refine } from '../../app/router';
import { useSpeech, useWords } from '../../i18n';
import { called } from '../../list/names';
import { within, type Window } from '../../record/TimeWindow';
import { RELATIONS } from '../../record/types';
import { WORDS as RECORD } from '../../record/words';
import { useZoom } from '../../record/useZoom';
import { ZoomButtons } from '../../record/ZoomButtons';
import { layOut, type Spot } from './layout';
import { tieOf } from './NetworkPage';
import type { Link, Network } from './types';
import { WORDS } from './words';

/** How many names are always written; those of others when they are pointed at or near what is chosen. */
const NAMED = 32;

const LONGEST_NAME = 22;

/** The network: circles are actors, lines what is between them in the window. */
export function Drawing({ network, window, chosen }: { network: Network; window: Window; chosen: string | null }) {
  const speech = useSpeech();
  const page = useWords(WORDS);
  const record = useWords(RECORD);
  const narrow = innerWidth < 700;
  const width = narrow ? 420 : 900;
  const height = narrow ? 520 : 640;
  const { zoom, into, out, whole, handlers, dragged } = useZoom(width, height, 6);
  const [over, setOver] = useState<string | null>(null);
  const most = Math.max(1, ...network.nodes.map(({ tellings }) => tellings));
  const spots = useMemo(
    () =>
      layOut(
        network.nodes.map(({ key, tellings }) => ({ key, r: 4 + 15 * Math.sqrt(tellings / most) })),
        network.links,
        width,
        height,
      ),
    [network, width, height],
  );
  const lines = network.links.map((link) => ({ link, now: within(link.at, window) })).filter(({ now }) => now > 0);
  const strongest = Math.max(1, ...lines.map(({ now }) => now));
  const alive = new Set(lines.flatMap(({ link }) => [link.one, link.other]));
  const [chosenOne, , chosenOther] = chosen ? chosen.split('|') : [];
  const centre = over ?? (chosenOther ? null : chosenOne) ?? null;
  const near = new Set(lines.filter(({ link }) => link.one === centre || link.other === centre).flatMap(({ link }) => [link.one, link.other]));
  const choose = (address: string) => !dragged() && refine({ sel: address }, 'push');
  return (
    <div class="drawing">
      <svg
        viewBox={`0 0 ${width} ${height}`}
        direction="ltr"
        role="group"
        aria-label={page.drawing}
        class={zoom.k > 1 ? 'is-zoomed' : ''}
        {...handlers}
      >
        <defs>
          {RELATIONS.map((one) => (
            <marker key={one} id={`head-${one}`} viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" markerUnits="userSpaceOnUse" orient="auto">
              <path d="M0 0.5 8 4 0 7.5z" class={`head-${one}`} />
            </marker>
          ))}
        </defs>
        <g transform={`translate(${zoom.tx} ${zoom.ty}) scale(${zoom.k})`}>
          {lines.map(({ link, now }) => {
            const address = tieOf(link);
            const lit = address === chosen || (centre !== null && (link.one === centre || link.other === centre));
            const dim = centre !== null ? !lit : chosenOther !== undefined && !lit;
            return (
              <path
                key={address}
                class={`tie tie-${link.relation}${lit ? ' is-lit' : ''}${dim ? ' is-dim' : ''}`}
                d={curve(spots.get(link.one)!, spots.get(link.other)!, link)}
                stroke-width={(0.8 + 4.2 * Math.sqrt(now / strongest)) / Math.sqrt(zoom.k)}
                marker-end={link.relation === 'met' ? undefined : `url(#head-${link.relation})`}
                onClick={() => choose(address)}
              >
                <title>
                  {called(nodeOf(network, link.one), speech)} {record.relation[link.relation]} {called(nodeOf(network, link.other), speech)} ({now})
                </title>
              </path>
            );
          })}
          {network.nodes.map((node, i) => {
            const spot = spots.get(node.key)!;
            const lit = node.key === chosenOne || node.key === chosenOther || node.key === centre;
            const shown = lit || near.has(node.key) || (centre === null && i < NAMED * zoom.k && alive.has(node.key));
            const name = called(node, speech);
            return (
              <g
                key={node.key}
                class={`actor kind-${node.kind}${lit ? ' is-lit' : ''}${alive.has(node.key) && (centre === null || near.has(node.key) || lit) ? '' : ' is-dim'}`}
                transform={`translate(${spot.x} ${spot.y}) scale(${1 / Math.sqrt(zoom.k)})`}
                tabindex={0}
                role="button"
                aria-pressed={lit}
                aria-label={`${name}, ${record.told(node.tellings)}`}
                onClick={() => choose(node.key)}
                onKeyDown={(event) => (event.key === 'Enter' || event.key === ' ') && (event.preventDefault(), refine({ sel: node.key }, 'push'))}
                onMouseEnter={() => setOver(node.key)}
                onMouseLeave={() => setOver(null)}
                onFocus={() => setOver(node.key)}
                onBlur={() => setOver(null)}
              >
                <circle r={spot.r} />
                {shown && (
                  <text y={spot.r + 11} text-anchor="middle" aria-hidden="true">
                    {name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 1)}…` : name}
                  </text>
                )}
              </g>
            );
          })}
        </g>
      </svg>
      <ZoomButtons into={into} out={out} whole={whole} />
    </div>
  );
}

function nodeOf(network: Network, key: string) {
  return network.nodes.find((node) => node.key === key)!;
}

/** A line from rim to rim, bent by what it is, so that several between two actors stand apart. */
function curve(one: Spot, other: Spot, link: Link): string {
  const [x1, y1, x2, y2] = [one.x!, one.y!, other.x!, other.y!];
  const length = Math.max(1, Math.hypot(x2 - x1, y2 - y1));
  const bend = [0, 0.16, -0.16, 0.08][RELATIONS.indexOf(link.relation)]! * length;
  const mx = (x1 + x2) / 2 - ((y2 - y1) / length) * bend;
  const my = (y1 + y2) / 2 + ((x2 - x1) / length) * bend;
  const rim = (x: number, y: number, r: number) => {
    const away = Math.max(1, Math.hypot(mx - x, my - y));
    return `${(x + ((mx - x) * r) / away).toFixed(1)} ${(y + ((my - y) * r) / away).toFixed(1)}`;
  };
  return `M${rim(x1, y1, one.r)}Q${mx.toFixed(1)} ${my.toFixed(1)} ${rim(x2, y2, other.r + 1)}`;
}
