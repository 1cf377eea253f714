import '../../styles/timeline.css';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { useAnswer } from '../../api/client';
import { filtersOf, go, refine, usePlace } from '../../app/router';
import { DAY, dayOf, timeOf } from '../../chart/scale';
import { useSpeech, useWords } from '../../i18n';
import { Answered } from '../../list/Answered';
import { FilterBar, namesOf, SCOPE } from '../../list/FilterBar';
import { ChoiceFilter } from '../../list/filters';
import { ListHead } from '../../list/ListHead';
import { called } from '../../list/names';
import { Nothing } from '../../list/Nothing';
import { storyAddress, typeOf } from '../../story/StoryList';
import { useTitle } from '../useTitle';
import { core, DAY_WIDTH, daysOf, draw, whole, type DayCount, type Item, type Mark, type View } from './drawing';
import { WORDS } from './words';

/** Of more than this in view each is not drawn: the server would not send all of them. */
const DRAWN = 1_500;

/** How many are listed below the drawing. */
const LISTED = 60;

/** How long the view has to rest before it is asked for and written into the address, in milliseconds. */
const REST = 250;

const CLOSEST = 2 * DAY;

interface Days {
  from: string | null;
  to: string | null;
  events: number;
  statements: number;
  days: DayCount[];
}

/** Events and statements in time, from years down to days. */
export function TimelinePage() {
  const page = useWords(WORDS);
  useTitle(page.title);
  const { query } = usePlace();
  const scope = filtersOf(query, [...namesOf(SCOPE), 'kind']);
  const answer = useAnswer<Days>(`/timeline?${scope}`);
  const found = answer.state === 'here' && answer.value.days.length > 0;
  return (
    <div class="page timeline-page">
      <ListHead title={page.title} lead={page.lead} save={found ? { path: '/timeline/items', asked: scope } : null} />
      <FilterBar filters={SCOPE} />
      <div class="controls">
        <ChoiceFilter
          name="kind"
          label={page.kind}
          choices={[
            ['', page.both],
            ['event', page.event],
            ['statement', page.statement],
          ]}
        />
      </div>
      <Answered answer={answer}>
        {(days) => (found ? <Drawn key={scope.toString()} days={days} scope={scope} /> : <Nothing asked={scope} none={page.none} />)}
      </Answered>
    </div>
  );
}

/** The stretch that the address holds, else the usual one. */
function viewOf(query: URLSearchParams, usual: View): View {
  const since = query.get('since');
  const until = query.get('until');
  const from = since ? timeOf(since) : NaN;
  const to = until ? timeOf(until) + DAY : NaN;
  return to > from ? { from, to } : usual;
}

