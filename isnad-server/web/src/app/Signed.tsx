import { api, attempt, useAnswer } from '../api/client';
import { useWords } from '../i18n';
import { WORDS } from '../pages/signin/words';

/** Who comes in, and what is asked for. */
interface Visitor {
  name: string | null;
  role: string | null;
  asked: 'nothing' | 'token' | 'account';
}

/** Who signed in, with the way out; nothing where nobody is asked. */
export function Signed() {
  const own = useWords(WORDS);
  const answer = useAnswer<Visitor>('/session');
  if (answer.state !== 'here' || answer.value.name === null) return null;
  const leave = async () => {
    await attempt(() => api.remove('/session'), () => undefined);
    location.reload();
  };
  return (
    <p class="signed">
      <bdi>{answer.value.name}</bdi>
      <button type="button" class="plain small" onClick={leave}>
        {own.out}
      </button>
    </p>
  );
}
