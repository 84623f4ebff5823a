/**
 * Evidence of the relationships on a path: the excerpts of the positions that they belong to, and
 * the documents. Independent of how paths are found.
 */
import { recordThatShows } from '../../domain/ontology/relationship-evidence.js';
import type { ObjectPlan } from '../../planner/plan/plan-object.js';
import { printCall, printUnion } from '../../planner/print/print-clauses.js';
import type { PrintContext } from '../../planner/print/print-context.js';
import { printNode } from '../../planner/print/print-nodes.js';
import { requireList, requireMap } from '../../planner/print/value-readers.js';
import type { Row } from '../../planner/print/row.js';

const EXCERPTS = 'paths.steps.excerpts';
const DOCUMENTS = 'paths.steps.documents';

/** Nodes that have documents of their own, with the patterns from `n` to `d`. */
const pagesOf = [
  ['n:Position', 'MATCH (n)-[:EVIDENCED_BY]->(:Excerpt)-[:TAKEN_FROM]->(d:Document)'],
  ['n:Excerpt', 'MATCH (n)-[:TAKEN_FROM]->(d:Document)'],
  ['n:Statement', 'MATCH (n)<-[:CARRIES]-(d:Document)'],
  ['n:Initiative', 'MATCH (n)-[:DOCUMENTED_BY]->(d:Document)'],
] as const;

/** Blocks over the list `shown` of `{n}`, with the columns that they add. */
export function printPathEvidence(
  plan: ObjectPlan,
  context: PrintContext,
): readonly { readonly column: string; readonly block: string }[] {
  const [excerpt, document] = [plan.nodeAt(EXCERPTS), plan.nodeAt(DOCUMENTS)];
  const blocks: { readonly column: string; readonly block: string }[] = [];
  if (excerpt !== undefined) {
    const printed = printNode('x', excerpt, context);
    const block = printCall('shown', [
      ...printEach('n:Position'),
      'MATCH (n)-[e:EVIDENCED_BY]->(x:Excerpt)',
      'WITH n, x ORDER BY n.id, e.ordinal, x.id',
      ...printed.blocks,
      `RETURN collect({of: n.id, record: ${printed.map}}) AS excerpts`,
    ]);
    blocks.push({ column: 'excerpts', block });
  }
  if (document !== undefined) {
    const printed = printNode('d', document, context);
    const branches = [
      ...pagesOf.map(([label, pattern]) => [
        ...printEach(label),
        pattern,
        'RETURN n.id AS of, null AS at, d',
      ]),
      [...printEach('n:Document'), 'RETURN n.id AS of, null AS at, n AS d'],
      [
        ...printEach('n:Spokesperson'),
        'MATCH (n)-[e:SPEAKS_FOR]->(office:Actor)',
        'MATCH (d:Document {id: e.documentId})',
        'RETURN n.id AS of, office.id AS at, d',
      ],
    ];
    const block = printCall('shown', [
      printUnion('shown', branches),
      'WITH of, at, d, count(*) AS ways ORDER BY of, at, d.id',
      ...printed.blocks,
      `RETURN collect({of: of, at: at, record: ${printed.map}}) AS documents`,
    ]);
    blocks.push({ column: 'documents', block });
  }
  return blocks;
}

function printEach(condition: string): readonly string[] {
  return ['UNWIND shown AS each', `WITH each.n AS n WHERE ${condition}`];
}

/** Evidence of these relationships between two records, each item once. */
export type FindEvidence = (relationships: readonly Row[]) => {
  readonly excerpts: readonly Row[];
  readonly documents: readonly Row[];
};

/** Reads the columns that `printPathEvidence` added, where present. */
export function readPathEvidence(row: Row): FindEvidence {
  const ofPositions = groupByRecord(row['excerpts']);
  // An excerpt is its own evidence: on a path, one of its positions is next to it.
  const themselves = [...ofPositions.values()]
    .flat()
    .map((each) => [String(each['id']), [each]] as const);
  const excerpts = new Map([...ofPositions, ...themselves]);
  const documents = groupByRecord(row['documents']);
  return (relationships) => {
    const keys = new Set(
      relationships.flatMap((each) => {
        const ends = {
          // A relationship of the schema has these fields.
          type: each['type'] as Parameters<typeof recordThatShows>[0]['type'],
          source: String(each['source']),
          target: String(each['target']),
        };
        const shownBy = recordThatShows(ends);
        if (shownBy === undefined) return [];
        return ends.type === 'SPEAKS_FOR' ? [`${shownBy} ${ends.target}`] : [shownBy];
      }),
    );
    const find = (groups: ReadonlyMap<string, readonly Row[]>): readonly Row[] => {
      const found = [...keys].flatMap((key) => groups.get(key) ?? []);
      return [...new Map(found.map((record) => [record['id'], record])).values()];
    };
    return { excerpts: find(excerpts), documents: find(documents) };
  };
}

/** By the id of the record; for terms of office also by the office's id. */
function groupByRecord(column: unknown): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>();
  for (const { of, at, record } of column === undefined ? [] : requireList(column)) {
    const key = typeof at === 'string' ? `${String(of)} ${at}` : String(of);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [requireMap(record)]);
    else group.push(requireMap(record));
  }
  return groups;
}
