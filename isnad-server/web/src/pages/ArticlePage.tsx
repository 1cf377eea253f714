import { useState } from 'preact/hooks';
import { api, attempt, useAnswer, type Problem } from '../api/client';
import type { Card, Part, Shelved } from '../api/types';
import { Refused } from '../app/Refused';
import { Amend } from '../article/Amend';
import { WORDS as AMEND } from '../article/amendWords';
import { ArticleView } from '../article/ArticleView';
import { useSpeech, useWords } from '../i18n';
import { Answered } from '../list/Answered';
import '../record/rows.css';
import { Decisions, type Decision } from './audit/Decisions';

/** An article of the archive. */
export function ArticlePage({ parts }: { parts: string[] }) {
  const [changes, setChanges] = useState(0);
  const changed = () => setChanges((n) => n + 1);
  const answer = useAnswer<Shelved>(`/articles/${encodeURIComponent(parts[0] ?? '')}${changes > 0 ? `?after=${changes}` : ''}`);
  return (
    <Answered answer={answer} whole>
      {({ card, keys, reading }) => (
        <ArticleView
          reading={reading}
          actions={
            <>
              <Standing card={card} changed={changed} />
              <Decided key={changes} article={card.id} changed={changed} />
            </>
          }
          below={(selected) => (
            <Amend
              key={selected.id}
              article={card.id}
              record={selected}
              actor={selected.layer === 'mentions' ? (keys[selected.id] ?? null) : null}
              changed={changed}
            />
          )}
        />
      )}
    </Answered>
  );
}

/** What users decided on the article; nothing where they did not. */
function Decided({ article, changed }: { article: string; changed(): void }) {
  const own = useWords(AMEND);
  const answer = useAnswer<Part<Decision>>(`/decisions?on=${article}&limit=200`);
  if (answer.state !== 'here' || answer.value.total === 0) return null;
  return (
    <details class="decided">
      <summary>{own.decided(answer.value.total)}</summary>
      <Decisions all={answer.value.items} changed={changed} />
    </details>
  );
}

/** Where the article was printed, who signed it, and how its day is known. */
function Printed({ card }: { card: Card }) {
  const { words, day } = useSpeech();
  return (
    <details class="printed">
      <summary>
        {words.card.printed}
        {card.printed.length > 1 && <span class="quiet"> {words.count.outlets(card.printed.length)}</span>}
      </summary>
      <ul class="plain-list">
        {card.printed.map((one, i) => (
          <li key={i}>
            <bdi class="outlet">{one.outlet ?? words.article.noOutlet}</bdi>{' '}
            <span class="quiet">{one.published ? day(one.published) : words.article.noDate}</span>
            {one.author && (
              <span class="block">
                {words.card.author} <bdi>{one.author}</bdi>
              </span>
            )}
            {one.credit && (
              <span class="block">
                {words.card.credit} <bdi>{one.credit}</bdi>
              </span>
            )}
            {one.dated && (
              <span class="quiet block">
                {words.card.datedBy} {words.card.dated[one.dated] ?? one.dated}
                {one.written && (
                  <>
                    {': '}
                    <bdi>{one.written}</bdi>
                  </>
                )}
              </span>
            )}
            {one.url && (
              <span class="quiet block">
                {words.card.at} <bdi dir="ltr" class="address">{one.url}</bdi>
              </span>
            )}
          </li>
        ))}
      </ul>
      <p class="quiet">
        {words.card.added} {day(card.added.slice(0, 10))}
      </p>
    </details>
  );
}

/** How the article stands, and the way to take it back. */
function Standing({ card, changed }: { card: Card; changed(): void }) {
  const { words } = useSpeech();
  const [asking, setAsking] = useState(false);
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState<Problem | null>(null);
  const path = `/articles/${card.id}/withdrawal`;
  const withdraw = async (event: Event) => {
    event.preventDefault();
    if ((await attempt(() => api.put(path, { reason }), setProblem)) !== null) changed();
  };
  const restore = async () => {
    if ((await attempt(() => api.remove(path), setProblem)) !== null) changed();
  };
  if (card.state === 'withdrawn') {
    return (
      <p class="standing">
        <span class="tag state-withdrawn">{words.card.withdrawn}</span> <bdi>{card.reason}</bdi>
        <button type="button" class="button" onClick={restore}>
          {words.card.restore}
        </button>
        {problem && <Refused problem={problem} />}
      </p>
    );
  }
  return (
    <div class="standing">
      <Printed card={card} />
      {card.state === 'revised' && <span class="tag">{words.card.revised}</span>}
      {asking ? (
        <form class="withdrawal" onSubmit={withdraw}>
          <input
            type="text"
            dir="auto"
            required
            value={reason}
            aria-label={words.card.withdrawWhy}
            placeholder={words.card.withdrawWhy}
            onInput={(event) => setReason(event.currentTarget.value)}
          />
          <button type="submit" class="button" disabled={reason.trim() === ''}>
            {words.card.withdraw}
          </button>
          <button type="button" class="plain small" onClick={() => setAsking(false)}>
            {words.card.cancel}
          </button>
        </form>
      ) : (
        <button type="button" class="plain small" onClick={() => setAsking(true)}>
          {words.card.withdraw}
        </button>
      )}
      {problem && <Refused problem={problem} />}
    </div>
  );
}
