import { useState } from 'preact/hooks';
import { Field } from '../app/Field';
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

  const optional = (name: string) => (
    <>
      {name} <small>({words.read.optional})</small>
    </>
  );
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
        <Field label={optional(words.read.published)} type="date" hint="published-hint" value={published} set={setPublished} />
        <Field label={optional(words.read.outlet)} value={outlet} set={setOutlet} />
        <Field label={optional(words.read.headline)} value={headline} set={setHeadline} />
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
