import type { ComponentChildren } from 'preact';

/** A stretch of a text in which words are marked; places are counted in code points. */
export function Marked({ snippet, marks }: { snippet: string; marks: [number, number][] }) {
  const signs = [...snippet];
  const parts: ComponentChildren[] = [];
  let at = 0;
  for (const [start, end] of marks) {
    if (start < at) continue;
    parts.push(signs.slice(at, start).join(''), <mark key={start}>{signs.slice(start, end).join('')}</mark>);
    at = end;
  }
  parts.push(signs.slice(at).join(''));
  return (
    <span class="naskh snippet" dir="rtl" lang="ar">
      {parts}
    </span>
  );
}
