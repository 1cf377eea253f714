import { useAsOf } from '../api/asOf';
import { useSpeech } from '../i18n';

/** Says so where what is shown was counted a while ago, and has not come anew since. */
export function AsOf() {
  const { words, time } = useSpeech();
  const since = useAsOf();
  return (
    <p class="as-of quiet" role="status">
      {since && words.asOf(time(since))}
    </p>
  );
}
