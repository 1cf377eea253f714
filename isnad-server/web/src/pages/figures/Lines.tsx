import { DAY, numberTicks, spanOf, timeOf, timeTicks } from '../../chart/scale';
import { useSpeech, useWords } from '../../i18n';
import { called } from '../../list/names';
import type { Who } from '../../story/types';
import { WORDS } from './words';

/** A figure, with what tells it from others. */
export interface Figure {
  article: string;
  record: string;
  day: string | null;
  period: string | null;
  value: number;
  bound: string;
  vague: string | null;
  part: boolean;
  extent: string | null;
  place: Who | null;
  outlet: string | null;
}

/** A figure that can be drawn. */
export interface Point extends Figure {
  day: string;
  /** How many figures it stands for: of very many, those of about its size on its day too. */
  figures: number;
}

export interface Line {
  counts: string;
  unit: string;
  source: Who | null;
  outlet: string | null;
  /** What asks for it by itself. */
  key: string;
  figures: number;
  /** Empty where it isn't drawn. */
  points: Point[];
}

/** So many lines have colours that can be told apart. */
const COLOURS = 8;

/** A dot is as wide as it stands for many figures, and never so wide that it hides its neighbours. */
const radiusOf = (figures: number) => Math.min(9, 4 + Math.log2(figures) * 0.75);

const WIDTH = 960;
const HEIGHT = 320;
const EDGE = { start: 64, end: 16, top: 12, bottom: 30 };

interface Props {
  title: string;
  lines: Line[];
  log: boolean;
  /** Whether the figures are of one place or actor: only then a line from one to the next means something. */
  joined: boolean;
  /** The key of a line that is not to be told from others by colour alone. */
  chosen: string | null;
  choose(key: string | null): void;
  /** Has a line drawn that is only listed. */
  draw(line: Line): void;
}

/** The figures of one matter, a line for each source; time runs as the language is written. */
export function Lines({ title, lines, log, joined, chosen, choose, draw }: Props) {
  const speech = useSpeech();
  const { number, day, dir } = speech;
  const page = useWords(WORDS);
  const nameOf = (line: Line) => (line.source ? called(line.source, speech) : (line.outlet ?? page.unknown));
  const drawn = lines.filter((line) => line.points.length > 0);
  const all = drawn.flatMap((line) => line.points);
  if (all.length === 0) return null;
  const [early, late] = spanOf(all.map((point) => timeOf(point.day)));
  const isIn = (point: Point) => timeOf(point.day) >= early && timeOf(point.day) <= late;
  const points = all.filter(isIn);
  const outside = all.reduce((sum, point) => sum + (isIn(point) ? 0 : point.figures), 0);
  const from = early - DAY;
  const to = late + DAY;
  const greatest = Math.max(...points.map((point) => point.value));
  const ticks = log
    ? Array.from({ length: Math.max(2, Math.ceil(Math.log10(greatest + 1)) + 1) }, (_, i) => 10 ** i)
    : numberTicks(greatest, 5);
  const top = ticks.at(-1)!;
  const along = (time: number) => {
    const share = (time - from) / (to - from);
    const width = WIDTH - EDGE.start - EDGE.end;
    return dir === 'rtl' ? WIDTH - EDGE.start - share * width : EDGE.start + share * width;
  };
  const up = (value: number) => {
    const share = log ? Math.log10(Math.max(1, value)) / Math.log10(top) : value / top;
    return HEIGHT - EDGE.bottom - share * (HEIGHT - EDGE.top - EDGE.bottom);
  };
  const [first, last] = dir === 'rtl' ? [WIDTH - EDGE.start, EDGE.end] : [EDGE.start, WIDTH - EDGE.end];
  return (
    <figure class="lines-figure">
      <figcaption>
        <h3>{title}</h3>
        {lines.length > drawn.length && <span class="quiet">{page.of(drawn.length, lines.length)}</span>}
      </figcaption>
      <div class="chart-box" tabindex={0} role="region" aria-label={title}>
        <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="group" aria-label={page.chart(title, drawn.length)} direction="ltr">
          {ticks.map((value) => (
            <g key={value}>
              <line class="grid" x1={first} x2={last} y1={up(value)} y2={up(value)} />
              <text class="tick" x={first + (dir === 'rtl' ? 8 : -8)} y={up(value) + 4} text-anchor={dir === 'rtl' ? 'start' : 'end'}>
                {speech.compact(value)}
              </text>
            </g>
          ))}
          {timeTicks(from, to, 7).map(({ at, name }) => (
            <g key={name}>
              <line class="grid" x1={along(at)} x2={along(at)} y1={HEIGHT - EDGE.bottom} y2={HEIGHT - EDGE.bottom + 5} />
              <text class="tick" x={along(at)} y={HEIGHT - 8} text-anchor="middle">
                {day(name)}
              </text>
            </g>
          ))}
          {drawn.map((line, i) => {
            const name = nameOf(line);
            const quiet = chosen !== null && chosen !== line.key;
            const shown = line.points.filter(isIn);
            const path = shown.map((point, k) => `${k === 0 ? 'M' : 'L'}${along(timeOf(point.day)).toFixed(1)} ${up(point.value).toFixed(1)}`).join('');
            return (
              <g key={line.key} class={`series series-${i % COLOURS}${quiet ? ' is-quiet' : ''}`}>
                {joined && <path d={path} />}
                {shown.map((point) => (
                  <a key={point.article + point.record} href={`/articles/${point.article}?r=${point.record}`} tabindex={-1}>
                    <circle class={point.period ? 'is-told' : undefined} cx={along(timeOf(point.day))} cy={up(point.value)} r={radiusOf(point.figures)}>
                      <title>{`${name} · ${number(point.value)} · ${day(point.day)}${point.figures > 1 ? ` · ${page.like(point.figures)}` : ''}`}</title>
                    </circle>
                  </a>
                ))}
              </g>
            );
          })}
        </svg>
      </div>
      {outside > 0 && <p class="quiet chart-note">{page.outside(outside)}</p>}
      <ul class="legend">
        {lines.map((line) => {
          const name = nameOf(line);
          const at = drawn.indexOf(line);
          return (
            <li key={line.key}>
              <button
                type="button"
                class={`legend-row${at >= 0 ? ` series-${at % COLOURS}` : ' is-off'}`}
                aria-pressed={at >= 0 && (chosen === null || chosen === line.key)}
                onClick={() => (at < 0 ? draw(line) : choose(chosen === line.key ? null : line.key))}
              >
                <span class="swatch" aria-hidden="true" />
                <bdi>{name}</bdi>
                {!line.source && <span class="quiet">{page.ownVoice}</span>}
                <span class="quiet">{number(line.figures)}</span>
              </button>
            </li>
          );
        })}
      </ul>
    </figure>
  );
}