function Drawn({ days, scope }: { days: Days; scope: URLSearchParams }) {
  const speech = useSpeech();
  const { dir, day } = speech;
  const page = useWords(WORDS);
  const { query } = usePlace();
  const all = useMemo(() => whole(days.days), [days]);
  const usual = useMemo(() => core(days.days), [days]);
  const [view, setView] = useState(() => viewOf(query, usual));
  const [rested, setRested] = useState(view);
  const [width, setWidth] = useState(960);
  const [over, setOver] = useState<Mark | null>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const marks = useRef<Mark[]>([]);
  const drag = useRef<{ x: number; view: View; moved: boolean } | null>(null);

  useEffect(() => {
    const later = setTimeout(() => {
      setRested(view);
      const { from, to } = daysOf(view);
      const isUsual = view.from === usual.from && view.to === usual.to;
      refine({ since: isUsual ? null : from, until: isUsual ? null : to });
    }, REST);
    return () => clearTimeout(later);
  }, [view]);

  const inView = days.days.filter((one) => timeOf(one.day) + DAY > rested.from && timeOf(one.day) < rested.to);
  const events = inView.reduce((sum, one) => sum + one.events, 0);
  const statements = inView.reduce((sum, one) => sum + one.statements, 0);
  const each = events + statements <= DRAWN;
  const asked = new URLSearchParams(scope);
  const stretch = daysOf(rested);
  // What the filters ask for is not widened by the view.
  asked.set('from', later(scope.get('from'), stretch.from));
  asked.set('to', earlier(scope.get('to'), stretch.to));
  const answer = useAnswer<{ total: number; items: Item[] }>(each ? `/timeline/items?${asked}` : null);
  const kept = useRef<Item[]>([]);
  if (answer.state === 'here') kept.current = answer.value.items;
  const items = each ? kept.current : [];
  const perDay = (width * DAY) / (view.to - view.from);
  const single = each && items.length > 0 && (perDay >= DAY_WIDTH || items.length <= 400);

  useEffect(() => {
    const element = canvas.current;
    if (!element) return;
    const observer = new ResizeObserver(() => setWidth(element.getBoundingClientRect().width));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  const [theme, setTheme] = useState(0);
  useEffect(() => {
    const observer = new MutationObserver(() => setTheme((n) => n + 1));
    observer.observe(document.documentElement, { attributeFilter: ['data-theme'] });
    return () => observer.disconnect();
  }, []);

  useEffect(() => {
    const element = canvas.current;
    if (!element) return;
    const frame = requestAnimationFrame(() => {
      const style = getComputedStyle(element);
      const paint = (name: string) => style.getPropertyValue(name).trim();
      marks.current = draw(element, view, days.days, single ? items : null, dir === 'rtl', {
        events: paint('--events'),
        statements: paint('--statements'),
        line: paint('--line'),
        ink: paint('--line-strong'),
        quiet: paint('--ink-3'),
        paper: paint('--surface'),
        font: style.fontFamily,
      }, day);
    });
    return () => cancelAnimationFrame(frame);
  }, [view, items, single, width, dir, theme, day]);

  const zoom = (by: number, at = 0.5) =>
    setView((now) => {
      const length = Math.min((all.to - all.from) * 1.2, Math.max(CLOSEST, (now.to - now.from) * by));
      const fixed = now.from + (now.to - now.from) * at;
      return { from: fixed - length * at, to: fixed + length * (1 - at) };
    });
  const move = (by: number) =>
    setView((now) => ({ from: now.from + (now.to - now.from) * by, to: now.to + (now.to - now.from) * by }));
  const shareOf = (event: MouseEvent) => {
    const box = canvas.current!.getBoundingClientRect();
    const share = (event.clientX - box.left) / box.width;
    return dir === 'rtl' ? 1 - share : share;
  };
  const markAt = (event: MouseEvent): Mark | null => {
    const box = canvas.current!.getBoundingClientRect();
    const x = event.clientX - box.left;
    const y = event.clientY - box.top;
    return marks.current.findLast((mark) => x >= mark.x - 1 && x <= mark.x + mark.width + 1 && y >= mark.y - 1 && y <= mark.y + mark.height + 1) ?? null;
  };
  useEffect(() => {
    const element = canvas.current;
    if (!element) return;
    // Registered by hand, since the page must not scroll meanwhile.
    const turned = (event: WheelEvent) => {
      event.preventDefault();
      if (Math.abs(event.deltaX) > Math.abs(event.deltaY)) move(((dir === 'rtl' ? -1 : 1) * event.deltaX) / element.clientWidth);
      else zoom(event.deltaY > 0 ? 1.2 : 1 / 1.2, shareOf(event));
    };
    element.addEventListener('wheel', turned, { passive: false });
    return () => element.removeEventListener('wheel', turned);
  }, [dir]);
  const keys: Record<string, () => void> = {
    ArrowLeft: () => move(dir === 'rtl' ? 0.2 : -0.2),
    ArrowRight: () => move(dir === 'rtl' ? -0.2 : 0.2),
    '+': () => zoom(1 / 1.5),
    '=': () => zoom(1 / 1.5),
    '-': () => zoom(1.5),
    Home: () => setView(all),
  };
  return (
    <>
      <div class="timeline-bar">
        <p aria-live="polite">
          <strong>{page.span(day(dayOf(rested.from)), day(dayOf(rested.to)))}</strong>{' '}
          <span class="quiet">
            {page.events(events)} · {page.statements(statements)}
          </span>
        </p>
        <div class="timeline-ways">
          <button type="button" class="button" onClick={() => move(-0.4)}>
            {page.earlier}
          </button>
          <button type="button" class="button" onClick={() => zoom(1.6)}>
            {page.zoomOut}
          </button>
          <button type="button" class="button" onClick={() => zoom(1 / 1.6)}>
            {page.zoomIn}
          </button>
          <button type="button" class="button" onClick={() => move(0.4)}>
            {page.later}
          </button>
          <button type="button" class="button" onClick={() => setView(all)}>
            {page.whole}
          </button>
        </div>
      </div>
      <div class="timeline-box">
        <canvas
          ref={canvas}
          class={over ? 'is-over' : undefined}
          tabindex={0}
          role="img"
          aria-label={page.chart}
          onKeyDown={(event) => {
            const action = keys[event.key];
            if (action) {
              event.preventDefault();
              action();
            }
          }}
          onPointerDown={(event) => {
            event.currentTarget.setPointerCapture(event.pointerId);
            drag.current = { x: event.clientX, view, moved: false };
          }}
          onPointerMove={(event) => {
            const held = drag.current;
            if (!held) {
              setOver(markAt(event));
              return;
            }
            const by = event.clientX - held.x;
            if (Math.abs(by) > 3) held.moved = true;
            const time = ((dir === 'rtl' ? by : -by) / event.currentTarget.clientWidth) * (held.view.to - held.view.from);
            if (held.moved) setView({ from: held.view.from + time, to: held.view.to + time });
          }}
          onPointerUp={(event) => {
            const mark = drag.current?.moved ? null : markAt(event);
            drag.current = null;
            if (mark) go(addressOf(mark.item));
          }}
          onPointerLeave={() => setOver(null)}
        />
        {over && <Tip mark={over} width={width} />}
      </div>
      <p class="quiet timeline-legend">
        <span class="key key-day" /> {page.precision['day']} <span class="key key-printed" /> {page.precision['printed']}{' '}
        <span class="key key-month" /> {page.precision['month']} <span class="key key-statement" /> {page.statement}
      </p>
      <p class="quiet timeline-legend">{page.hint}</p>
      <section class="story-part">
        <h2>{page.inView}</h2>
        {!each && <p class="quiet">{page.tooMany(events + statements)}</p>}
        {each && items.length === 0 && answer.state === 'here' && <p class="quiet">{page.nothing}</p>}
        {each && items.length > LISTED && <p class="quiet">{page.listed(LISTED, items.length)}</p>}
        {each && (
          <ol class="cards timeline-list">
            {items.slice(0, LISTED).map((item) => (
              <li key={item.article + item.record}>
                <a href={addressOf(item)}>
                  <ItemLine item={item} />
                </a>
              </li>
            ))}
          </ol>
        )}
      </section>
    </>
  );
}

function later(one: string | null, other: string): string {
  return one && one > other ? one : other;
}

function earlier(one: string | null, other: string): string {
  return one && one < other ? one : other;
}

function addressOf(item: Item): string {
  return item.kind === 'event' && item.precision !== 'month' && item.precision !== 'year'
    ? storyAddress(item)
    : `/articles/${item.article}?r=${item.record}`;
}

function ItemLine({ item }: { item: Item }) {
  const speech = useSpeech();
  const { words, day, list } = speech;
  const page = useWords(WORDS);
  const event = item.kind === 'event';
  return (
    <span class="story-line">
      <span class="quiet timeline-day">
        {item.precision === 'printed' && event ? '≈ ' : ''}
        {day(item.precision === 'month' ? item.from.slice(0, 7) : item.precision === 'year' ? item.from.slice(0, 4) : item.from)}
      </span>
      <strong class={event ? undefined : 'is-statement'}>{event ? typeOf(item, speech) : (words.mode[item.type] ?? item.type)}</strong>
      {item.status && item.status !== 'occurred' && <span class="tag">{words.status[item.status] ?? item.status}</span>}
      <span>
        <bdi>
          {list(item.actors.map((one) => called(one, speech))) || (event ? words.field.unknownActor : words.field.noSpeaker)}
        </bdi>
        {item.recipients.length > 0 && (
          <>
            <span aria-hidden="true"> {speech.dir === 'rtl' ? '←' : '→'} </span>
            <bdi>{list(item.recipients.map((one) => called(one, speech)))}</bdi>
          </>
        )}
        {item.place && (
          <span class="quiet">
            {' · '}
            <bdi>{called(item.place, speech)}</bdi>
          </span>
        )}
      </span>
      <span class="unseen">{page.precision[item.precision]}</span>
      {item.articles > 1 && <span class="quiet story-day">{words.count.articles(item.articles)}</span>}
    </span>
  );
}

/** What a mark stands for, beside it. */
function Tip({ mark, width }: { mark: Mark; width: number }) {
  const tip = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = tip.current;
    if (!element) return;
    const own = element.getBoundingClientRect();
    // Through the object model, since the security policy forbids styles in the markup.
    element.style.left = `${Math.max(4, Math.min(width - own.width - 4, mark.x - own.width / 2))}px`;
    element.style.top = `${mark.y > own.height + 12 ? mark.y - own.height - 8 : mark.y + mark.height + 8}px`;
  }, [mark, width]);
  return (
    <div class="timeline-tip" ref={tip} role="presentation">
      <ItemLine item={mark.item} />
    </div>
  );
}
