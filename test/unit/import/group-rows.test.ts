import { describe, expect, it } from 'vitest';
import { createCorrections, withCorrectedColumns } from '../../../src/import/correct-rows.js';
import { groupRows, type GroupedRows } from '../../../src/import/group-rows.js';
import type { SourceRow } from '../../../src/import/import-model.js';
import { matchHeaders, rankProfiles } from '../../../src/import/match-headers.js';
import { readProfile } from '../../../src/import/read-profile.js';

const profile = readProfile(
  `title: T
description: D
assembler: flat
section: groups
rowKey: [ id, part ]
columns:
  id: { description: id, required: true, headers: [ "Incident ID" ] }
  part: { description: part, required: true }
  text: { description: text }
`,
  'test',
);

function toRows(...cells: readonly (readonly [string, string, string])[]): readonly SourceRow[] {
  return cells.map(([id, part, text], index) => ({
    row: index + 2,
    cells: { incident_id: id, Part: part, text, other: 'not read' },
  }));
}

async function group(rows: readonly SourceRow[]): Promise<readonly GroupedRows[]> {
  const { headers } = matchHeaders(profile, Object.keys(rows[0]?.cells ?? {}));
  return collect(groupRows(rows, profile, headers));
}

async function collect<Item>(items: AsyncIterable<Item>): Promise<readonly Item[]> {
  const all: Item[] = [];
  for await (const item of items) all.push(item);
  return all;
}

describe('rows', () => {
  it('with equal keys are one group', async () => {
    const found = await group(toRows(['a', '1', 'x'], ['a', '1', 'y'], ['a', '2', 'z']));
    expect(found).toMatchObject([
      { type: 'GROUP', group: { key: 'a / 1', rows: [{ row: 2 }, { row: 3 }] } },
      { type: 'GROUP', group: { key: 'a / 2', rows: [{ row: 4 }] } },
    ]);
  });

  it('without a key, or apart from the others of their key, are faults', async () => {
    const found = await group(
      toRows(['a', '1', 'x'], ['', '1', 'x'], ['b', '1', 'x'], ['a', '1', 'y'], ['a', '1', 'z']),
    );
    expect(found.map((each) => (each.type === 'GROUP' ? each.group.key : each.fault.code))).toEqual(
      ['MISSING_KEY', 'a / 1', 'b / 1', 'SCATTERED_ROWS', 'SCATTERED_ROWS'],
    );
    expect(found[3]).toMatchObject({ key: 'a / 1', fault: { row: 5 } });
  });

  it('with a text as key are faults', async () => {
    const found = await group(toRows(['a'.repeat(200), '1', 'x'], ['b', '1', 'y']));
    expect(found).toMatchObject([
      { type: 'FAULT', fault: { code: 'LONG_KEY', row: 2, column: 'incident_id' } },
      { type: 'GROUP', group: { key: 'b / 1' } },
    ]);
  });

  it('of one key are limited', async () => {
    const rows = toRows(...Array.from({ length: 5002 }, () => ['a', '1', 'x'] as const));
    const found = await group(rows);
    expect(found).toMatchObject([
      { type: 'FAULT', key: 'a / 1', fault: { code: 'TOO_MANY_ROWS', row: 5002 } },
      { type: 'GROUP' },
    ]);
  });
});

describe('the hash of a group', () => {
  async function hashOf(
    ...cells: readonly (readonly [string, string, string])[]
  ): Promise<unknown> {
    const [first] = await group(toRows(...cells));
    return first?.type === 'GROUP' ? first.group.hash : undefined;
  }

  it('is of the cells that the profile reads, in their order', async () => {
    const hash = await hashOf(['a', '1', 'x'], ['a', '1', 'y']);
    expect(await hashOf(['a', '1', ' x'], ['a', '1', 'y '])).toBe(hash);
    expect(await hashOf(['a', '1', 'y'], ['a', '1', 'x'])).not.toBe(hash);
    expect(await hashOf(['a', '1', 'x'])).not.toBe(hash);
  });

  it('does not depend on where the rows are, on other columns, or on empty columns', async () => {
    const [one] = await group([{ row: 2, cells: { 'Incident ID': 'a', part: '1' } }]);
    const [other] = await group([{ row: 9, cells: { PART: '1', id: 'a', text: '', other: 'x' } }]);
    expect(one?.type === 'GROUP' && one.group.hash).toBe(
      other?.type === 'GROUP' && other.group.hash,
    );
  });
});

describe('headers', () => {
  it('are equal but for case, spaces, hyphens and underscores', () => {
    const { headers, faults } = matchHeaders(profile, ['incident-id', ' PART ', 'Text']);
    expect([...headers]).toEqual([
      ['id', 'incident-id'],
      ['part', ' PART '],
      ['text', 'Text'],
    ]);
    expect(faults).toEqual([]);
  });

  it('that are missing, double or unknown are faults', () => {
    const { faults } = matchHeaders(profile, ['id', 'Incident ID', 'colour']);
    expect(faults.map(({ code, column, severity }) => [code, column, severity])).toEqual([
      ['DUPLICATE_COLUMN', 'Incident ID', 'ERROR'],
      ['MISSING_COLUMN', 'part', 'ERROR'],
      ['UNKNOWN_COLUMN', 'colour', 'NOTE'],
    ]);
  });

  it('can be chosen', () => {
    const choices = new Map([['part', 'colour']]);
    expect(matchHeaders(profile, ['id', 'part', 'colour'], choices).headers.get('part')).toBe(
      'colour',
    );
    const { faults } = matchHeaders(profile, ['id', 'part'], choices);
    expect(faults.map(({ code, column }) => [code, column])).toEqual([
      ['MISSING_COLUMN', 'colour'],
      ['UNKNOWN_COLUMN', 'part'],
    ]);
  });

  it('tell which profiles fit', () => {
    expect(rankProfiles([profile], ['id', 'part', 'other'])).toEqual([profile]);
    expect(rankProfiles([profile], ['id', 'other'])).toEqual([]);
  });
});

describe('corrections', () => {
  it('replace cells of all rows of a key, or of one, and may add a column', async () => {
    const corrections = [
      { key: 'a / 1', act: 2, set: { text: 'corrected' }, reason: 'r' },
      { key: 'b / 1', act: undefined, set: { TEXT: 'all' }, reason: 'r' },
    ];
    const rows = toRows(['a', '1', 'x'], ['a', '1', 'y'], ['b', '1', 'z']).map(
      ({ row, cells }) => ({
        row,
        cells: { incident_id: cells['incident_id'] ?? '', Part: cells['Part'] ?? '' },
      }),
    );
    const all = withCorrectedColumns(Object.keys(rows[0]?.cells ?? {}), corrections);
    const { headers } = matchHeaders(profile, all);
    const correct = createCorrections(corrections, headers);
    const found = await collect(groupRows(rows, profile, headers, correct));
    const texts = found.map((each) =>
      each.type === 'GROUP' ? each.group.rows.map(({ cells }) => cells['text']) : [],
    );
    expect(texts).toEqual([[undefined, 'corrected'], ['all']]);
  });
});
