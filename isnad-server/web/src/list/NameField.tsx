import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { api } from '../api/client';
import { useSpeech } from '../i18n';
import { called, remember, type Named } from './names';

/** How long the writer has to pause before names are asked for, in milliseconds. */
const PAUSE = 120;

interface Props {
  kind: 'actor' | 'place';
  label: string;
  placeholder: string;
  chosen(one: Named): void;
}

/** Completes a name as it is written, in either script; the keyboard goes through what is found. */
export function NameField({ kind, label, placeholder, chosen }: Props) {
  const [text, setText] = useState('');
  const found = useNamesFrom(text, kind);
  return (
    <label class="name-field">
      <span>{label}</span>
      <Suggesting
        text={text}
        setText={setText}
        found={found}
        label={label}
        placeholder={placeholder}
        chosen={(one) => {
          setText('');
          chosen(one);
        }}
      />
    </label>
  );
}

/** Those whose names begin as the text does; none for a blank one. */
export function useNamesFrom(text: string, kind: 'actor' | 'place'): Named[] {
  const [found, setFound] = useState<Named[]>([]);
  const beginning = text.trim();
  useEffect(() => {
    if (beginning === '') {
      setFound([]);
      return;
    }
    const abort = new AbortController();
    const later = setTimeout(() => {
      const query = new URLSearchParams({ q: beginning, kind });
      api.get<{ items: Named[] }>(`/names?${query}`, abort.signal).then(
        ({ items }) => {
          remember(items);
          setFound(items);
        },
        () => undefined,
      );
    }, PAUSE);
    return () => {
      clearTimeout(later);
      abort.abort();
    };
  }, [beginning, kind]);
  return found;
}

interface SuggestingProps {
  text: string;
  setText(text: string): void;
  found: Named[];
  label: string;
  placeholder: string;
  class?: string;
  chosen(one: Named): void;
}

/** A field with what it may mean below it (the combobox of WAI-ARIA). */
export function Suggesting({ text, setText, found, label, placeholder, class: styled, chosen }: SuggestingProps) {
  const speech = useSpeech();
  const id = useId();
  const [open, setOpen] = useState(false);
  const [at, setAt] = useState(-1);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => setAt(-1), [found]);
  const shown = open && found.length > 0;
  const take = (one: Named) => {
    setOpen(false);
    chosen(one);
    field.current?.focus();
  };
  const pressed = (event: KeyboardEvent) => {
    if (!shown) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      const by = event.key === 'ArrowDown' ? 1 : -1;
      setAt((now) => (now + by + found.length + 1) % (found.length + 1));
    } else if (event.key === 'Enter' && found[at]) {
      event.preventDefault();
      take(found[at]);
    } else if (event.key === 'Escape') {
      setOpen(false);
    }
  };
  return (
    <span class="suggesting">
      <input
        ref={field}
        class={styled}
        type="text"
        list={undefined}
        dir="auto"
        role="combobox"
        autocomplete="off"
        aria-label={label}
        aria-autocomplete="list"
        aria-expanded={shown}
        aria-controls={id}
        aria-activedescendant={shown && at >= 0 ? `${id}-${at}` : undefined}
        placeholder={placeholder}
        value={text}
        onInput={(event) => {
          setText(event.currentTarget.value);
          setOpen(true);
        }}
        onKeyDown={pressed}
        onBlur={() => setOpen(false)}
      />
      <ul class="suggestions" id={id} role="listbox" aria-label={label} hidden={!shown}>
        {found.map((one, i) => (
          <li
            key={one.key}
            id={`${id}-${i}`}
            role="option"
            aria-selected={i === at}
            // The field keeps the focus, and so the list stays open until the choice is made.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => take(one)}
          >
            <bdi>{called(one, speech)}</bdi>
            <span class="quiet">
              <bdi>{speech.language === 'en' ? (one.english ? one.name : '') : one.english}</bdi> {speech.words.kind[one.kind] ?? one.kind}
            </span>
          </li>
        ))}
      </ul>
    </span>
  );
}
