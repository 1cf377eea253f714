import { useState } from 'preact/hooks';
import { api, attempt, type Problem } from '../api/client';
import { Refused } from '../app/Refused';
import { useSpeech, useWords, type Words } from '../i18n';
import { NameField } from '../list/NameField';
import { called, type Named } from '../list/names';
import type { AnyRecord, Layer } from '../reading/records';
import { WORDS } from './amendWords';

interface Props {
  article: string;
  record: AnyRecord;
  /** The key of the actor that a record stands for, where it stands for one. */
  actor: string | null;
  changed(): void;
}

type Way = 'correct' | 'hide' | 'comment' | 'rename' | 'merge' | 'dismiss';

/** What can be corrected: words of a closed list, an actor or several, or what is written. */
interface Field {
  name: string;
  label: string;
  choices?: [string, string][];
  kind?: 'actor' | 'place';
}

function fieldsOf(layer: Layer, words: Words): Field[] {
  const { field } = words;
  const choices = (all: Record<string, string>): [string, string][] => Object.entries(all);
  switch (layer) {
    case 'mentions':
      return [
        { name: 'name', label: words.one.mentions },
        { name: 'who', label: field.speaker, kind: 'actor' },
        { name: 'kind', label: field.kind, choices: choices(words.kind) },
        { name: 'code', label: field.code },
      ];
    case 'times':
      return [{ name: 'value', label: field.value }];
    case 'figures':
      return [
        { name: 'value', label: field.value },
        { name: 'counts', label: field.counts, choices: choices(words.counts) },
        { name: 'bound', label: field.bound, choices: choices(words.bound) },
        { name: 'place', label: field.place, kind: 'place' },
      ];
    case 'statements':
      return [
        { name: 'speaker', label: field.speaker, kind: 'actor' },
        { name: 'addressee', label: field.addressee, kind: 'actor' },
        { name: 'mode', label: field.mode, choices: choices(words.mode) },
      ];
    case 'events':
      return [
        { name: 'type', label: field.type, choices: choices(words.type) },
        { name: 'status', label: field.status, choices: choices(words.status) },
        { name: 'actors', label: field.actors, kind: 'actor' },
        { name: 'recipients', label: field.recipients, kind: 'actor' },
        { name: 'place', label: field.place, kind: 'place' },
        { name: 'time', label: field.time },
      ];
    default:
      return [];
  }
}

/** Says that a record is wrong, and what is right. What was read stays beside it. */
export function Amend({ article, record, actor, changed }: Props) {
  const { words } = useSpeech();
  const own = useWords(WORDS);
  const [way, setWay] = useState<Way | null>(null);
  const fields = fieldsOf(record.layer, words);
  const ways: Way[] = [
    ...(fields.length > 0 ? (['correct'] as const) : []),
    'hide',
    'comment',
    ...(actor ? (['rename', 'merge', 'dismiss'] as const) : []),
  ];
  return (
    <section class="amend">
      <h3>{own.wrong}</h3>
      <p class="amend-ways">
        {ways.map((one) => (
          <button type="button" key={one} class="button" aria-expanded={way === one} onClick={() => setWay(way === one ? null : one)}>
            {own[one]}
          </button>
        ))}
      </p>
      {way && <Form key={way} way={way} fields={fields} article={article} record={record.id} actor={actor} done={() => (setWay(null), changed())} cancel={() => setWay(null)} />}
    </section>
  );
}

interface FormProps {
  way: Way;
  fields: Field[];
  article: string;
  record: string;
  actor: string | null;
  done(): void;
  cancel(): void;
}

function Form({ way, fields, article, record, actor, done, cancel }: FormProps) {
  const speech = useSpeech();
  const own = useWords(WORDS);
  const [name, setName] = useState(fields[0]?.name ?? '');
  const [value, setValue] = useState('');
  const [english, setEnglish] = useState('');
  const [chosen, setChosen] = useState<Named[]>([]);
  const [note, setNote] = useState('');
  const [problem, setProblem] = useState<Problem | null>(null);
  const [busy, setBusy] = useState(false);
  const field = fields.find((one) => one.name === name);
  const keys = chosen.map(({ key }) => key);
  const save = async (event: Event) => {
    event.preventDefault();
    setProblem(null);
    setBusy(true);
    const on = { article, record };
    const given = {
      correct: { ...on, field: name, value: field?.kind ? keys.join(';') : value },
      hide: on,
      comment: { ...on, words: value },
      rename: { actor, name: value || null, english: english || null },
      merge: { actor, into: keys[0] ?? null },
      dismiss: { actor },
    }[way];
    const taken = await attempt(() => api.post('/decisions', { kind: way, ...given, note: note || null }), setProblem);
    setBusy(false);
    if (taken !== null) done();
  };
  const names = (kind: 'actor' | 'place', label: string, several: boolean) => (
    <div>
      <NameField kind={kind} label={label} placeholder={speech.words.list.namePlaceholder} chosen={(one) => setChosen(several ? [...chosen, one] : [one])} />
      {chosen.map((one) => (
        <button type="button" class="chip" key={one.key} onClick={() => setChosen(chosen.filter(({ key }) => key !== one.key))}>
          <bdi>{called(one, speech)}</bdi> ×
        </button>
      ))}
    </div>
  );
  return (
    <form class="form amend-form" onSubmit={save}>
      {way === 'hide' && <p class="quiet">{own.hideLead}</p>}
      {way === 'dismiss' && <p class="quiet">{own.dismissLead}</p>}
      {way === 'correct' && (
        <label>
          <span>{own.field}</span>
          <select
            value={name}
            onChange={(event) => {
              setName(event.currentTarget.value);
              setValue('');
              setChosen([]);
            }}
          >
            {fields.map((one) => (
              <option key={one.name} value={one.name} selected={one.name === name}>
                {one.label}
              </option>
            ))}
          </select>
        </label>
      )}
      {way === 'correct' && field?.choices && (
        <label>
          <span>{own.value}</span>
          <select required value={value} onChange={(event) => setValue(event.currentTarget.value)}>
            <option value="" />
            {field.choices.map(([each, label]) => (
              <option key={each} value={each} selected={each === value}>
                {label}
              </option>
            ))}
          </select>
        </label>
      )}
      {way === 'correct' && field?.kind && (
        <>
          {names(field.kind, own.value, name === 'actors' || name === 'recipients')}
          <p class="quiet">{own.nobody}</p>
        </>
      )}
      {((way === 'correct' && !field?.choices && !field?.kind) || way === 'comment' || way === 'rename') && (
        <label>
          <span>{way === 'correct' ? own.value : way === 'comment' ? own.words : own.name}</span>
          <input type="text" dir="auto" required={way === 'comment'} value={value} onInput={(event) => setValue(event.currentTarget.value)} />
        </label>
      )}
      {way === 'rename' && (
        <label>
          <span>{own.english}</span>
          <input type="text" dir="ltr" value={english} onInput={(event) => setEnglish(event.currentTarget.value)} />
        </label>
      )}
      {way === 'merge' && names('actor', own.into, false)}
      {way !== 'comment' && (
        <label>
          <span>{own.note}</span>
          <input type="text" dir="auto" value={note} onInput={(event) => setNote(event.currentTarget.value)} />
        </label>
      )}
      <p class="amend-ways">
        <button type="submit" class="button primary" disabled={busy || (way === 'merge' && keys.length === 0)}>
          {own.save}
        </button>
        <button type="button" class="button" onClick={cancel}>
          {own.cancel}
        </button>
      </p>
      {problem && <Refused problem={problem} />}
    </form>
  );
}
