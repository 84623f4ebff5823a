/**
 * Referrals: a two-mode network of actors and concepts. Each edge is one position that takes a side on
 * a concept, from an actor on whose behalf it was made. The edges of a discourse network are counted
 * from these.
 */
import type { Statement } from '../cypher/statement.js';
import { compareText } from '../domain/text/compare-text.js';
import { SEPARATOR } from '../domain/networks/joint-counting.js';
import { shorten } from '../domain/text/labels.js';
import { actorLabels } from '../domain/ontology/node-definitions.js';
import type { SubgraphSelection } from '../domain/selection/subgraph-selection.js';
import { resolveFilter } from '../planner/plan/parse-filter.js';
import { PrintContext } from '../planner/print/print-context.js';
import { toStatement } from '../planner/print/print-statement.js';
import { printSides } from '../questions/networks/discourse-referrals.js';
import type { ExportNode, ExportProperties, ExportRecords, ExportShape } from './export-format.js';
import type { ExportReader } from './export-reader.js';
import { graphShape } from './graph-shape.js';
import { describePositionEdge, spellOf, textsOf, toPositionEdge } from './position-edge.js';
import { printPositionRows } from './position-table.js';
import { textOf } from './print-export.js';
import { pagesOf, readNodes } from './read-records.js';
import { tooLarge } from './resolve-members.js';

/** A concept is a pair of accused side and incident. Initiatives have a label of their own. */
const CONCEPT = 'Concept';
const TYPE = 'REFERRAL';

const mode: ExportProperties = { mode: { type: 'STRING', describes: 'ACTOR or CONCEPT' } };

export const referralShape: ExportShape = {
  isDirected: true,
  hasTime: true,
  nodes: {
    ...Object.fromEntries(
      actorLabels.map((label) => [label, { ...graphShape.nodes[label], ...mode }]),
    ),
    [CONCEPT]: {
      name: { type: 'STRING', describes: 'names of the accused side and the incident' },
      accused: { type: 'STRING', describes: 'id of the accused side' },
      incident: { type: 'STRING', describes: 'id of the incident' },
      ...mode,
    },
  },
  edges: { [TYPE]: describePositionEdge('AGREES or DISAGREES') },
};

interface Side {
  readonly position: string;
  readonly concept: string;
  readonly agrees: boolean;
  readonly makers: readonly string[];
}

export interface FoundReferrals {
  readonly nodes: readonly ExportNode[];
  /** Ordered by the position's id, then by concept. */
  readonly sides: readonly Side[];
}

/** @throws InputError for an unknown id, QueryTooCostlyError, and errors of the store */
export async function findReferrals(
  { filter }: SubgraphSelection,
  reader: ExportReader,
): Promise<FoundReferrals> {
  const { store, statementTimeoutMs: timeoutMs, client, signal, recordIndex, maxNodes } = reader;
  const resolved = resolveFilter('PositionFilter', filter, recordIndex);
  const found = await store.read(printList(resolved, new PrintContext(recordIndex)), {
    timeoutMs,
    client,
    signal,
  });
  const sides = found.toSorted(
    (a, b) =>
      compareText(a.position, b.position) ||
      compareText(a.concept, b.concept) ||
      Number(b.agrees) - Number(a.agrees),
  );
  const actors = new Set(sides.flatMap(({ makers }) => makers));
  const concepts = new Set(sides.map(({ concept }) => concept));
  if (actors.size + concepts.size > maxNodes) throw tooLarge(maxNodes);
  const named = [...concepts].flatMap((concept) => concept.split(SEPARATOR));
  const records = await readNodes([...actors, ...named], reader);
  const nodes = [
    ...[...actors].map((id) => toNode(id, 'ACTOR', records)),
    ...[...concepts].map((id) => toNode(id, 'CONCEPT', records)),
  ];
  const labels = Object.keys(referralShape.nodes);
  return {
    sides,
    nodes: nodes.sort(
      (a, b) => labels.indexOf(a.label) - labels.indexOf(b.label) || compareText(a.id, b.id),
    ),
  };
}

/** Positions have many columns; larger pages would delay other requests. */
const POSITIONS_PER_PAGE = 100;

export async function* readReferrals(
  { nodes, sides }: FoundReferrals,
  { store, statementTimeoutMs: timeoutMs, signal }: ExportReader,
): ExportRecords {
  for (const page of pagesOf(nodes)) yield page.map((node) => ({ kind: 'NODE', node }));
  const ofPosition = new Map<string, Side[]>();
  for (const side of sides) {
    ofPosition.set(side.position, [...(ofPosition.get(side.position) ?? []), side]);
  }
  for (const page of pagesOf([...ofPosition.keys()], POSITIONS_PER_PAGE)) {
    const rows = await store.read(printPositionRows(page), { timeoutMs, signal });
    yield rows.flatMap((row) =>
      (ofPosition.get(textOf(row['id'])) ?? []).flatMap(({ concept, agrees, position, makers }) => {
        const relation = agrees ? 'AGREES' : 'DISAGREES';
        const properties = toPositionEdge(row, relation);
        const spells = [spellOf(row)];
        return makers.map((source) => ({
          kind: 'EDGE' as const,
          edge: {
            id: `${TYPE}/${position}/${source}/${concept}/${relation}`,
            type: TYPE,
            source,
            target: concept,
            properties,
            spells,
          },
        }));
      }),
    );
  }
}

/** One row per position, concept and side. */
function printList(filter: SubgraphSelection['filter'], context: PrintContext): Statement<Side> {
  const lines = [
    printSides({ name: 'PositionFilter', value: filter }, context),
    'MATCH (p)<-[:MADE]-(a:Actor)',
    'WITH p, concept, agrees, collect(a.id) AS makers',
    'RETURN p.id AS position, concept, agrees, makers',
  ];
  return toStatement(lines, context, (row) => ({
    position: textOf(row['position']),
    concept: textOf(row['concept']),
    agrees: row['agrees'] === true,
    makers: textsOf(row['makers']).toSorted(compareText),
  }));
}

function toNode(
  id: string,
  which: 'ACTOR' | 'CONCEPT',
  records: ReadonlyMap<string, ExportNode>,
): ExportNode {
  const record = records.get(id);
  if (record !== undefined) {
    return { ...record, properties: { ...record.properties, mode: which } };
  }
  const [accused = '', incident = ''] = id.split(SEPARATOR);
  const nameOf = (each: string): string => textOf(records.get(each)?.properties['name'] ?? each);
  const name = `${nameOf(accused)}: ${nameOf(incident)}`;
  return {
    id,
    called: shorten(name),
    label: CONCEPT,
    properties: { name, accused, incident, mode: which },
  };
}
