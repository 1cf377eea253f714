import { useRef, useState } from 'preact/hooks';
import { api, attempt, useAnswer, type Problem } from '../../api/client';
import type { Failed, Part } from '../../api/types';
import { Refused } from '../../app/Refused';
import { useWords } from '../../i18n';
import { ArticleForm } from '../ArticleForm';
import { useTitle } from '../useTitle';
import { useAddition } from './useAddition';
import { WORDS } from './words';

export function AddPage() {
  const page = useWords(WORDS);
  useTitle(page.title);
  const { start, send, over, view } = useAddition();
  return (
    <div class="page narrow">
      <h1>{page.title}</h1>
      <p class="lead">{page.lead}</p>
      {view}
      <section class="beneath-first">
        <h2>{page.files}</h2>
        <Files send={send} />
      </section>
      <section class="beneath">
        <h2>{page.addresses}</h2>
        <Addresses start={start} />
      </section>
      <section class="beneath">
        <h2>{page.paste}</h2>
        <ArticleForm verb={page.submit} submit={(given) => start('/additions', { items: [given] })} />
      </section>
      <section class="beneath">
        <h2>{page.examples}</h2>
        <p class="lead">{page.examplesLead}</p>
        <button type="button" class="button" onClick={() => start('/additions/examples')}>
          {page.examplesSubmit}
        </button>
      </section>
      <Feeds key={`feeds${over}`} />
      <Failures key={over} retry={(locations) => start('/failures/retry', locations ? { locations } : {})} />
    </div>
  );
}

/** Where files are dropped, or chosen. */
function Files({ send }: { send(files: File[]): Promise<void> }) {
  const page = useWords(WORDS);
  const [over, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  return (
    <div
      class={`drop${over ? ' is-over' : ''}`}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        void send([...(event.dataTransfer?.files ?? [])]);
      }}
    >
      <p>{page.drop}</p>
      <p class="quiet">{page.formats}</p>
      <input
        ref={input}
        class="unseen"
        type="file"
        multiple
        tabindex={-1}
        aria-label={page.choose}
        onChange={(event) => {
          void send([...(event.currentTarget.files ?? [])]);
          event.currentTarget.value = '';
        }}
      />
      <button type="button" class="button" onClick={() => input.current?.click()}>
        {page.choose}
      </button>
    </div>
  );
}

/** Addresses of pages and feeds, one a line. */
function Addresses({ start }: { start(path: string, body: unknown): Promise<boolean> }) {
  const page = useWords(WORDS);
  const [text, setText] = useState('');
  const [watch, setWatch] = useState(false);
  const [busy, setBusy] = useState(false);
  const addresses = text.split(/\s+/).filter((one) => one !== '');
  const submit = async (event: Event) => {
    event.preventDefault();
    setBusy(true);
    const taken =
      watch && addresses.length === 1 ? await start('/feeds', { address: addresses[0] }) : await start('/additions/addresses', { addresses });
    setBusy(false);
    if (taken) setText('');
  };
  return (
    <form class="form" onSubmit={submit}>
      <label>
        <span>{page.addressesLabel}</span>
        <textarea class="addresses" dir="ltr" rows={2} value={text} placeholder="https://…" onInput={(event) => setText(event.currentTarget.value)} />
      </label>
      <label class="check">
        <input type="checkbox" checked={watch} disabled={addresses.length > 1} onChange={(event) => setWatch(event.currentTarget.checked)} />
        <span>{page.watch}</span>
      </label>
      <p class="quiet">{page.polite}</p>
      <button type="submit" class="button primary" disabled={busy || addresses.length === 0}>
        {page.fetch}
      </button>
    </form>
  );
}

interface Feed {
  location: string;
  title: string | null;
  health: string;
  asked: string | null;
  articles: number;
  code: string | null;
}

/** The feeds that are watched. */
function Feeds() {
  const page = useWords(WORDS);
  const [changes, setChanges] = useState(0);
  const [problem, setProblem] = useState<Problem | null>(null);
  const answer = useAnswer<Part<Feed>>(`/feeds?limit=200${changes > 0 ? `&again=${changes}` : ''}`);
  if (answer.state !== 'here' || answer.value.total === 0) return null;
  const forget = async (location: string) => {
    await attempt(() => api.remove(`/feeds?location=${encodeURIComponent(location)}`), setProblem);
    setChanges((n) => n + 1);
  };
  return (
    <section class="beneath">
      <h2>{page.feeds}</h2>
      {problem && <Refused problem={problem} />}
      <ul class="cards failures">
        {answer.value.items.map((one) => (
          <li key={one.location}>
            <bdi class="location">{one.title ?? one.location}</bdi>
            <span class="quiet">
              {page.health[one.health] ?? one.health} {one.code && <code dir="ltr">{one.code}</code>} · <bdi>{one.location}</bdi>
            </span>
            <button type="button" class="plain small" onClick={() => forget(one.location)}>
              {page.unwatch}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What could not be added, with its reason and the way to try it again. */
function Failures({ retry }: { retry(locations: string[] | null): Promise<boolean> }) {
  const page = useWords(WORDS);
  const [forgotten, setForgotten] = useState(0);
  const [problem, setProblem] = useState<Problem | null>(null);
  const answer = useAnswer<Part<Failed>>(`/failures?limit=200${forgotten > 0 ? `&again=${forgotten}` : ''}`);
  const forget = async (location: string) => {
    await attempt(() => api.remove(`/failures?location=${encodeURIComponent(location)}`), setProblem);
    setForgotten((n) => n + 1);
  };
  return (
    <section class="beneath">
      <h2>{page.failures}</h2>
      {problem && <Refused problem={problem} />}
      {answer.state === 'here' && answer.value.total === 0 && <p class="quiet">{page.failuresNone}</p>}
      {answer.state === 'here' && answer.value.total > 0 && (
        <>
          <p class="more-above">
            <button type="button" class="button" onClick={() => retry(null)}>
              {page.retryAll}
            </button>
          </p>
          <ul class="cards failures">
            {answer.value.items.map((one) => (
              <li key={one.location}>
                <bdi class="location">{one.location}</bdi>
                <span class="quiet">
                  {one.reason && <bdi>{one.reason} </bdi>}
                  <code dir="ltr">{one.code}</code> · {page.tries(one.tries)}
                </span>
                <span class="failure-ways">
                  {isLasting(one.location) ? (
                    <button type="button" class="plain small" onClick={() => retry([one.location])}>
                      {page.retry}
                    </button>
                  ) : (
                    <span class="quiet">{page.giveAgain}</span>
                  )}
                  <button type="button" class="plain small" onClick={() => forget(one.location)}>
                    {page.forget}
                  </button>
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

/** Whether something can be fetched again from where it was. */
function isLasting(location: string): boolean {
  return /^(https?:\/\/|\/|[A-Za-z]:\\)/.test(location);
}
