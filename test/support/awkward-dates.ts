/**
 * A world of dates that are easy to misread: the first and last years that can be represented, leap
 * days, months and years, intervals of each. On each date Aland accuses Beland of the outage and
 * calls for the new norms, and Beland denies it.
 */
import { buildGraph } from '../../src/corpus/build-graph.js';
import type { GraphData } from '../../src/corpus/graph-data.js';
import { checkTexts, tinySeeds } from './tiny-seeds.js';

export const awkwardDates = [
  '0001',
  '0001-01-01',
  '0050-02',
  '0099-12-31',
  '0099/0100',
  '1900-02-28/1900-03-01',
  '2015-12-31/2016-01-01',
  '2016/2018',
  '2016-02-29',
  '2016-12-29/2017',
  '2020-09/2021-08',
  '2021',
  '2021-11',
  '2021-11-25/2021-11-25',
  '9999-12',
  '9999-12-31',
] as const;

/** The validator rejects future dates; this world has them nevertheless. */
export function buildAwkwardDates(): GraphData {
  const statements = awkwardDates.flatMap((date, index) => [
    printStatement(
      `aa-${String(index)}`,
      date,
      'state:aa',
      `
      - id: position:aa-${String(index)}-1
        kind: accusation
        asserts: Says that Beland caused the outage.
        conduct: [ attack ]
        hedge: certain
        basis: none-given
        against: [ { actor: state:bb, role: accused } ]
        concerns: [ incident:outage ]
        evidence: [ { document: document:one } ]
      - id: position:aa-${String(index)}-2
        kind: proposal
        asserts: Proposes the new norms.
        refersTo: [ { initiative: initiative:new-norms, relation: proposes } ]
        evidence: [ { document: document:one } ]`,
    ),
    printStatement(
      `bb-${String(index)}`,
      date,
      'state:bb',
      `
      - id: position:bb-${String(index)}-1
        kind: denial
        asserts: Says that it did not.
        form: categorical
        contests: [ authorship ]
        against: [ { actor: state:aa, role: addressee } ]
        concerns: [ incident:outage ]
        respondsTo: [ { position: position:aa-${String(index)}-1, relation: denies, explicit: true } ]
        evidence: [ { document: document:one } ]`,
    ),
  ]);
  const { records } = checkTexts({
    ...tinySeeds,
    'statements.yaml': `statements:${statements.join('')}\n`,
  });
  return buildGraph(records);
}

function printStatement(id: string, date: string, maker: string, positions: string): string {
  return `
  - id: statement:${id}
    occurredOn: "${date}"
    summary: Says so.
    sourceCheck: complete
    madeBy: [ ${maker} ]
    documents: [ document:one ]
    positions:${positions}`;
}
