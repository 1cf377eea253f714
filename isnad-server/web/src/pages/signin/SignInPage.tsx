import { useState } from 'preact/hooks';
import { api, attempt, type Problem } from '../../api/client';
import { Field } from '../../app/Field';
import { Refused } from '../../app/Refused';
import { useWords } from '../../i18n';
import { useTitle } from '../useTitle';
import { WORDS } from './words';

/** The code of a request by whom nobody knows yet, where there are accounts. */
export const ACCOUNT_NEEDED = 'ISN-611';

/** Asks for a name and its password; the session that they open is kept in a cookie that scripts can't see. */
export function SignInPage({ entered }: { entered(): void }) {
  const page = useWords(WORDS);
  useTitle(page.title);
  const [name, setName] = useState('');
  const [password, setPassword] = useState('');
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const enter = async (event: Event) => {
    event.preventDefault();
    setProblem(null);
    setBusy(true);
    const came = await attempt(() => api.post('/session', { name: name.trim(), password }), setProblem);
    setBusy(false);
    if (came !== null) entered();
  };
  return (
    <div class="page narrow welcome">
      <h1>{page.title}</h1>
      <p class="lead">{page.lead}</p>
      <form class="form token" onSubmit={enter}>
        <Field label={page.name} autocomplete="username" required value={name} set={setName} />
        <Field label={page.password} type="password" autocomplete="current-password" required value={password} set={setPassword} />
        <button type="submit" class="button primary" disabled={busy || name === '' || password === ''}>
          {page.submit}
        </button>
      </form>
      {problem && <Refused problem={problem} />}
    </div>
  );
}
