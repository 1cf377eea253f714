import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { UNREACHED } from '../api/client';
import { useSpeech } from '../i18n';
import { Refused } from './Refused';

/** A component that is fetched when it is first shown, and kept. */
export function lazy<P extends object>(load: () => Promise<ComponentType<P>>): ComponentType<P> {
  let fetched: ComponentType<P> | null = null;
  return function Lazy(props: P) {
    const { words } = useSpeech();
    const [tries, setTries] = useState(0);
    const [failed, setFailed] = useState(false);
    const [, setHere] = useState(fetched !== null);
    useEffect(() => {
      if (fetched) return;
      let left = false;
      load().then(
        (component) => {
          fetched = component;
          if (!left) setHere(true);
        },
        () => !left && setFailed(true),
      );
      return () => {
        left = true;
      };
    }, [tries]);
    if (fetched) {
      const Component = fetched;
      return <Component {...props} />;
    }
    const retry = () => {
      setFailed(false);
      setTries((n) => n + 1);
    };
    return <div class="page">{failed ? <Refused problem={UNREACHED} retry={retry} /> : <p class="quiet">{words.loading}</p>}</div>;
  };
}
