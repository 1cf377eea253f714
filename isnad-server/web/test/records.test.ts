import { expect, test } from 'vitest';
import { ReadingIndex } from '../src/reading/records';
import type { Reading } from '../src/reading/types';

/** قالت مصادر إن لافروف أبلغ كيري أنه يرفض */
const READING: Reading = {
  reading: 1,
  article: { id: '0', source: 's', outlet: null, published: null, title: null, url: null, language: 'ar' },
  text: 'قالت مصادر إن لافروف أبلغ كيري أنه يرفض',
  sentences: [{ start: 0, end: 39 }],
  entities: [
    { id: 'e1', kind: 'source', name: 'مصادر', english: null, code: null, role: null, mentions: [{ start: 5, end: 10 }], wikidata: null, lexicon: null },
    { id: 'e2', kind: 'person', name: 'لافروف', english: 'Lavrov', code: 'RUSGOV', role: null, mentions: [{ start: 14, end: 20 }], wikidata: null, lexicon: null },
    { id: 'e3', kind: 'person', name: 'كيري', english: 'Kerry', code: 'USAGOV', role: null, mentions: [{ start: 26, end: 30 }], wikidata: null, lexicon: null },
    { id: 'e4', kind: 'population', name: 'مدنيون', english: null, code: null, role: null, mentions: [], wikidata: null, lexicon: null },
  ],
  times: [],
  figures: [],
  statements: [
    { id: 's1', cue: { start: 0, end: 4 }, speaker: 'e1', addressee: null, content: { start: 11, end: 39 }, mode: 'state', form: 'indirect', chain: ['e1'], strength: 'said', rule: 'r' },
    { id: 's2', cue: { start: 21, end: 25 }, speaker: 'e2', addressee: 'e3', content: { start: 31, end: 39 }, mode: 'state', form: 'indirect', chain: ['e1', 'e2'], strength: 'said', rule: 'r' },
  ],
  events: [
    { id: 'v1', type: 'CONSULT', mode: null, trigger: { start: 21, end: 25 }, actors: ['e2'], recipients: ['e3'], place: null, time: null, status: 'occurred', statement: 's1', rule: 'r', background: false, same_as: null },
  ],
  accounts: [
    { id: 'a1', kind: 'gathering', words: { start: 21, end: 25 }, status: 'occurred', statement: 's1', events: ['v1'], fields: { name: null, participants: [{ start: 14, end: 20, value: 'e2' }], date: null, outcome: [] } },
  ],
};

const index = new ReadingIndex(READING);
const roles = (id: string) => index.roles(index.get(id)!).map(({ role, start, step }) => `${role}${step ?? ''}@${start}`);

test('records stand in the order of the text; what has no words in it is not listed', () => {
  expect(index.all.map((record) => record.id)).toEqual(['s1', 'e1', 'e2', 's2', 'v1', 'a1', 'e3']);
});

test('a statement shows its whole chain', () => {
  expect(roles('s2')).toEqual(['content@31', 'cue@21', 'transmitter1@5', 'speaker@14', 'addressee@26']);
});

test('an event is told through the chain of the statement that it stands in', () => {
  expect(index.chain(index.get('v1')!)).toEqual(['e1']);
  expect(roles('v1')).toEqual(['within@11', 'trigger@21', 'actor@14', 'recipient@26']);
});

test('an account shows what fills its fields, and leaves out what nothing fills', () => {
  expect(roles('a1')).toEqual(['self@21', 'field@14']);
  expect(index.chain(index.get('a1')!)).toEqual(['e1']);
});
