import { useSpeech } from '../i18n';
import type { AnyRecord, ReadingIndex } from '../reading/records';
import type { Entity, Statement } from '../reading/types';
import { nameOf } from './labels';

interface Props {
  index: ReadingIndex;
  choose(record: AnyRecord): void;
}

/** What the article is like, while no record is chosen: who speaks, and how far its chains reach. */
export function Glance({ index, choose }: Props) {
  const speech = useSpeech();
  const { words, number } = speech;
  const { statements } = index.reading;
  const voices = voicesOf(index, statements).slice(0, 6);
  const most = voices[0]?.count ?? 1;
  const deepest = [...statements].sort((a, b) => b.chain.length - a.chain.length)[0];
  const unnamed = statements.filter((said) => said.chain.some((id) => index.entity(id)?.kind === 'source')).length;
  return (
    <div class="glance">
      <h2>{words.article.glance}</h2>
      <p class="quiet">{words.article.glanceHint}</p>
      <section>
        <h3>{words.article.voices}</h3>
        {voices.length === 0 && <p class="quiet">{words.article.voicesNone}</p>}
        <ul class="voices">
          {voices.map(({ entity, count }) => (
            <li key={entity.id}>
              <button type="button" class="name" onClick={() => choose(index.get(entity.id)!)}>
                <bdi>{nameOf(entity, speech)}</bdi>
              </button>
              <span class="voice-count">{number(count)}</span>
              <meter min={0} max={most} value={count} aria-hidden="true" />
            </li>
          ))}
        </ul>
      </section>
      {deepest && (
        <section class="glance-facts">
          <div>
            <h3>{words.article.deepest}</h3>
            <p>
              <button type="button" class="name" onClick={() => choose(index.get(deepest.id)!)}>
                {words.article.links(deepest.chain.length)}
              </button>
            </p>
          </div>
          <div>
            <h3>{words.article.unnamed}</h3>
            <p>{words.article.unnamedShare(unnamed, statements.length)}</p>
          </div>
        </section>
      )}
      <section class="keys">
        <h3>{words.article.keys}</h3>
        <dl>
          {words.article.keysList.map(([keys, what]) => (
            <div key={keys}>
              <dt>
                <kbd dir="ltr">{keys}</kbd>
              </dt>
              <dd>{what}</dd>
            </div>
          ))}
        </dl>
      </section>
    </div>
  );
}

function voicesOf(index: ReadingIndex, statements: Statement[]): { entity: Entity; count: number }[] {
  const counts = new Map<string, number>();
  for (const said of statements) {
    if (said.speaker) counts.set(said.speaker, (counts.get(said.speaker) ?? 0) + 1);
  }
  return [...counts]
    .map(([id, count]) => ({ entity: index.entity(id), count }))
    .filter((voice): voice is { entity: Entity; count: number } => voice.entity !== null)
    .sort((a, b) => b.count - a.count);
}
