import { useSpeech } from '../i18n';
import { called } from '../list/names';
import type { Name } from './types';

/** The way to whom a name means; what is only described, and places, have no page of their own. */
export function NameLink({ one }: { one: Name }) {
  const speech = useSpeech();
  const words = <bdi>{called(one, speech)}</bdi>;
  return one.key.startsWith('~') || one.kind === 'place' ? words : <a href={actorAddress(one.key)}>{words}</a>;
}

export function NameLinks({ all }: { all: Name[] }) {
  return (
    <>
      {all.map((one, i) => (
        <span key={one.key}>
          {i > 0 && '، '}
          <NameLink one={one} />
        </span>
      ))}
    </>
  );
}

export function actorAddress(key: string): string {
  return `/actors/${encodeURIComponent(key)}`;
}
