import { useAnswer } from '../api/client';
import type { Outlet, Part } from '../api/types';
import { refine, usePlace } from '../app/router';
import { useSpeech } from '../i18n';

/** A filter changed: the list begins anew. */
const set = (name: string, value: string) => refine({ [name]: value, offset: null });

export function OutletFilter() {
  const { words } = useSpeech();
  const { query } = usePlace();
  const outlets = useAnswer<Part<Outlet>>('/outlets?limit=200');
  return (
    <label>
      <span>{words.list.outlet}</span>
      <select value={query.get('outlet') ?? ''} onChange={(event) => set('outlet', event.currentTarget.value)}>
        <option value="">{words.list.anyOutlet}</option>
        {outlets.state === 'here' &&
          outlets.value.items
            .filter((one) => one.outlet !== null)
            .map((one) => (
              <option key={one.outlet} value={one.outlet!} selected={query.get('outlet') === one.outlet}>
                {one.outlet}
              </option>
            ))}
      </select>
    </label>
  );
}

export function DayFilter({ name }: { name: 'from' | 'to' }) {
  const { words } = useSpeech();
  const { query } = usePlace();
  return (
    <label>
      <span>{words.list[name]}</span>
      <input type="date" value={query.get(name) ?? ''} onChange={(event) => set(name, event.currentTarget.value)} />
    </label>
  );
}

export function ChoiceFilter({ name, label, choices }: { name: string; label: string; choices: [value: string, words: string][] }) {
  const { query } = usePlace();
  return (
    <label>
      <span>{label}</span>
      <select value={query.get(name) ?? ''} onChange={(event) => set(name, event.currentTarget.value)}>
        {choices.map(([value, words]) => (
          <option key={value} value={value} selected={(query.get(name) ?? '') === value}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}
