import { expect, test } from 'vitest';
import { Offsets } from '../src/reading/offsets';
import type { Mark } from '../src/reading/records';
import { lanes, paragraphs } from '../src/reading/segments';

const mark = (id: string, start: number, end: number): Mark => ({ id, start, end, layer: 'mentions', part: 'mention' });

function cut(text: string, marks: Mark[]): string[] {
  return paragraphs(text, new Offsets(text), marks, []).flatMap((line) =>
    line.segments.map((segment) => `${segment.text}:${segment.marks.map((one) => one.id).join('')}`),
  );
}

test('text without marks is one segment a line', () => {
  expect(cut('أ ب\nج', [])).toEqual(['أ ب:', 'ج:']);
});

test('spans that cross are cut where either begins or ends', () => {
  expect(cut('abcdef', [mark('x', 0, 4), mark('y', 2, 6)])).toEqual(['ab:x', 'cd:xy', 'ef:y']);
});

test('the longer span stands before the one within it', () => {
  expect(cut('abcdef', [mark('y', 2, 3), mark('x', 0, 6)])).toEqual(['ab:x', 'c:xy', 'def:x']);
});

test('a span over a line end marks both lines', () => {
  expect(cut('ab\ncd', [mark('x', 1, 4)])).toEqual(['a:', 'b:x', 'c:x', 'd:']);
});

test('the segments put together are the text', () => {
  let seed = 20160427;
  const random = (n: number) => (seed = (seed * 1103515245 + 12345) & 0x7fffffff) % n;
  for (let round = 0; round < 200; round++) {
    const text = Array.from({ length: 1 + random(40) }, () => ['ا', 'ب', ' ', '\n', '😀'][random(5)]).join('');
    const length = [...text].length;
    const marks = Array.from({ length: random(8) }, (_, i) => {
      const start = random(length);
      return mark(String(i), start, start + 1 + random(length - start));
    });
    const lines = paragraphs(text, new Offsets(text), marks, []);
    for (const line of lines) {
      for (const segment of line.segments) {
        expect(text.slice(segment.start, segment.end), `seed 20160427, round ${round}`).toBe(segment.text);
      }
    }
    const shown = lines.map((line) => line.segments.map((segment) => segment.text).join('')).join('\n');
    const printed = text.split('\n').filter((line) => line.trim() !== '').join('\n');
    expect(shown, `seed 20160427, round ${round}`).toBe(printed);
  }
});

test('what encloses stands outside, and what follows takes the lane that is free', () => {
  expect(lanes([{ start: 5, end: 9 }, { start: 0, end: 20 }, { start: 10, end: 12 }, { start: 20, end: 30 }])).toEqual([1, 0, 1, 0]);
});
