import { useState } from 'preact/hooks';
import { api, attempt, useAnswer, type Problem } from '../../api/client';
import type { Part } from '../../api/types';
import { Field } from '../../app/Field';
import { Refused } from '../../app/Refused';
import { useSpeech, useWords } from '../../i18n';
import { Answered } from '../../list/Answered';
import { Table } from '../../list/Table';
import { useTitle } from '../useTitle';
import { WORDS } from './words';

interface User {
  name: string;
  role: string;
  since: string;
}

export function AccountsPage() {
  const { day } = useSpeech();
  const page = useWords(WORDS);
  useTitle(page.title);
  const [changes, setChanges] = useState(0);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [name, setName] = useState('');
  const [password, setPassword] = useState('');
  const [role, setRole] = useState('reader');
  const answer = useAnswer<Part<User>>(`/users?limit=200${changes > 0 ? `&after=${changes}` : ''}`);
  const changed = (done: unknown) => {
    if (done === null) return;
    setChanges((n) => n + 1);
    setName('');
    setPassword('');
  };
  const path = (one: string) => `/users/${encodeURIComponent(one)}`;
  const save = async (event: Event) => {
    event.preventDefault();
    setProblem(null);
    changed(await attempt(() => api.put(path(name.trim()), { role, ...(password ? { password } : {}) }), setProblem));
  };
  const remove = async (one: string) => {
    setProblem(null);
    changed(await attempt(() => api.remove(path(one)), setProblem));
  };
  return (
    <div class="page narrow">
      <h1>{page.title}</h1>
      <p class="lead">{page.lead}</p>
      <Answered answer={answer}>
        {({ items, total }) =>
          total === 0 ? (
            <p class="nothing">{page.none}</p>
          ) : (
            <Table
              rows={items}
              keyOf={(one) => one.name}
              columns={[
                { title: page.name, cell: (one) => <bdi>{one.name}</bdi> },
                { title: page.role, cell: (one) => page.roles[one.role] ?? one.role },
                { title: page.since, cell: (one) => day(one.since.slice(0, 10)) },
                {
                  title: <span class="unseen">{page.remove}</span>,
                  cell: (one) => (
                    <button type="button" class="plain small" onClick={() => remove(one.name)}>
                      {page.remove}
                    </button>
                  ),
                },
              ]}
            />
          )
        }
      </Answered>
      {answer.state === 'here' && (
        <section class="beneath">
          <h2>{page.make}</h2>
          <form class="form" onSubmit={save}>
            <div class="fields">
              <Field label={page.name} autocomplete="off" required value={name} set={setName} />
              <Field label={page.password} type="password" autocomplete="new-password" minLength={10} value={password} set={setPassword} />
              <label>
                <span>{page.role}</span>
                <select value={role} onChange={(event) => setRole(event.currentTarget.value)}>
                  {Object.entries(page.roles).map(([value, label]) => (
                    <option key={value} value={value} selected={value === role}>
                      {label}
                    </option>
                  ))}
                </select>
              </label>
            </div>
            <button type="submit" class="button primary" disabled={name.trim() === ''}>
              {page.submit}
            </button>
          </form>
          {problem && <Refused problem={problem} />}
          <p class="quiet">{page.command}</p>
        </section>
      )}
    </div>
  );
}
