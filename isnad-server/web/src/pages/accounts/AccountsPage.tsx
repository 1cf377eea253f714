import { useState } from 'preact/hooks';
import { api, attempt, useAnswer, type Problem } from '../../api/client';
import type { Part } from '../../api/types';
import { Refused } from '../../app/Refused';
import { useSpeech, useWords } from '../../i18n';
import { useTitle } from '../useTitle';
import { WORDS } from './words';

interface User {
  name: string;
  role: string;
  since: string;
}

export function AccountsPage() {
  const { words, day } = useSpeech();
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
      {answer.state === 'waiting' && <p class="quiet">{words.loading}</p>}
      {answer.state === 'refused' && <Refused problem={answer.problem} retry={answer.retry} />}
      {answer.state === 'here' && answer.value.total === 0 && <p class="nothing">{page.none}</p>}
      {answer.state === 'here' && answer.value.total > 0 && (
        <div class="table-box">
          <table>
            <thead>
              <tr>
                <th scope="col">{page.name}</th>
                <th scope="col">{page.role}</th>
                <th scope="col">{page.since}</th>
                <th scope="col">
                  <span class="unseen">{page.remove}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {answer.value.items.map((one) => (
                <tr key={one.name}>
                  <th scope="row">
                    <bdi>{one.name}</bdi>
                  </th>
                  <td>{page.roles[one.role] ?? one.role}</td>
                  <td>{day(one.since.slice(0, 10))}</td>
                  <td>
                    <button type="button" class="plain small" onClick={() => remove(one.name)}>
                      {page.remove}
                    </button>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {answer.state === 'here' && (
        <section class="beneath">
          <h2>{page.make}</h2>
          <form class="form" onSubmit={save}>
            <div class="fields">
              <label>
                <span>{page.name}</span>
                <input type="text" dir="auto" autocomplete="off" required value={name} onInput={(event) => setName(event.currentTarget.value)} />
              </label>
              <label>
                <span>{page.password}</span>
                <input
                  type="password"
                  dir="auto"
                  autocomplete="new-password"
                  minLength={10}
                  value={password}
                  onInput={(event) => setPassword(event.currentTarget.value)}
                />
              </label>
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
