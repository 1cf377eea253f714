import { expect, test } from 'vitest';
import { Offsets } from '../src/reading/offsets';

test('code points are UTF-16 units where every sign is in the basic plane', () => {
  expect(new Offsets('قال لافروف').words({ start: 4, end: 10 })).toBe('لافروف');
});

test('a sign outside the basic plane counts once', () => {
  const offsets = new Offsets('😀 قال 😀 لافروف');
  expect(offsets.at(1)).toBe(2);
  expect(offsets.words({ start: 8, end: 14 })).toBe('لافروف');
  expect(offsets.at(14)).toBe('😀 قال 😀 لافروف'.length);
});

test('an offset behind the end is the end', () => {
  expect(new Offsets('قال').at(9)).toBe(3);
  expect(new Offsets('😀').at(9)).toBe(2);
});
