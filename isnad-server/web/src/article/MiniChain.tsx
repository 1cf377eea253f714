import type { ReadingIndex } from '../reading/records';

/** A chain at a glance: one ring for each mouth, hollow where it has no name. */
export function MiniChain({ index, chain }: { index: ReadingIndex; chain: string[] }) {
  if (chain.length === 0) return null;
  const step = 11;
  return (
    <svg class="mini-chain" width={chain.length * step} height="9" viewBox={`0 0 ${chain.length * step} 9`} aria-hidden="true">
      {chain.map((id, i) => {
        const unnamed = index.entity(id)?.kind === 'source';
        return (
          <g key={i}>
            {i > 0 && <path d={`M${i * step - 4} 4.5h5`} stroke="currentColor" stroke-width="1.2" />}
            <circle
              cx={i * step + 4}
              cy="4.5"
              r="2.9"
              fill={unnamed ? 'none' : 'currentColor'}
              stroke="currentColor"
              stroke-width="1.2"
            />
          </g>
        );
      })}
    </svg>
  );
}
