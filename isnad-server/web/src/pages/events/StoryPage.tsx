import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { api, attempt, useAnswer, type Problem } from '../../api/client';
import { Refused } from '../../app/Refused';
import { filtersOf, usePlace } from '../../app/router';
import { useSpeech, useWords } from '../../i18n';
import { Answered } from '../../list/Answered';
import { FilterBar, namesOf, SCOPE } from '../../list/FilterBar';
import { called } from '../../list/names';
import { Save } from '../../list/Save';
import { Table } from '../../list/Table';
import { EventDay, Parties, typeOf } from '../../story/StoryList';
import type { Bond, Contest, Frame, Step, Story, Version, Who } from '../../story/types';
import { WORDS } from '../../story/words';
import { Marked } from '../search/Marked';
import { useTitle } from '../useTitle';

/** How many pairs are shown before more are asked for. */
const SHORT = 5;

/** One merged event: what each source says of it, and how the record came to be. */
export function StoryPage({ parts }: { parts: string[] }) {
  const page = useWords(WORDS);
  const [changes, setChanges] = useState(0);
  const path = `/events/${parts.map(encodeURIComponent).join('/')}`;
  const answer = useAnswer<Story>(changes > 0 ? `${path}?after=${changes}` : path);
  useTitle(page.title);
  return (
    <Answered answer={answer} whole way={<a href="/events">{page.back}</a>}>
      {(story) => <Whole story={story} path={path} changed={() => setChanges((n) => n + 1)} />}
    </Answered>
  );
}

function Whole({ story, path, changed }: { story: Story; path: string; changed(): void }) {
  const speech = useSpeech();
  const { words } = speech;
  const page = useWords(WORDS);
  const { query } = usePlace();
  const { event } = story;
  return (
    <article class="page story-page">
      <header class="story-head">
        <p class="story-kind">
          <a href="/events">{page.title}</a>
          <Save path={path} asked={filtersOf(query, namesOf(SCOPE))} />
        </p>
        <h1>
          {typeOf(event, speech)}
          {event.status !== 'occurred' && <span class="tag">{words.status[event.status] ?? event.status}</span>}
        </h1>
        <p class="story-who">
          <Parties event={event} />
        </p>
        <blockquote class="naskh story-best" dir="rtl" lang="ar">
          {event.words}
        </blockquote>
        <dl class="tiles story-tiles">
          <Tile name={words.field.time}>
            <span class="tile-day">
              <EventDay day={event.day} dated={event.dated} />
            </span>
          </Tile>
          <Tile name={page.witnessesTile}>{event.witnesses}</Tile>
          <Tile name={page.outletsTile}>{event.outlets}</Tile>
          <Tile name={page.articlesTile}>{event.articles}</Tile>
        </dl>
      </header>
      <Rivals contests={story.rivals} versions={story.tellings} />
      <Told story={story} path={path} />
      <Merged bonds={story.links} versions={story.tellings} path={path} changed={changed} />
    </article>
  );
}

/** The tellings, or those that are asked for; what is said of the whole event stays as it is. */
function Told({ story, path }: { story: Story; path: string }) {
  const page = useWords(WORDS);
  const { query } = usePlace();
  const asked = filtersOf(query, namesOf(SCOPE)).toString();
  const some = useAnswer<Story>(asked ? `${path}?${asked}` : null);
  const parts = (told: Story) => (
    <>
      <Versions versions={told.tellings} />
      {told.framing.length > 0 && <Framing frames={told.framing} />}
      <History steps={told.history} />
    </>
  );
  return (
    <>
      {(story.tellings.length > 1 || asked) && <FilterBar filters={SCOPE} />}
      {asked ? (
        <Answered answer={some}>
          {(told) => (
            <>
              <p class="quiet" role="status">
                {page.someOf(told.tellings.length, story.tellings.length)}
              </p>
              {told.tellings.length > 0 && parts(told)}
            </>
          )}
        </Answered>
      ) : (
        parts(story)
      )}
    </>
  );
}

