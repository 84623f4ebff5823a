import { expect, test } from 'vitest';
import type { PositionFilter } from '../../../../src/domain/selection/filters.js';
import { printMatching } from '../../../../src/planner/print/access-path.js';
import { RecordIndex } from '../../../../src/planner/plan/record-index.js';
import { PrintContext } from '../../../../src/planner/print/print-context.js';

/** 1,000 positions: 900 by one actor, 3 by another and 2 by its agency, 40 about an incident. */
const recordIndex = new RecordIndex({
  version: 'test',
  ids: [],
  parts: [
    ['agency:rare-1', 'state:rare'],
    ['incident:some', 'incident:campaign'],
  ],
  positions: 1_000,
  texts: [],
  degrees: [
    ['MADE', 'state:frequent', 900],
    ['MADE', 'state:rare', 3],
    ['VOICED', 'state:rare', 3],
    ['VOICED', 'agency:rare-1', 2],
    ['AGAINST', 'state:rare', 30],
    ['CONCERNS', 'incident:some', 40],
    ['CONCERNS', 'incident:campaign', 2],
  ],
  lastDay: 20_000,
});

function print(value: PositionFilter, wanted?: number, label: 'Position' | 'Denial' = 'Position') {
  const context = new PrintContext(recordIndex);
  const conditions = ['n.day > 1'];
  const filter = { name: 'PositionFilter', value } as const;
  const options = wanted === undefined ? { conditions } : { conditions, wanted };
  const text = printMatching(label, 'n', filter, context, options).join('\n');
  return { text, params: context.parameters.toParams() };
}

const FROM_ALL = /^MATCH \(n:Position\)\nWHERE n\.day > 1/;

test('a page of a rare actor starts from the actor, and tests nothing twice', () => {
  const { text, params } = print({ madeBy: ['state:rare'], kind: ['DENIAL'] }, 20);

  expect(text).toBe(
    [
      'MATCH (named:Actor)-[:MADE]->(n:Position)',
      'WHERE named.id IN $p0',
      'WITH DISTINCT n',
      'WHERE n.day > 1',
      '  AND (n:Denial)',
    ].join('\n'),
  );
  expect(params).toEqual({ p0: ['state:rare'] });
});

test('a page of a frequent actor reads in order; a count starts from the actor only where that is shorter', () => {
  expect(print({ madeBy: ['state:frequent'] }, 20).text).toMatch(FROM_ALL);
  expect(print({ madeBy: ['state:frequent'] }).text).toMatch(FROM_ALL);
  expect(print({ concerns: ['incident:some'] }).text).toMatch(/^MATCH \(named:Incident\)/);
});

test('of several keys the rarest is the start, and the others are tested', () => {
  const { text } = print({ madeBy: ['state:rare'], concerns: ['incident:some'] }, 20);

  expect(text).toMatch(/^MATCH \(named:Actor\)-\[:MADE\]->/);
  expect(text).toMatch(/EXISTS \{ MATCH \(n\)-\[:CONCERNS\]->/);
  expect(text).not.toMatch(/EXISTS \{ MATCH \(n\)<-\[:MADE\]-/);
});

test('a role constrains the same relationship as the actor, so both are tested together', () => {
  const { text } = print({ against: { actors: ['state:rare'], roles: ['ACCUSED'] } }, 20);

  expect(text).toMatch(/^MATCH \(named:Actor\)<-\[:AGAINST\]-/);
  expect(text).toMatch(/a\.id IN \$p1 AND e\.role IN \$p2/);
});

test('agencies are counted and started from when parts are included', () => {
  const { text, params } = print({ voicedBy: ['state:rare'], includeParts: true }, 20);

  expect(text).toMatch(
    /^MATCH \(named:Actor\)-\[:ISSUED\|DELIVERED\]->\(:Statement\)-\[:CONTAINS\]->\(n:Position\)/,
  );
  expect(params).toEqual({ p0: ['state:rare', 'agency:rare-1'] });
});

test('parts of incidents are counted and started from when parts are included', () => {
  expect(print({ concerns: ['incident:campaign'] }).params).toEqual({ p0: ['incident:campaign'] });
  expect(print({ concerns: ['incident:campaign'], includeParts: true }).params).toEqual({
    p0: ['incident:campaign', 'incident:some'],
  });
});

test('initiatives have no parts to include', () => {
  expect(
    print({ refersTo: ['initiative:rare'], madeBy: ['state:frequent'], includeParts: true }).params,
  ).toMatchObject({ p0: ['initiative:rare'] });
});

test('keys inside and, or and not are never the start', () => {
  expect(print({ or: [{ madeBy: ['state:rare'] }] }, 20).text).toMatch(FROM_ALL);
  expect(print({ not: { madeBy: ['state:rare'] } }, 20).text).toMatch(FROM_ALL);
});

test("the connection's label also applies when starting from a record", () => {
  expect(print({ madeBy: ['state:rare'] }, 20, 'Denial').text).toMatch(
    /WHERE named\.id IN \$p0 AND n:Denial\n/,
  );
});
