import { expect, test } from 'vitest';
import { findRecords } from '../../../src/curation/find-records.js';
import { RecordState } from '../../../src/curation/record-state.js';
import { readTinyRecords } from '../../support/curation/memory-record.js';

const state = RecordState.of(readTinyRecords());
const find = (text: string, ...sections: Parameters<typeof findRecords>[2]): readonly string[] =>
  findRecords(state, text, sections).map(({ id }) => id);

test('finds records by name, alias without accents, code, id and title', () => {
  expect(find('aland', 'states')).toEqual(['state:aa']);
  expect(find('AAA', 'states')).toEqual(['state:aa']);
  expect(find('gazette', 'publishers')).toEqual(['publisher:gazette']);
  expect(find('incident:wave')).toEqual(['incident:wave']);
  expect(find('denies counters', 'statements')).toEqual(['statement:bb-replies']);
});

test('votes have the names of their resolution', () => {
  const [votes] = findRecords(state, '', ['votes']);

  expect(votes).toEqual({ section: 'votes', id: 'initiative:new-norms', label: 'New Norms' });
});

test('an exact name comes before names that begin with the text, and those before others', () => {
  const named = (id: string, name: string) => ({ id: `group:${id}`, name });
  const groups = [named('c', 'Brown Bear'), named('b', 'Bear Two'), named('a', 'Bear')];
  const own = RecordState.of({ ...readTinyRecords(), groups });

  expect(findRecords(own, 'bear', ['groups']).map(({ id }) => id)).toEqual([
    'group:a',
    'group:b',
    'group:c',
  ]);
});

test('nothing has the words', () => {
  expect(find('xyzzy')).toEqual([]);
});