function Tile({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** The contradictions, each with its sides beside each other. */
function Rivals({ contests, versions }: { contests: Contest[]; versions: Version[] }) {
  const speech = useSpeech();
  const { words, day, number, list } = speech;
  const page = useWords(WORDS);
  if (versions.length < 2) return null;
  const value = (contest: Contest, said: string) =>
    contest.matter === 'day'
      ? day(said)
      : contest.matter === 'denial'
        ? (page.sides[said] ?? words.status[said] ?? said)
        : /^\d+(\.\d+)?$/.test(said)
          ? number(Number(said))
          : said;
  return (
    <section class="story-part">
      <h2>{page.rivals}</h2>
      {contests.length === 0 ? <p class="quiet">{page.noRivals}</p> : <p class="quiet">{page.rivalsLead}</p>}
      {contests.map((contest, i) => (
        <div class="contest" key={i}>
          <h3>
            {page.matter[contest.matter] ?? contest.matter}
            {contest.subject && ` · ${words.counts[contest.subject] ?? contest.subject}`}
          </h3>
          <ul class="sides">
            {contest.sides.map((side, k) => (
              <li class="side" key={k}>
                <p class="side-value">
                  <bdi>{value(contest, side.value)}</bdi>
                </p>
                <p class="side-outlets">
                  {side.outlets.map((outlet) => (
                    <bdi key={outlet}>{outlet}</bdi>
                  ))}
                </p>
                {side.chains.map((chain, n) => (
                  <ChainLine key={n} chain={chain} />
                ))}
                {k > 0 && (
                  <p class="side-why quiet">
                    {page.whyTitle}: {list(side.why.map((why) => page.why[why] ?? why))}
                  </p>
                )}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

/** A chain on one line, from who speaks to who printed it. */
function ChainLine({ chain, outlet }: { chain: Who[]; outlet?: string | undefined }) {
  const speech = useSpeech();
  const page = useWords(WORDS);
  const knots = [...(outlet ? [{ name: outlet, unnamed: false }] : []), ...chain.map((one) => ({ name: called(one, speech), unnamed: one.key.startsWith('~') }))];
  return (
    <ol class="chain-line" aria-label={page.chain}>
      {knots.map((knot, i) => (
        <li key={i} class={knot.unnamed ? 'is-unnamed' : undefined}>
          <bdi>{knot.name}</bdi>
        </li>
      ))}
    </ol>
  );
}

/** Each telling, those of one independent source together. */
function Versions({ versions }: { versions: Version[] }) {
  const speech = useSpeech();
  const { words, day } = speech;
  const page = useWords(WORDS);
  const sources = [...new Set(versions.map(({ witness }) => witness))];
  return (
    <section class="story-part">
      <h2>{page.versions}</h2>
      <p class="quiet">{page.versionsLead}</p>
      <div class="versions">
        {sources.map((source, i) => (
          <section class="version-source" key={source} aria-label={page.source(i + 1)}>
            <h3>{page.source(i + 1)}</h3>
            {versions
              .filter(({ witness }) => witness === source)
              .map((version) => (
                <article class="version" key={version.article + version.record}>
                  <p class="version-head">
                    <bdi class="outlet">{speech.list(version.outlets) || words.article.noOutlet}</bdi>
                    <span class="quiet">{version.published ? day(version.published) : words.article.noDate}</span>
                  </p>
                  {version.chain.length > 0 ? (
                    <ChainLine chain={version.chain} outlet={version.outlets[0]} />
                  ) : (
                    <p class="quiet version-voice">{page.ownVoice}</p>
                  )}
                  <Marked snippet={version.words} marks={[version.trigger]} />
                  <p class="version-facts quiet">
                    <Parties event={version} />
                    {version.status !== 'occurred' && <span class="tag">{words.status[version.status] ?? version.status}</span>}
                  </p>
                  {version.figures.length > 0 && (
                    <p class="version-figures">
                      {version.figures.map((figure) => (
                        <a key={figure.record} href={`/articles/${version.article}?r=${figure.record}`}>
                          <bdi class="naskh">{figure.words}</bdi>
                        </a>
                      ))}
                    </p>
                  )}
                  <p class="version-open">
                    <a href={`/articles/${version.article}?r=${version.record}`} title={version.headline}>
                      {page.open}
                    </a>
                  </p>
                </article>
              ))}
          </section>
        ))}
      </div>
    </section>
  );
}

/** Which words each outlet uses. */
function Framing({ frames }: { frames: Frame[] }) {
  const speech = useSpeech();
  const { words } = speech;
  const page = useWords(WORDS);
  const named = [...new Map(frames.flatMap(({ names }) => names.map(({ name }) => [name.key, name] as const))).values()];
  return (
    <section class="story-part">
      <h2>{page.framing}</h2>
      <Table
        label={page.framing}
        rows={frames}
        keyOf={(frame) => frame.outlet ?? ''}
        columns={[
          { title: words.list.outlet, cell: (frame) => <bdi>{frame.outlet ?? words.article.noOutlet}</bdi> },
          { title: page.act, class: 'naskh', cell: (frame) => frame.act.join('، ') },
          ...named.map((name) => ({
            title: <bdi>{called(name, speech)}</bdi>,
            class: 'naskh',
            cell: (frame: Frame) => frame.names.find((one) => one.name.key === name.key)?.words.join('، ') ?? '—',
          })),
        ]}
      />
    </section>
  );
}

/** How often it is asked whether a decision has been followed, and how long between, in milliseconds. */
const TRIES = 40;
const REST = 250;

/** Waits until the event holds together by fewer pairs; what is derived follows a decision in a moment. */
async function followed(path: string, bonds: number): Promise<void> {
  for (let i = 0; i < TRIES; i++) {
    const now = await api.get<Story>(`${path}?after=${i}`).catch(() => null);
    if (now === null || now.links.length < bonds) return;
    await new Promise((rested) => setTimeout(rested, REST));
  }
}

/** The pairs that hold the tellings together, each with its grounds and the way to part them. */
function Merged({ bonds, versions, path, changed }: { bonds: Bond[]; versions: Version[]; path: string; changed(): void }) {
  const { words, percent, list } = useSpeech();
  const page = useWords(WORDS);
  const [all, setAll] = useState(false);
  const [parting, setParting] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const part = async ({ one, other }: Bond) => {
    const [article, record] = one.split('/');
    setProblem(null);
    setParting(true);
    if ((await attempt(() => api.post('/decisions', { kind: 'apart', article, record, other }), setProblem)) !== null) {
      await followed(path, bonds.length);
      changed();
    }
    setParting(false);
  };
  const outlet = (id: string) =>
    versions.find((version) => `${version.article}/${version.record}` === id)?.outlets[0] ?? words.article.noOutlet;
  return (
    <section class="story-part">
      <h2>{page.merged}</h2>
      <p class="quiet">{bonds.length === 0 ? page.single : page.mergedLead(bonds.length)}</p>
      {parting && (
        <p class="quiet" role="status">
          {page.parting}
        </p>
      )}
      {problem && <Refused problem={problem} />}
      <ul class="bonds">
        {(all ? bonds : bonds.slice(0, SHORT)).map((bond) => (
          <li key={bond.one + bond.other}>
            <p>
              <bdi class="outlet">{outlet(bond.one)}</bdi> ↔ <bdi class="outlet">{outlet(bond.other)}</bdi>{' '}
              <span class="quiet">{percent(Math.min(1, bond.score))}</span>{' '}
              <button type="button" class="plain small" disabled={parting} onClick={() => part(bond)}>
                {page.part}
              </button>
            </p>
            <ul class="grounds">
              {bond.grounds.map((ground, i) => (
                <li key={i} class={ground.weight < 0 ? 'is-against' : undefined}>
                  {page.reason[ground.reason] ?? ground.reason}
                  {ground.what.length > 0 && (
                    <>
                      {': '}
                      <bdi>{list(ground.what.slice(0, 8).map((one) => words.counts[one] ?? one))}</bdi>
                    </>
                  )}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
      {bonds.length > SHORT && !all && (
        <button type="button" class="plain small" onClick={() => setAll(true)}>
          {page.showAll(bonds.length)}
        </button>
      )}
    </section>
  );
}

/** When which article brought it into the record. */
function History({ steps }: { steps: Step[] }) {
  const { words, day } = useSpeech();
  const page = useWords(WORDS);
  return (
    <section class="story-part">
      <h2>{page.history}</h2>
      <ol class="history">
        {steps.map((step) => (
          <li key={step.article + step.record} class={`step-${step.what}`}>
            <time dateTime={step.added}>
              {day(step.added.slice(0, 10))} <span dir="ltr">{step.added.slice(11, 16)}</span>
            </time>
            <span>
              {page.step[step.what] ?? step.what}{' '}
              <a href={`/articles/${step.article}?r=${step.record}`}>
                <bdi>{step.outlet ?? words.article.noOutlet}</bdi>
              </a>
              {step.state !== 'current' && <span class="tag">{words.state[step.state] ?? step.state}</span>}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
