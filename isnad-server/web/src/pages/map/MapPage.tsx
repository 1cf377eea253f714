import { useEffect, useMemo, useState } from 'preact/hooks';
import { UNREACHED, useAnswer } from '../../api/client';
import { Refused } from '../../app/Refused';
import { filtersOf, refine, usePlace } from '../../app/router';
import { useSpeech, useWords } from '../../i18n';
import { Answered } from '../../list/Answered';
import { FilterBar, namesOf, SCOPE } from '../../list/FilterBar';
import { ListHead } from '../../list/ListHead';
import { called } from '../../list/names';
import { Nothing } from '../../list/Nothing';
import { Table } from '../../list/Table';
import { PartList } from '../../record/PartList';
import { EventRows } from '../../record/rows';
import { daysOf, TimeWindow, useWindow, within } from '../../record/TimeWindow';
import type { EventRow } from '../../record/types';
import { WORDS as RECORD } from '../../record/words';
import { useTitle } from '../useTitle';
import { Drawing } from './Drawing';
import '../../record/network.css';
import './map.css';
import type { Pin, Survey } from './types';
import { WORDS } from './words';
import { world, type World } from './world';

/** How many places the table has before it is asked for all. */
const ROWS = 25;

export function MapPage() {
  const { words } = useSpeech();
  const page = useWords(WORDS);
  useTitle(page.title);
  const { query } = usePlace();
  const asked = filtersOf(query, namesOf(SCOPE));
  const answer = useAnswer<Survey>(`/map?${asked}`);
  const [earth, setEarth] = useState<World | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    world().then(setEarth, () => setFailed(true));
  }, []);
  const empty = answer.state === 'here' && answer.value.places.length === 0;
  return (
    <div class="page wide-page">
      <ListHead title={page.title} lead={page.lead} save={answer.state === 'here' && !empty ? { path: '/places', asked } : null} />
      <FilterBar filters={SCOPE} />
      {failed && <Refused problem={UNREACHED} />}
      <Answered answer={answer}>
        {(survey) =>
          empty ? (
            <Nothing asked={asked} none={page.none} />
          ) : earth ? (
            <Found survey={survey} earth={earth} />
          ) : (
            !failed && <p class="quiet waiting">{words.loading}</p>
          )
        }
      </Answered>
    </div>
  );
}

function Found({ survey, earth }: { survey: Survey; earth: World }) {
  const page = useWords(WORDS);
  const { query } = usePlace();
  const window = useWindow(survey);
  const counts = useMemo(() => {
    const counts = survey.steps.map(() => 0);
    for (const place of survey.places) for (const [step, count] of place.at) counts[step]! += count;
    return counts;
  }, [survey]);
  const located = useMemo(
    () =>
      survey.places.flatMap((spot) => {
        const middle = spot.kind === 'country' ? earth.middle(spot.key) : undefined;
        const [lon, lat] = middle ?? [spot.lon, spot.lat];
        return lon === null || lat === null || lon === undefined || lat === undefined ? [] : [{ spot, lon, lat, whole: spot.kind === 'country' }];
      }),
    [survey, earth],
  );
  const pins: Pin[] = located.map((one) => ({ ...one, now: within(one.spot.at, window) })).filter(({ now }) => now > 0);
  const unplaced = survey.places.reduce((sum, { tellings }) => sum + tellings, 0) - located.reduce((sum, { spot }) => sum + spot.tellings, 0);
  const chosen = query.getAll('at');
  return (
    <>
      <TimeWindow axis={survey} counts={counts} />
      <div class="network-columns">
        <div>
          <Drawing countries={earth.countries} pins={pins} all={located} chosen={chosen} />
          <p class="quiet network-note map-note">
            <span>
              <i class="key-force" aria-hidden="true" /> {page.force}
            </span>
            <span>
              <i class="key-other" aria-hidden="true" /> {page.other}
            </span>
            {survey.nowhere > 0 && <span>{page.nowhere(survey.nowhere)}</span>}
            {unplaced > 0 && <span>{page.unplaced(unplaced)}</span>}
            {survey.outside > 0 && <span>{page.outside(survey.outside)}</span>}
          </p>
        </div>
        <There survey={survey} chosen={chosen} />
      </div>
      <section class="beneath">
        <h2>{page.table}</h2>
        <Places survey={survey} />
      </section>
    </>
  );
}

/** What was at the places that were chosen. */
function There({ survey, chosen }: { survey: Survey; chosen: string[] }) {
  const speech = useSpeech();
  const page = useWords(WORDS);
  const record = useWords(RECORD);
  const { query } = usePlace();
  const window = useWindow(survey);
  const spots = survey.places.filter(({ key }) => chosen.includes(key));
  if (spots.length === 0) {
    return (
      <aside class="behind">
        <p class="quiet">{page.choose}</p>
      </aside>
    );
  }
  const asked = filtersOf(query, [...namesOf(SCOPE), 'at']);
  const days = daysOf(survey, window);
  if (days) {
    asked.set('from', days.from);
    asked.set('to', days.to);
  }
  return (
    <aside class="behind" aria-label={page.choose}>
      <header>
        <h2>
          {spots.slice(0, 4).map((spot, i) => (
            <span key={spot.key}>
              {i > 0 && '، '}
              <bdi>{called(spot, speech)}</bdi>
            </span>
          ))}
          {spots.length > 4 && ` +${spots.length - 4}`}
        </h2>
        <button type="button" class="plain small" onClick={() => refine({ at: null })}>
          {record.close}
        </button>
      </header>
      <div class="behind-list">
        <PartList<EventRow> path={`/places/events?${asked}`}>{(rows) => <EventRows rows={rows} />}</PartList>
      </div>
    </aside>
  );
}

/** The places as a table, which says without eyes what the map shows. */
function Places({ survey }: { survey: Survey }) {
  const speech = useSpeech();
  const { words, number, day } = speech;
  const page = useWords(WORDS);
  const { query } = usePlace();
  const all = query.get('all') !== null;
  const shown = all ? survey.places : survey.places.slice(0, ROWS);
  return (
    <>
      <Table
        rows={shown}
        keyOf={(spot) => spot.key}
        columns={[
          {
            title: page.place,
            cell: (spot) => (
              <button type="button" class="name" onClick={() => refine({ at: spot.key }, 'push')}>
                <bdi>{called(spot, speech)}</bdi>
              </button>
            ),
          },
          { title: page.told, number: true, cell: (spot) => number(spot.tellings) },
          { title: page.most, cell: (spot) => mostOf(spot.types).map((type) => words.type[type] ?? type).join('، ') },
          { title: page.first, cell: (spot) => day(spot.first) },
          { title: page.last, cell: (spot) => day(spot.last) },
        ]}
      />
      {!all && survey.places.length > ROWS && (
        <p class="more">
          <button type="button" class="button" onClick={() => refine({ all: '1' })}>
            {page.places(survey.places.length)}
          </button>
        </p>
      )}
    </>
  );
}

/** The two types of which there is most. */
function mostOf(types: Record<string, number>): string[] {
  return Object.entries(types)
    .sort(([a, one], [b, other]) => other - one || a.localeCompare(b))
    .slice(0, 2)
    .map(([type]) => type);
}
