/**
 * A Cypher script, one statement per line, in the dialect of both engines. Can be run with
 * cypher-shell, or line by line with any driver; a second run changes nothing. Nodes have the labels
 * and properties of the graph, except internal properties for search and ordering.
 */
import type { Value } from '../../cypher/statement.js';
import { idLabelOf, lookUpLabel } from '../../domain/ontology/ids.js';
import {
  nodeDefinitions,
  nodeLabels,
  type NodeLabel,
} from '../../domain/ontology/node-definitions.js';
import {
  relationshipDefinitions,
  relationshipTypes,
  type RelationshipType,
} from '../../domain/ontology/relationship-definitions.js';
import { printNotes } from '../file-notes.js';
import type { ExportHead, ExportRecord, ExportRecords, GraphFormat } from '../export-format.js';

export const cypherScript: GraphFormat = {
  extension: 'cypher',
  mediaType: 'application/x-cypher-query',
  describes: 'Cypher script: for an empty Neo4j, with cypher-shell.',
  isForRecordOnly: true,
  write: writeCypherScript,
};

/** Rows per statement, which one transaction holds and the engine parses at once. */
const ROWS_PER_STATEMENT = 500;

/** Records of one label or type, written by one statement. */
interface Batch {
  readonly kind: ExportRecord['kind'];
  readonly name: string;
  readonly records: ExportRecord[];
}

async function* writeCypherScript(
  records: ExportRecords,
  head: ExportHead,
): AsyncGenerator<string> {
  yield printHead(head);
  let batch: Batch = { kind: 'NODE', name: '', records: [] };
  for await (const chunk of records) {
    let text = '';
    for (const record of chunk) {
      const name = record.kind === 'NODE' ? record.node.label : record.edge.type;
      const isFull = batch.records.length === ROWS_PER_STATEMENT;
      if (isFull || batch.name !== name || batch.kind !== record.kind) {
        text += printBatch(batch);
        batch = { kind: record.kind, name, records: [] };
      }
      batch.records.push(record);
    }
    yield text;
  }
  yield printBatch(batch);
}

function printHead(head: ExportHead): string {
  const labels = new Set([
    ...nodeLabels.map(idLabelOf),
    ...relationshipTypes.flatMap((type) => {
      const { from, to } = relationshipDefinitions[type];
      return [lookUpLabel(from), lookUpLabel(to)];
    }),
  ]);
  return [
    ...printNotes(head).map((note) => `// ${note}`),
    ...[...labels].map(
      (label) => `CREATE INDEX ${label.toLowerCase()}_id IF NOT EXISTS FOR (n:${label}) ON (n.id);`,
    ),
    '',
  ].join('\n');
}

/**
 * Rows are lists, so that property names occur once per statement: parsing a script takes Neo4j longer
 * than running it, and maps have twice as many tokens.
 */
function printBatch({ kind, name, records }: Batch): string {
  if (records.length === 0) return '';
  const keys = kind === 'NODE' ? ['id', 'label'] : ['source', 'target'];
  const properties = [...new Set(records.flatMap((record) => Object.keys(propertiesOf(record))))];
  const rows = records.map((record) => {
    const held = propertiesOf(record);
    const values = [...keysOf(record), ...properties.map((property) => held[property] ?? null)];
    return `[${values.map(printValue).join(', ')}]`;
  });
  const map = (held: readonly (readonly [name: string, index: number])[]): string =>
    `{${held.map(([property, index]) => `${property}: r[${String(index)}]`).join(', ')}}`;
  const columns = properties.map((property, index) => [property, keys.length + index] as const);
  // Exports of the record have only names of the ontology: see `isForRecordOnly`.
  const write =
    kind === 'NODE'
      ? mergeNodes(name as NodeLabel, map([['id', 0], ['label', 1], ...columns]))
      : mergeEdges(name as RelationshipType, columns.length === 0 ? '' : map(columns), properties);
  return `UNWIND [${rows.join(', ')}] AS r ${write};\n`;
}

function propertiesOf(record: ExportRecord): Readonly<Record<string, Value>> {
  return record.kind === 'NODE' ? record.node.properties : record.edge.properties;
}

function keysOf(record: ExportRecord): readonly string[] {
  return record.kind === 'NODE'
    ? [record.node.id, record.node.called]
    : [record.edge.source, record.edge.target];
}

function mergeNodes(label: NodeLabel, map: string): string {
  const { family } = nodeDefinitions[label];
  const lookUp = idLabelOf(label);
  const others = [family, label].filter((name) => name !== undefined && name !== lookUp);
  const setLabels = others.map((name) => ` SET n:${String(name)}`).join('');
  return `MERGE (n:${lookUp} {id: r[0]}) SET n = ${map}${setLabels}`;
}

function mergeEdges(type: RelationshipType, map: string, properties: readonly string[]): string {
  const { from, to, key } = relationshipDefinitions[type];
  const keyPattern =
    key === undefined ? '' : ` {${key}: r[${String(2 + properties.indexOf(key))}]}`;
  return (
    `MATCH (a:${lookUpLabel(from)} {id: r[0]}) MATCH (b:${lookUpLabel(to)} {id: r[1]}) ` +
    `MERGE (a)-[e:${type}${keyPattern}]->(b)${map === '' ? '' : ` SET e = ${map}`}`
  );
}

function printValue(value: Value): string {
  if (typeof value === 'string') return printText(value);
  if (value === null || typeof value !== 'object') return String(value);
  if (Array.isArray(value)) return `[${(value as readonly Value[]).map(printValue).join(', ')}]`;
  const entries = Object.entries(value).map(([key, member]) => `${key}: ${printValue(member)}`);
  return `{${entries.join(', ')}}`;
}

// Control characters are intended.
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
