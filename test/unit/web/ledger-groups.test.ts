import { expect, test } from 'vitest';
import {
  groupLedger,
  listSides,
  type LedgerEntry,
} from '../../../src/web/dashboard/pages/initiative/ledger-groups.js';

const DAY = {
  value: '2020-09-08',
  precision: 'DAY',
  earliest: '2020-09-08',
  latest: '2020-09-08',
} as const;

/** Only fields that the ledger and its sides use differ. */
const entry = (name: string, given: Partial<LedgerEntry>) =>
  ({
    act: 'ENDORSED',
    // Of all types of actor, only id and name are asked for.
    actor: { id: `state:${name}`, name } as LedgerEntry['actor'],
    on: null,
    vote: null,
    withDenial: null,
    position: null,
    reportedBy: null,
    ...given,
  }) satisfies LedgerEntry;

const ledger = [
  entry('cn', { act: 'PROPOSED', on: DAY }),
  entry('cn', { act: 'INVOKED', on: DAY, withDenial: true }),
  entry('cn', { act: 'INVOKED', on: DAY, withDenial: false }),
  entry('ru', {}),
  entry('by', {}),
  entry('ru', { act: 'JOINED' }),
];

test('acts that differ only in the actor are one entry, at the place of the first', () => {
  expect(
    groupLedger(ledger).map(({ entry: { act }, actors }) => [act, actors.map(({ name }) => name)]),
  ).toEqual([
    ['PROPOSED', ['cn']],
    ['INVOKED', ['cn']],
    ['INVOKED', ['cn']],
    ['ENDORSED', ['ru', 'by']],
    ['JOINED', ['ru']],
  ]);
});

test('each side counts an actor once, and an empty side is omitted', () => {
  expect(listSides(ledger).map(({ name, actors }) => [name, actors.length])).toEqual([
    ['put it forward', 1],
    ['back it or joined it', 2],
    ['cite it in its favour', 1],
    ['cite it together with a denial', 1],
  ]);
});
