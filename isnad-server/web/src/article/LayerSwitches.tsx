import { useSpeech } from '../i18n';
import { LAYERS, type Layer, type ReadingIndex } from '../reading/records';

interface Props {
  index: ReadingIndex;
  visible: Set<Layer>;
  toggle(layer: Layer): void;
}

/** One switch a layer, drawn as the layer is drawn in the text. */
export function LayerSwitches({ index, visible, toggle }: Props) {
  const { words, number } = useSpeech();
  return (
    <div class="layers" role="group" aria-label={words.article.layers}>
      {LAYERS.map((layer, i) => (
        <button
          type="button"
          key={layer}
          class={`layer layer-${layer}`}
          aria-pressed={visible.has(layer)}
          title={`${words.layer[layer]} (${i + 1})`}
          onClick={() => toggle(layer)}
        >
          <span class="swatch" aria-hidden="true" />
          <span class="layer-name">{words.layer[layer]}</span>
          <span class="count">{number(index.count(layer))}</span>
        </button>
      ))}
    </div>
  );
}
