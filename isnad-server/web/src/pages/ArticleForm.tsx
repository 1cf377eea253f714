import { useState } from 'preact/hooks';
import { useSpeech } from '../i18n';

/** A pasted article, and what is known about it. */
export interface Given {
  text: string;
  outlet: string | null;
  published: string | null;
  title: string | null;
}

/** Takes a pasted article; `submit` is called with it, and the form is empty again where it gives true. */
export function ArticleForm({ submit, verb }: { submit(given: Given): Promise<boolean | void>; verb: string }) {
  const { words } = useSpeech();
  const [busy, setBusy] = useState(false);
  const [text, setText] = useState('');
  const [outlet, setOutlet] = useState('');
  const [published, setPublished] = useState('');
  const [headline, setHeadline] = useState('');

  const send = async (event: Event) => {
    event.preventDefault();
    setBusy(true);
    try {
      const taken = await submit({
        text,
        outlet: outlet.trim() || null,
        published: published || null,
        title: headline.trim() || null,
      });
      if (taken) {
        setText('');
        setHeadline('');
      }
    } finally {
      setBusy(false);
    }
  };

  return (
    <form class="form" onSubmit={send}>
      <label>
        <span>{words.read.text}</span>
        <textarea
          class="naskh"
          dir="rtl"
          lang="ar"
          rows={10}
          required
          value={text}
          placeholder={words.read.placeholder}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </label>
      <div class="fields">
        <label>
          <span>
            {words.read.published} <small>({words.read.optional})</small>
          </span>
          <input
            type="date"
            value={published}
            aria-describedby="published-hint"
            onInput={(event) => setPublished(event.currentTarget.value)}
          />
        </label>
        <label>
          <span>
            {words.read.outlet} <small>({words.read.optional})</small>
          </span>
          <input type="text" dir="auto" value={outlet} onInput={(event) => setOutlet(event.currentTarget.value)} />
        </label>
        <label>
          <span>
            {words.read.headline} <small>({words.read.optional})</small>
          </span>
          <input type="text" dir="auto" value={headline} onInput={(event) => setHeadline(event.currentTarget.value)} />
        </label>
      </div>
      <p class="quiet" id="published-hint">
        {words.read.publishedHint}
      </p>
      <button type="submit" class="button primary" disabled={busy || text.trim() === ''}>
        {busy ? words.loading : verb}
      </button>
    </form>
  );
}
