/** A world of three actors, an accusation and an initiative: small enough to draw its networks by hand. */
import type { GraphData } from '../../src/corpus/graph-data.js';
import { buildTinyGraph, tinySeeds } from './tiny-seeds.js';

/**
 * Aland accuses Beland's unit and a group of an outage; Beland denies. Aland and the Union together
 * support that accusation later and propose the new norms, which Beland rejects at some time of
 * that year. Beland's last denial is evasive.
 */
export function buildNetworkWorld(): GraphData {
  const statement = (id: string, on: string, makers: string, positions: string): string => `
  - id: statement:${id}
    occurredOn: "${on}"
    summary: Says so.
    sourceCheck: complete
    madeBy: [ ${makers} ]
    documents: [ document:one ]
    positions:${positions}`;
  const position = (id: string, kind: string, more: string): string => `
      - id: position:${id}
        kind: ${kind}
        asserts: Says so.
        evidence: [ { document: document:one } ]
        ${more}`;
  const replies = (relation: string): string =>
    `respondsTo: [ { position: position:aa-accuses-1, relation: ${relation}, explicit: true } ]`;
  const refers = (relation: string): string =>
    `refersTo: [ { initiative: initiative:new-norms, relation: ${relation} } ]`;
  return buildTinyGraph({
    ...tinySeeds,
    'statements.yaml': [
      (tinySeeds['statements.yaml'] ?? '').trimEnd(),
      statement(
        'both',
        '2022-03-10',
        'state:aa, bloc:union',
        position('both-1', 'endorsement', replies('supports')) +
          position('both-2', 'proposal', refers('proposes')),
      ),
      statement(
        'bb-refuses',
        '2022',
        'state:bb',
        position('bb-refuses-1', 'rejection', refers('rejects')),
      ),
      statement(
        'bb-evades',
        '2022-04-01',
        'state:bb',
        position(
          'bb-evades-1',
          'denial',
          `form: non-denial\n        contests: [ motive ]\n        ${replies('denies')}`,
        ),
      ),
      '\n',
    ].join(''),
  });
}
