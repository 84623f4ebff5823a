/**
 * Reads `/export/graph.jsonl` back: the lines of the whole graph, as `formats/json-lines.ts` writes
 * them. A part of a graph is refused, because its records lack the links that were left out.
 */
import type { GraphData, GraphNode, GraphRelationship } from '../../corpus/graph-data.js';
import { isRecord, textOf, type SeedRecord, type SeedRecords } from '../../corpus/seed-records.js';
import type { Value } from '../../cypher/statement.js';
import { nodeLabels } from '../../domain/ontology/node-definitions.js';
import { relationshipTypes } from '../../domain/ontology/relationship-definitions.js';
import type { TableFault } from '../../tables/table-fault.js';
import { graphToRecords } from './graph-to-records.js';

/** The version of the lines that can be read. */
const FORMAT_VERSION = 1;
const WHOLE_GRAPH = /^\/export\/graph\.jsonl(?:\?|$)/;

/** Records with the line of each, by id. Without a fault that stops the reading, all of them. */
export interface ReadRecords {
  readonly records: SeedRecords;
  readonly rowOf: ReadonlyMap<string, number>;
  readonly faults: readonly TableFault[];
}

export async function readGraphLines(
  lines: AsyncIterable<string> | Iterable<string>,
): Promise<ReadRecords> {
  const reader = new LineReader();
  for await (const line of lines) reader.read(line);
  return reader.finish();
}

class LineReader {
  readonly #nodes: GraphNode[] = [];
  readonly #relationships: GraphRelationship[] = [];
  readonly #rowOf = new Map<string, number>();
  readonly #faults: TableFault[] = [];
  #row = 0;
  #isEnded = false;

  read(text: string): void {
    this.#row += 1;
    if (text.trim() === '') return;
    const line = parseLine(text);
    if (line === undefined) {
      this.#tell('The line is not a JSON object.', 'Export the file again.');
    } else if (this.#row === 1 || line['kind'] === 'HEAD') this.#readHead(line);
    else if (line['kind'] === 'NODE') this.#readNode(line);
    else if (line['kind'] === 'EDGE') this.#readEdge(line);
    else if (line['kind'] === 'END') this.#readEnd(line);
    else this.#tell('The line is neither a node nor a relationship.', 'Export the file again.');
  }

  finish(): ReadRecords {
    if (!this.#isEnded && this.#faults.length === 0) {
      this.#tell('The last line is missing: the file was cut off.', 'Export the file again.');
    }
    const isReadable = this.#faults.length === 0;
    const graph: GraphData = isReadable
      ? { nodes: this.#nodes, relationships: this.#relationships }
      : { nodes: [], relationships: [] };
    return { records: graphToRecords(graph), rowOf: this.#rowOf, faults: this.#faults };
  }

  #readHead(line: SeedRecord): void {
    if (line['kind'] !== 'HEAD' || line['formatVersion'] !== FORMAT_VERSION) {
      this.#tell(
        `The first line does not say that this is a graph in format ${String(FORMAT_VERSION)}.`,
        'Export it with /export/graph.jsonl. A position table (/export/positions.jsonl) is not one.',
      );
    } else if (!WHOLE_GRAPH.test(textOf(line, 'selection') ?? '')) {
      this.#tell(
        `The file is a part of a graph: ${textOf(line, 'selection') ?? 'unknown'}.`,
        'Export the whole graph with /export/graph.jsonl: the records of a part lack links.',
      );
    }
  }

  #readNode(line: SeedRecord): void {
    const label = nodeLabels.find((each) => each === line['label']);
    const id = textOf(line, 'id');
    if (label === undefined || id === undefined) {
      this.#tell(`There is no kind of node "${print(line['label'])}".`, NEWER);
      return;
    }
    this.#rowOf.set(id, this.#row);
    this.#nodes.push({ label, id, properties: propertiesOf(line) });
  }

  #readEdge(line: SeedRecord): void {
    const type = relationshipTypes.find((each) => each === line['type']);
    const [from, to] = [textOf(line, 'source'), textOf(line, 'target')];
    if (type === undefined || from === undefined || to === undefined) {
      this.#tell(`There is no relationship "${print(line['type'])}".`, NEWER);
      return;
    }
    this.#relationships.push({ type, from, to, properties: propertiesOf(line) });
  }

  #readEnd({ nodes, edges }: SeedRecord): void {
    this.#isEnded = true;
    if (this.#faults.length > 0) return;
    if (nodes !== this.#nodes.length || edges !== this.#relationships.length) {
      this.#tell('The file has fewer lines than its last line says.', 'Export the file again.');
    }
  }

  #tell(message: string, remedy: string): void {
    const place = { row: this.#row, column: undefined };
    this.#faults.push({ ...place, code: 'INVALID_EXPORT', severity: 'ERROR', message, remedy });
  }
}

const NEWER = 'Import it with the version of the program that exported it.';

function parseLine(text: string): SeedRecord | undefined {
  try {
    // JSON has no other values than these.
    const value = JSON.parse(text) as Value;
    return isRecord(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function propertiesOf({ properties }: SeedRecord): SeedRecord {
  return isRecord(properties) ? properties : {};
}

function print(value: Value | undefined): string {
  return typeof value === 'string' ? value : JSON.stringify(value ?? null);
}
