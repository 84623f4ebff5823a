/**
 * Claims: each edge is one position, from an actor on whose behalf it was made to an actor, initiative
 * or incident that it is about, with its content, date and source. An edge records that its source
 * said something about its target, not that this is true: its type is the kind of speech act.
 */
import type { Statement } from '../cypher/statement.js';
import type { ClaimTarget } from '../domain/networks/network-parameters.js';
import { labelOfId } from '../domain/ontology/ids.js';
import { actorLabels, nodeLabels, type NodeLabel } from '../domain/ontology/node-definitions.js';
import { againstRoles, positionKinds, termsOf } from '../domain/ontology/vocabularies.js';
import type {
  ExportEdge,
  ExportRecord,
  ExportRecords,
  ExportShape,
  TableRow,
} from './export-format.js';
import type { ExportReader } from './export-reader.js';
import { graphShape } from './graph-shape.js';
import type { Members } from './members.js';
import {
  describePositionEdge,
  spellOf,
  textsOf,
  toPositionEdge,
  type PositionColumn as Column,
} from './position-edge.js';
import { printPositionRows, roleColumns } from './position-table.js';
import { printNodePage, textOf } from './print-export.js';
import { pagesOf, positionIds } from './read-records.js';
import { tooLarge } from './resolve-members.js';
import { compareText } from '../domain/text/compare-text.js';

/** For each kind of target: the pattern, and the columns that hold the targets' ids and relations. */
const targets = {
  ACTORS: {
    pattern: '(p)-[:AGAINST]->(b:Actor)',
    ends: termsOf(againstRoles).map((relation) => ({ column: roleColumns[relation], relation })),
  },
  INITIATIVES: {
    pattern: '(p)-[:REFERS_TO]->(b:Initiative)',
    ends: [{ column: 'initiatives', relations: 'initiativeRelations' }],
  },
  INCIDENTS: {
    pattern: '(p)-[:CONCERNS]->(b:Incident)',
    ends: [{ column: 'incidents', relation: 'CONCERNS' }],
  },
} as const satisfies Readonly<
  Record<ClaimTarget, { readonly pattern: string; readonly ends: readonly ClaimEnds[] }>
>;

interface ClaimEnds {
  readonly column: Column;
  readonly relation?: string;
  /** The column whose items are parallel to those of `column`. */
  readonly relations?: Column;
}

const claimProperties = describePositionEdge(
  'ACCUSED, ADDRESSEE, CRITICISED; how it speaks of an initiative; CONCERNS',
);

const claimLabels: readonly NodeLabel[] = [...actorLabels, 'Incident'];

export const claimsShape: ExportShape = {
  isDirected: true,
  hasTime: true,
  nodes: Object.fromEntries(claimLabels.map((label) => [label, graphShape.nodes[label] ?? {}])),
  edges: Object.fromEntries(termsOf(positionKinds).map((kind) => [toType(kind), claimProperties])),
};

/** Ids of the sources and targets of claims, by label, ascending. */
export type ClaimEndIds = ReadonlyMap<NodeLabel, readonly string[]>;

/** @throws QueryTooCostlyError, and errors of the store */
export async function findClaimEnds(
  members: Members,
  towards: readonly ClaimTarget[],
  reader: ExportReader,
): Promise<ClaimEndIds> {
  const { store, statementTimeoutMs: timeoutMs, signal, maxNodes } = reader;
  const found = new Set<string>();
  for await (const ids of positionIds(members, reader)) {
    for (const target of towards) {
      const pairs = await store.read(printClaimEnds(target, ids), {
        timeoutMs,
        signal,
      });
      for (const { source, target: end } of pairs) found.add(source).add(end);
    }
    if (found.size > maxNodes) throw tooLarge(maxNodes);
  }
  const byLabel = new Map<NodeLabel, string[]>();
  for (const label of nodeLabels) {
    const ids = [...found].filter((id) => labelOfId(id) === label).sort(compareText);
    if (ids.length > 0) byLabel.set(label, ids);
  }
  return byLabel;
}

/** Nodes by label and id, then edges by the id of their position. */
export async function* readClaims(
  members: Members,
  towards: readonly ClaimTarget[],
  ends: ClaimEndIds,
  reader: ExportReader,
): ExportRecords {
  const { store, statementTimeoutMs: timeoutMs, signal } = reader;
  for (const [label, ids] of ends) {
    for (const page of pagesOf(ids)) {
      yield await store.read(printNodePage(label, { ids: page }), { timeoutMs, signal });
    }
  }
  for await (const ids of positionIds(members, reader)) {
    const rows = await store.read(printPositionRows(ids), { timeoutMs, signal });
    yield rows.flatMap((row) =>
      toClaims(row, towards).map((edge): ExportRecord => ({ kind: 'EDGE', edge })),
    );
  }
}

/** One row for each pair joined by any of these positions. Uses the index on `:Position(id)`. */
export function printClaimEnds(
  target: ClaimTarget,
  ids: readonly string[],
): Statement<{ readonly source: string; readonly target: string }> {
  return {
    text: `UNWIND $ids AS nodeId MATCH (p:Position {id: nodeId}) MATCH (p)<-[:MADE]-(a:Actor) MATCH ${targets[target].pattern} RETURN DISTINCT a.id AS source, b.id AS target`,
    params: { ids },
    parseRow: ({ source, target }) => ({ source: textOf(source), target: textOf(target) }),
  };
}

function toClaims(row: TableRow, towards: readonly ClaimTarget[]): readonly ExportEdge[] {
  const kind = textOf(row['kind']);
  const position = textOf(row['id']);
  const makers = textsOf(row['madeBy']);
  return towards
    .flatMap((target): readonly ClaimEnds[] => targets[target].ends)
    .flatMap(({ column, relation, relations }) => {
      const beside = relations === undefined ? [] : textsOf(row[relations]);
      return textsOf(row[column]).map((end, index) => [end, relation ?? beside[index]] as const);
    })
    .flatMap(([target, relation = '']) =>
      makers.map((source): ExportEdge => ({
        id: `CLAIM/${position}/${source}/${target}/${relation}`,
        type: toType(kind),
        source,
        target,
        properties: toPositionEdge(row, relation),
        spells: [spellOf(row)],
      })),
    );
}

/**
 * `DENIAL` -> `DENIAL_CLAIM`: an edge between actors is only a claim that one makes about the other.
 */
function toType(kind: string): string {
  return `${kind}_CLAIM`;
}
