import { expect, test } from 'vitest';
import type { ChangedRecordFragment, ChangeFragment } from '../../../src/web/generated/graphql.js';
import {
  groupChanges,
  type Grouping,
} from '../../../src/web/dashboard/pages/changes/group-changes.js';

const record = (
  section: ChangedRecordFragment['section'],
  id: string,
  madeBy: readonly string[] = [],
  towards: readonly string[] = [],
): ChangedRecordFragment => ({
  section,
  id,
  label: id,
  madeBy,
  towards,
  operation: 'ADDED',
  fields: [],
  reason: null,
  sameAs: null,
});

const change = (seq: number, records: readonly ChangedRecordFragment[]): ChangeFragment => ({
  seq,
  at: '2026-11-30T12:00:00.000Z',
  title: null,
  reason: null,
  reverts: null,
  release: null,
  review: null,
  recordCount: records.length,
  records: [...records],
});

const changes = [
  change(2, [
    record('STATEMENTS', 's1', ['state:b'], ['state:a', 'state:c']),
    record('STATES', 'state:a'),
    record('DOCUMENTS', 'd1'),
  ]),
  change(3, [
    record('STATEMENTS', 's2', ['state:c', 'state:b'], ['state:a']),
    record('STATEMENTS', 's3', ['state:b', 'state:c'], ['state:a']),
    record('STATEMENTS', 's4', ['state:b']),
    record('VOTES', 'initiative:x'),
  ]),
];

const namesBy = (grouping: Grouping): readonly string[] =>
  groupChanges(changes, grouping, (id) => id.toUpperCase()).map(
    ({ makers, target, entries }) =>
      `${makers.join('+')}>${target ?? ''}: ${entries.map((each) => each.record.id).join(' ')}`,
  );

test('by pair: under each target, joint makers as one side, records without makers last', () => {
  expect(namesBy('pair')).toEqual([
    'state:b>: s4',
    'state:b>state:a: s1',
    'state:b>state:c: s1',
    'state:b+state:c>state:a: s2 s3',
    '>: state:a d1 initiative:x',
  ]);
});

test('by actor: an actor’s own record under its name', () => {
  expect(namesBy('actor')).toEqual([
    'initiative:x>: initiative:x',
    'state:a>: state:a',
    'state:b>: s1 s4',
    'state:b+state:c>: s2 s3',
    '>: d1',
  ]);
});
