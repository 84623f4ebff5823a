import { expect, test } from 'vitest';
import { RecordIndex } from '../../../../src/planner/plan/record-index.js';

const recordIndex = new RecordIndex({
  lastDay: 20_000,
  positions: 405,
  degrees: [],
  version: 'test',
  texts: [
    ['LANGUAGE', 'en'],
    ['LANGUAGE', 'zh-Hans'],
    ['STATEMENT_FORM', 'White House'],
    ['STATEMENT_FORM', 'white house'],
    ['STATEMENT_FORM', 'communiqué'],
  ],
  ids: ['state:gb', 'agency:gb-gchq', 'agency:gb-ncsc'],
  parts: [
    ['agency:gb-gchq', 'state:gb'],
    ['agency:gb-ncsc', 'agency:gb-gchq'],
  ],
});

test('parts are found at every level', () => {
  expect(recordIndex.expandParts(['state:gb'])).toEqual([
    'state:gb',
    'agency:gb-gchq',
    'agency:gb-ncsc',
  ]);
  expect(recordIndex.expandParts(['agency:gb-ncsc'])).toEqual(['agency:gb-ncsc']);
});

test('an unknown id is reported with suggestions, and truncated where it is long', () => {
  expect(() => {
    recordIndex.assertKnown('madeBy', ['agency:gb-nsc']);
  }).toThrow(/madeBy: there is no "agency:gb-nsc"\. Did you mean `agency:gb-ncsc`/);
  expect(() => {
    recordIndex.assertKnown('madeBy', ['x'.repeat(10_000)]);
  }).toThrow(/^madeBy: there is no "x{100}"\.$/);
});

test.each([
  ['LANGUAGE', ['EN'], ['en']],
  ['LANGUAGE', ['zh-hans', 'ZH-Hans', 'en'], ['zh-Hans', 'en']],
  ['STATEMENT_FORM', ['WHITE HOUSE'], ['White House', 'white house']],
  ['STATEMENT_FORM', [' Communique '], ['communiqué']],
] as const)('of the list %s, %j are found in the spelling of the data', (list, texts, written) => {
  expect(recordIndex.findTexts('key', list, texts)).toEqual(written);
});

test.each([
  ['LANGUAGE', 'zh-hant', 'key: there is no "zh-hant". Did you mean `zh-Hans`?'],
  ['LANGUAGE', 'english', 'key: there is no "english". The data has `en`, `zh-Hans`.'],
  ['LANGUAGE', '', 'key: there is no "". The data has `en`, `zh-Hans`.'],
  ['REGION', 'Europe', 'key: there is no "Europe".'],
] as const)('a text that is not in the list %s is refused: %j', (list, text, message) => {
  expect(() => recordIndex.findTexts('key', list, [text])).toThrow(message);
});
