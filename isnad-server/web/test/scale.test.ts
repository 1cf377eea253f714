import { expect, test } from 'vitest';
import { DAY, spanOf, timeOf } from '../src/chart/scale';

const days = (from: string, count: number) => Array.from({ length: count }, (_, i) => timeOf(from) + i * DAY);

test('a few figures that lie far off leave the room to the others', () => {
  const most = days('2015-07-01', 300);
  expect(spanOf([...most, timeOf('1990-01-01')])[0]).toBeGreaterThanOrEqual(timeOf('2015-07-01'));
  expect(spanOf(most)).toEqual([most[0], most.at(-1)]);
});

test('what is spread out is drawn as it is', () => {
  expect(spanOf([timeOf('1990-01-01'), timeOf('2015-01-01')])).toEqual([timeOf('1990-01-01'), timeOf('2015-01-01')]);
  expect(spanOf([timeOf('2015-01-01')])).toEqual([timeOf('2015-01-01'), timeOf('2015-01-01')]);
});
