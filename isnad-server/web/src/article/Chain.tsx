import { useSpeech } from '../i18n';
import type { Offsets } from '../reading/offsets';
import type { AnyRecord, ReadingIndex } from '../reading/records';
import { anchorOf } from '../reading/records';
import type { Statement } from '../reading/types';
import { nameOf } from './labels';

interface Props {
  index: ReadingIndex;
  offsets: Offsets;
  record: AnyRecord;
  choose(record: AnyRecord): void;
}

/**
 * The chain of a record, drawn link by link from the article down to who spoke, with the word of the text
 * that makes each link. A mouth without a name is drawn hollow.
 */
export function Chain({ index, offsets, record, choose }: Props) {
  const speech = useSpeech();
  const { words } = speech;
  const chain = index.chain(record);
  const last = record.layer === 'figures' ? words.chain.counted : words.chain.speaker;
  return (
    <section class="chain-box">
      <h3>{words.chain.title}</h3>
      <ol class="chain">
        <li class="link link-article">
          <span class="knot" aria-hidden="true" />
          <span class="who">
            <bdi>{index.reading.article.outlet ?? words.chain.article}</bdi>
          </span>
          <span class="what">{words.chain.article}</span>
        </li>
        {chain.map((id, i) => {
          const entity = index.entity(id);
          const unnamed = entity?.kind === 'source';
          const said = cueOf(index, record, chain.slice(0, i + 1));
          return (
            <li key={`${id}-${i}`} class={`link${unnamed ? ' link-unnamed' : ''}`}>
              <span class="knot" aria-hidden="true" />
              <span class="who">
                {entity ? (
                  <button type="button" class="name" onClick={() => choose(index.get(id)!)}>
                    <bdi>{nameOf(entity, speech)}</bdi>
                  </button>
                ) : (
                  words.field.noSpeaker
                )}
              </span>
              <span class="what">
                {i === chain.length - 1 ? last : words.chain.transmitter}
                {entity?.role && (
                  <>
                    {' · '}
                    <bdi>{entity.role}</bdi>
                  </>
                )}
                {unnamed && ` · ${words.chain.unnamed}`}
                {entity?.code && <code dir="ltr">{entity.code}</code>}
              </span>
              {said && (
                <button type="button" class="cue-chip naskh" lang="ar" dir="rtl" title={said.id} onClick={() => choose(index.get(said.id)!)}>
                  {offsets.words(said.cue)}
                </button>
              )}
            </li>
          );
        })}
      </ol>
      <p class="quiet chain-depth">{chain.length === 0 ? words.chain.none : words.chain.depth(chain.length)}</p>
    </section>
  );
}

/** The statement whose word makes the last link of a part of the chain: it encloses the record, or is it. */
function cueOf(index: ReadingIndex, record: AnyRecord, part: string[]): Statement | null {
  const anchor = anchorOf(record);
  const own = record.layer === 'statements' ? record.record : null;
  if (own && own.chain.join() === part.join()) return own;
  const enclosing = index.reading.statements.filter(
    (said) =>
      said.chain.join() === part.join() &&
      anchor !== null &&
      said.content.start <= anchor.start &&
      said.content.end >= anchor.end,
  );
  enclosing.sort((a, b) => a.content.end - a.content.start - (b.content.end - b.content.start));
  return enclosing[0] ?? null;
}
