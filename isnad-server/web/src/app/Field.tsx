import type { ComponentChildren } from 'preact';

interface Props {
  label: ComponentChildren;
  value: string;
  set(value: string): void;
  type?: 'text' | 'password' | 'date';
  /** The direction of writing; else that of the first letter. */
  dir?: 'ltr';
  /** What the browser may fill in by itself. */
  autocomplete?: string;
  required?: boolean;
  minLength?: number;
  /** The id of what explains it. */
  hint?: string;
}

/** A line to write into, below what it is called. */
export function Field({ label, value, set, type = 'text', dir, autocomplete, required = false, minLength, hint }: Props) {
  return (
    <label>
      <span>{label}</span>
      <input
        type={type as 'text'}
        dir={dir ?? 'auto'}
        autocomplete={autocomplete}
        required={required}
        minLength={minLength}
        aria-describedby={hint}
        value={value}
        onInput={(event) => set(event.currentTarget.value)}
      />
    </label>
  );
}
