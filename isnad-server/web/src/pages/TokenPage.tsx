import { useState } from 'preact/hooks';
import { api, attempt, type Problem } from '../api/client';
import { Field } from '../app/Field';
import { Refused } from '../app/Refused';
import { useSpeech } from '../i18n';
import { useTitle } from './useTitle';

/** The code of a missing or wrong token. */
export const TOKEN_NEEDED = 'ISN-608';

/** Asks for the token once; the session that it opens is kept in a cookie that scripts can't see. */
export function TokenPage({ entered }: { entered(): void }) {
  const { words } = useSpeech();
  useTitle(words.token.title);
  const [token, setToken] = useState('');
  const [problem, setProblem] = useState<Problem | null>(null);
  const enter = async (event: Event) => {
    event.preventDefault();
    setProblem(null);
    if ((await attempt(() => api.post('/session', { token }), setProblem)) !== null) entered();
  };
  return (
    <div class="page narrow welcome">
      <h1>{words.token.title}</h1>
      <p class="lead">{words.token.lead}</p>
      <form class="form token" onSubmit={enter}>
        <Field label={words.token.label} type="password" dir="ltr" autocomplete="current-password" required value={token} set={setToken} />
        <button type="submit" class="button primary" disabled={token === ''}>
          {words.token.submit}
        </button>
      </form>
      {problem?.code === TOKEN_NEEDED ? <p role="alert">{words.token.wrong}</p> : problem && <Refused problem={problem} />}
    </div>
  );
}
