/**
 * A Cypher script, one statement a line, in the dialect that both engines run. Loads with
 * cypher-shell, or line by line with any driver; a second run changes nothing. Nodes have the labels
 * and the properties that the graph has; what serves search and order is not among them.
 */
import type { Value } from '../cypher/statement.js';
import { idLabelOf, lookUpLabel } from '../domain/ids.js';
import { nodeDefinitions, nodeLabels, type NodeLabel } from '../domain/node-definitions.js';
import {
  relationshipDefinitions,
  relationshipTypes,
  type RelationshipType,
} from '../domain/relationship-definitions.js';
import type {
  ExportEdge,
  ExportHead,
  ExportNode,
  ExportRecord,
  ExportRecords,
  GraphFormat,
} from './export-format.js';

export const cypherScript: GraphFormat = {
  extension: 'cypher',
  mediaType: 'application/x-cypher-query',
  describes: 'Cypher script: for an empty Neo4j, with cypher-shell.',
  isForRecordOnly: true,
  write: writeCypherScript,
};

/** Rows in one statement: what a transaction holds, and what the engine has to parse at once. */
const ROWS_PER_STATEMENT = 500;

/** Rows that one statement can write: their label or type, and each row as a map of Cypher. */
interface Batch {
  readonly kind: ExportRecord['kind'];
  readonly name: string;
  readonly rows: string[];
}

async function* writeCypherScript(
  records: ExportRecords,
  head: ExportHead,
): AsyncGenerator<string> {
  yield printHead(head);
  let batch: Batch = { kind: 'NODE', name: '', rows: [] };
  for await (const chunk of records) {
    let text = '';
    for (const record of chunk) {
      const name = record.kind === 'NODE' ? record.node.label : record.edge.type;
      const isFull = batch.rows.length === ROWS_PER_STATEMENT;
      if (isFull || batch.name !== name || batch.kind !== record.kind) {
        text += printBatch(batch);
        batch = { kind: record.kind, name, rows: [] };
      }
      batch.rows.push(record.kind === 'NODE' ? printNode(record.node) : printEdge(record.edge));
    }
    yield text;
  }
  yield printBatch(batch);
}

function printHead({ datasetVersion, selection, licence, citation }: ExportHead): string {
  const about = [`Demarche, dataset ${datasetVersion}`, selection, licence, citation];
  const labels = new Set([
    ...nodeLabels.map(idLabelOf),
    ...relationshipTypes.flatMap((type) => {
      const { from, to } = relationshipDefinitions[type];
      return [lookUpLabel(from), lookUpLabel(to)];
    }),
  ]);
  return [
    ...about.map((line) => `// ${line.replaceAll(/\s+/g, ' ')}`),
    ...[...labels].map(
      (label) => `CREATE INDEX ${label.toLowerCase()}_id IF NOT EXISTS FOR (n:${label}) ON (n.id);`,
    ),
    '',
  ].join('\n');
}

function printBatch({ kind, name, rows }: Batch): string {
  if (rows.length === 0) return '';
  const unwind = `UNWIND [${rows.join(', ')}] AS r `;
  // The names of an export of the record are those of the ontology: see `isForRecordOnly`.
  const write =
    kind === 'NODE' ? mergeNodes(name as NodeLabel) : mergeEdges(name as RelationshipType);
  return `${unwind}${write};\n`;
}

function mergeNodes(label: NodeLabel): string {
  const { family } = nodeDefinitions[label];
  const lookUp = idLabelOf(label);
  const others = [family, label].filter((name) => name !== undefined && name !== lookUp);
  const setLabels = others.map((name) => ` SET n:${String(name)}`).join('');
  return `MERGE (n:${lookUp} {id: r.id}) SET n = r${setLabels}`;
}

function mergeEdges(type: RelationshipType): string {
  const { from, to, key } = relationshipDefinitions[type];
  const keyPattern = key === undefined ? '' : ` {${key}: r.props.${key}}`;
  return (
    `MATCH (a:${lookUpLabel(from)} {id: r.source}) MATCH (b:${lookUpLabel(to)} {id: r.target}) ` +
    `MERGE (a)-[e:${type}${keyPattern}]->(b) SET e = r.props`
  );
}

function printNode({ id, properties }: ExportNode): string {
  return printValue({ id, ...properties });
}

function printEdge({ source, target, properties }: ExportEdge): string {
  return printValue({ source, target, props: properties });
}

function printValue(value: Value): string {
  if (typeof value === 'string') return printText(value);
  if (value === null || typeof value !== 'object') return String(value);
  if (Array.isArray(value)) return `[${(value as readonly Value[]).map(printValue).join(', ')}]`;
  const entries = Object.entries(value).map(([key, member]) => `${key}: ${printValue(member)}`);
  return `{${entries.join(', ')}}`;
}

// Control characters are what this is about.
// eslint-disable-next-line no-control-regex
const NEEDS_ESCAPE = /[\\'\u0000-\u001F\u007F]/g;
const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  "'": "\\'",
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
};

/** https://neo4j.com/docs/cypher-manual/current/syntax/expressions/ ("string literal escapes") */
function printText(text: string): string {
  const escaped = text.replace(
    NEEDS_ESCAPE,
    (character) =>
      ESCAPES[character] ?? `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return `'${escaped}'`;
}
