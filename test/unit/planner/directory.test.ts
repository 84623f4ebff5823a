import { expect, test } from 'vitest';
import { Directory } from '../../../src/planner/directory.js';

const directory = new Directory({
  lastDay: 20_000,
  positions: 405,
  degrees: [],
  version: 'test',
  ids: ['state:gb', 'agency:gb-gchq', 'agency:gb-ncsc'],
  parts: [
    ['agency:gb-gchq', 'state:gb'],
    ['agency:gb-ncsc', 'agency:gb-gchq'],
  ],
});

test('parts are found at every level', () => {
  expect(directory.expandParts(['state:gb'])).toEqual([
    'state:gb',
    'agency:gb-gchq',
    'agency:gb-ncsc',
  ]);
  expect(directory.expandParts(['agency:gb-ncsc'])).toEqual(['agency:gb-ncsc']);
});

test('an unknown id is told with what it may have meant, and cut where it is long', () => {
  expect(() => {
    directory.assertKnown('madeBy', ['agency:gb-nsc']);
  }).toThrow(/madeBy: there is no "agency:gb-nsc"\. Did you mean `agency:gb-ncsc`/);
  expect(() => {
    directory.assertKnown('madeBy', ['x'.repeat(10_000)]);
  }).toThrow(/^madeBy: there is no "x{100}"\.$/);
});
