/**
 * The Cypher of exports as golden files. `test/architecture/golden-cypher.test.ts` lints them, and
 * every change shows in review.
 */
import { expect, test } from 'vitest';
import { fileURLToPath } from 'node:url';
import type { Statement } from '../../../src/cypher/statement.js';
import { claimTargets } from '../../../src/domain/networks/network-parameters.js';
import { nodeLabels } from '../../../src/domain/ontology/node-definitions.js';
import { relationshipTypes } from '../../../src/domain/ontology/relationship-definitions.js';
import { printClaimEnds } from '../../../src/export/claims.js';
import { printPositionRows } from '../../../src/export/position-table.js';
import { printActors } from '../../../src/export/tables/actor-directory.js';
import { printActivity } from '../../../src/export/tables/actor-years.js';
import { printClaims } from '../../../src/export/tables/claims.js';
import { printDocuments } from '../../../src/export/tables/documents.js';
import { printAccusations } from '../../../src/export/tables/dyad-years.js';
import { printEvents } from '../../../src/export/tables/events.js';
import { printEvidence } from '../../../src/export/tables/evidence.js';
import { printEndorsements, printVotes } from '../../../src/export/tables/ledger.js';
import { printReplies } from '../../../src/export/tables/replies.js';
import { printStatements } from '../../../src/export/tables/statements.js';
import {
  printCountOf,
  printEdgePage,
  printExisting,
  printNodePage,
  printPositionIds,
  printStep,
} from '../../../src/export/print-export.js';

const GOLDEN = fileURLToPath(new URL('../../golden/export', import.meta.url));
const ids = ['x:1', 'x:2'];

const statements: Readonly<Record<string, Statement<unknown>>> = {
  ...Object.fromEntries(
    nodeLabels.map((label) => [`nodes-${toFile(label)}`, printNodePage(label, { ids })]),
  ),
  ...Object.fromEntries(
    relationshipTypes.map((type) => [`edges-${toFile(type)}`, printEdgePage(type, { ids })]),
  ),
  ...Object.fromEntries(
    claimTargets.map((target) => [`claims-${toFile(target)}`, printClaimEnds(target, ids)]),
  ),
  'all-nodes': printNodePage('Denial', { afterId: 'x:1', limit: 10 }),
  'all-edges': printEdgePage('RESPONDS_TO', { afterId: 'x:1', upToId: 'x:2' }),
  'step-out': printStep({ type: 'RESPONDS_TO', direction: 'OUT' }, ids),
  'step-in': printStep({ type: 'MADE', direction: 'IN' }, ids),
  existing: printExisting('Document', ids),
  'position-ids': printPositionIds('x:1', 10),
  count: printCountOf('State'),
  'position-rows': printPositionRows(ids),
  'table-actors': printActors('x:1', 10),
  'table-actor-years': printActivity(ids),
  'table-claims': printClaims(ids),
  'table-documents': printDocuments(ids),
  'table-dyad-years': printAccusations(ids),
  'table-endorsements': printEndorsements(ids),
  'table-events': printEvents(ids),
  'table-evidence': printEvidence(ids),
  'table-replies': printReplies(ids),
  'table-statements': printStatements(ids),
  'table-votes': printVotes(ids),
};

test.each(Object.keys(statements))('%s', async (name) => {
  const { text, params } = statements[name]!;

  await expect(`${text}\n`).toMatchFileSnapshot(`${GOLDEN}/${name}.cypher`);
  // Values are parameters: a text with literal values would be planned anew for each value.
  expect(text).not.toContain('x:1');
  for (const parameter of Object.keys(params)) expect(text).toContain(`$${parameter}`);
});

test('the text for a label or type does not depend on the number of ids', () => {
  expect(printNodePage('State', { ids: [] }).text).toBe(printNodePage('State', { ids }).text);
});

function toFile(name: string): string {
  return name.toLowerCase().replaceAll('_', '-');
}
