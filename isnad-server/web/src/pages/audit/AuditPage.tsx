import { useState } from 'preact/hooks';
import { useAnswer } from '../../api/client';
import type { Part } from '../../api/types';
import { Refused } from '../../app/Refused';
import { refine, usePlace } from '../../app/router';
import { useSpeech, useWords } from '../../i18n';
import { Pager } from '../../list/Pager';
import { Save } from '../../list/Save';
import '../../record/rows.css';
import '../actors/actor.css';
import { useTitle } from '../useTitle';
import { Decisions, type Decision } from './Decisions';
import { WORDS } from './words';

const LISTS = ['decisions', 'log'] as const;
const SIZE = 50;

interface Line {
  time: string;
  who: string;
  role: string;
  what: string;
  detail: string | null;
}

export function AuditPage() {
  const page = useWords(WORDS);
  useTitle(page.title);
  const { query } = usePlace();
  const list = LISTS.find((one) => one === query.get('list')) ?? 'decisions';
  const offset = Math.max(0, Number(query.get('offset')) || 0);
  return (
    <div class="page list-page">
      <h1>{page.title}</h1>
      <p class="lead">{page.lead}</p>
      <div class="tabs" role="tablist">
        {LISTS.map((one) => (
          <button
            type="button"
            key={one}
            role="tab"
            id={`tab-${one}`}
            aria-controls="list"
            aria-selected={one === list}
            onClick={() => refine({ list: one, offset: null })}
          >
            {page[one]}
          </button>
        ))}
      </div>
      <div id="list" role="tabpanel" aria-labelledby={`tab-${list}`}>
        {list === 'decisions' ? <Decided offset={offset} /> : <Log offset={offset} />}
      </div>
    </div>
  );
}

function Decided({ offset }: { offset: number }) {
  const { words } = useSpeech();
  const page = useWords(WORDS);
  const [changes, setChanges] = useState(0);
  const answer = useAnswer<Part<Decision>>(`/decisions?limit=${SIZE}&offset=${offset}${changes > 0 ? `&after=${changes}` : ''}`);
  if (answer.state === 'waiting') return <p class="quiet">{words.loading}</p>;
  if (answer.state === 'refused') return <Refused problem={answer.problem} retry={answer.retry} />;
  if (answer.value.total === 0) return <p class="nothing">{page.none}</p>;
  return (
    <>
      <Save path="/decisions" asked={new URLSearchParams()} />
      <Decisions all={answer.value.items} changed={() => setChanges((n) => n + 1)} />
      <Pager label={page.decisions} part={answer.value} size={SIZE} />
    </>
  );
}

function Log({ offset }: { offset: number }) {
  const { words } = useSpeech();
  const page = useWords(WORDS);
  const answer = useAnswer<Part<Line>>(`/audit?limit=${SIZE}&offset=${offset}`);
  if (answer.state === 'waiting') return <p class="quiet">{words.loading}</p>;
  if (answer.state === 'refused') return <Refused problem={answer.problem} retry={answer.retry} />;
  if (answer.value.total === 0) return <p class="nothing">{page.noneLogged}</p>;
  return (
    <>
      <Save path="/audit" asked={new URLSearchParams()} />
      <ol class="rows">
        {answer.value.items.map((line, i) => (
          <li key={i}>
            <p class="row-head">
              <bdi>{line.who || page.local}</bdi>
              {page.logged[line.what] ? <strong>{page.logged[line.what]}</strong> : <code dir="ltr">{line.what}</code>}
              <time class="quiet" dir="ltr" dateTime={line.time}>
                {line.time.slice(0, 19).replace('T', ' ')}
              </time>
            </p>
            {line.detail && (
              <p class="quiet">
                <bdi>{line.detail}</bdi>
              </p>
            )}
          </li>
        ))}
      </ol>
      <Pager label={page.log} part={answer.value} size={SIZE} />
    </>
  );
}
