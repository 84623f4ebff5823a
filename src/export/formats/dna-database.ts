/**
 * A database of Discourse Network Analyzer 3 (SQLite), of referrals: each is a statement of its type
 * "DNA Statement", with the organization that made it, the concept and whether it agrees. Documents are
 * our statements. Exports have no full texts, so a document's text is the list of its positions, and a
 * statement marks the line with its position.
 *
 * Equal data give equal bytes: ids count up in the order of the records, and nothing is random.
 */
import initSqlJs, { type Database, type SqlValue, type Statement } from 'sql.js';
import { REFERRAL_ENDING } from '../../domain/selection/export-url.js';
import type {
  ExportEdge,
  ExportHead,
  ExportNode,
  ExportRecords,
  GraphFormat,
  LossCounter,
} from '../export-format.js';
import { MAX_SHORT_TEXT, printDnaTables } from './dna-schema.js';

export const dnaDatabase: GraphFormat = {
  extension: REFERRAL_ENDING,
  mediaType: 'application/vnd.sqlite3',
  describes: 'SQLite database of Discourse Network Analyzer 3: for that program and rDNA.',
  write: writeDnaDatabase,
};

/** The program opens files of versions that begin with 3.0. */
const VERSION = '3.0.11';
const DATE = '2025-02-05';

const CODER = 1;
/**
 * Of the only coder, "Demarche": the password `demarche`, as the program hashes it (SHA-256, 100,000
 * times, after a salt of 16 bytes). It protects nothing, and the program asks for one.
 */
export const CODER_PASSWORD = 'RGVtYXJjaGUgZXhwb3J0IJ8CaAgrj9vBwB3lIpnMJk2zVuPVRsoImUpsrNQlCsvD';

const TYPE = 1;
const variables = [
  ['person', 'short text'],
  ['organization', 'short text'],
  ['concept', 'short text'],
  ['agreement', 'boolean'],
  ['kind', 'short text'],
  ['position', 'short text'],
] as const;
type VariableName = (typeof variables)[number][0];
type ShortText = Exclude<VariableName, 'agreement'>;
const idOfVariable = (name: VariableName): number =>
  variables.findIndex(([each]) => each === name) + 1;

const attributes = ['Type', 'Alias', 'Notes'] as const;
/** Variables whose entities have attributes, as in a new database of the program. */
const described = ['person', 'organization', 'concept'] as const;

async function* writeDnaDatabase(
  records: ExportRecords,
  head: ExportHead,
  losses: LossCounter,
): AsyncGenerator<Uint8Array> {
  const sql = await initSqlJs();
  const database = new sql.Database();
  try {
    const writer = new DnaWriter(database, head, losses);
    for await (const batch of records) {
      for (const record of batch) {
        if (record.kind === 'NODE') writer.keep(record.node);
        else writer.addStatement(record.edge);
      }
    }
    writer.addDocuments();
    yield database.export();
  } finally {
    database.close();
  }
}

interface Document {
  readonly id: number;
  readonly edge: ExportEdge;
  text: string;
  /** Where the line of each position begins and ends. */
  readonly lines: Map<string, readonly [start: number, end: number]>;
}

class DnaWriter {
  readonly #losses: LossCounter;
  readonly #nodes = new Map<string, ExportNode>();
  readonly #documents = new Map<string, Document>();
  /** Ids of entities by variable and the record that they stand for, and which texts are taken. */
  readonly #entities = new Map<string, number>();
  readonly #values = new Set<string>();
  readonly #insert: Readonly<Record<string, Statement>>;
  #statements = 0;
  #shortTexts = 0;
  #attributes = 0;

  constructor(
    database: Database,
    { datasetVersion, selection, licence, citation }: ExportHead,
    losses: LossCounter,
  ) {
    this.#losses = losses;
    database.run(printDnaTables());
    const settings = { version: VERSION, date: DATE, datasetVersion, selection, licence, citation };
    for (const setting of Object.entries(settings)) {
      database.run('INSERT INTO SETTINGS (Property, Value) VALUES (?, ?)', setting);
    }
    database.run(
      "INSERT INTO CODERS (ID, Name, Red, Green, Blue, Password) VALUES (?, 'Demarche', 255, 255, 0, ?)",
      [CODER, CODER_PASSWORD],
    );
    database.run(
      "INSERT INTO STATEMENTTYPES (ID, Label, Red, Green, Blue) VALUES (?, 'DNA Statement', 239, 208, 51)",
      [TYPE],
    );
    for (const [name, dataType] of variables) {
      const row = [idOfVariable(name), name, dataType, TYPE];
      database.run(
        'INSERT INTO VARIABLES (ID, Variable, DataType, StatementTypeId) VALUES (?, ?, ?, ?)',
        row,
      );
    }
    for (const [index, name] of described.entries()) {
      for (const [offset, attribute] of attributes.entries()) {
        const row = [index * attributes.length + offset + 1, idOfVariable(name), attribute];
        database.run(
          'INSERT INTO ATTRIBUTEVARIABLES (ID, VariableId, AttributeVariable) VALUES (?, ?, ?)',
          row,
        );
      }
    }
    const prepare = (table: string, columns: string): Statement => {
      const marks = columns.split(', ').map(() => '?');
      return database.prepare(`INSERT INTO ${table} (${columns}) VALUES (${marks.join(', ')})`);
    };
    this.#insert = {
      document: prepare('DOCUMENTS', 'ID, Title, Text, Coder, Source, Section, Notes, Type, Date'),
      statement: prepare('STATEMENTS', 'ID, StatementTypeId, DocumentId, Start, Stop, Coder'),
      entity: prepare('ENTITIES', 'ID, VariableId, Value, Red, Green, Blue'),
      shortText: prepare('DATASHORTTEXT', 'ID, StatementId, VariableId, Entity'),
      agreement: prepare('DATABOOLEAN', 'ID, StatementId, VariableId, Value'),
      attribute: prepare('ATTRIBUTEVALUES', 'ID, EntityId, AttributeVariableId, AttributeValue'),
    };
  }

  /** Nodes come before the edges that need them. */
  keep(node: ExportNode): void {
    this.#nodes.set(node.id, node);
  }

  addStatement(edge: ExportEdge): void {
    const { source, target, properties } = edge;
    const document = this.#documentOf(edge);
    const [start, end] = lineOf(document, edge);
    const id = (this.#statements += 1);
    this.#run('statement', [id, TYPE, document.id, start, end, CODER]);
    this.#addShortText(id, 'person', '', '');
    this.#addShortText(id, 'organization', source, this.#nameOf(source));
    this.#addShortText(id, 'concept', target, this.#nameOf(target));
    for (const name of ['kind', 'position'] as const) {
      const value = textOf(properties[name === 'kind' ? 'positionKind' : name]);
      this.#addShortText(id, name, value, value);
    }
    const agrees = properties['relation'] === 'AGREES' ? 1 : 0;
    this.#run('agreement', [id, id, idOfVariable('agreement'), agrees]);
    this.#losses.add('attributes of a referral that the program has no place for');
  }

  /** Last, because a document's text grows with its positions. */
  addDocuments(): void {
    for (const { id, text, edge } of this.#documents.values()) {
      const { properties } = edge;
      const publishers = listOf(properties['publishers']);
      const notes = [
        `Statement: ${textOf(properties['statement'])}`,
        `Date: ${textOf(properties['occurredOn'])}`,
        ...listOf(properties['documents']).map((url) => `Document: ${url}`),
      ];
      const seconds = Date.parse(`${textOf(properties['occurredFrom'])}T00:00:00Z`) / 1_000;
      this.#run('document', [
        id,
        this.#cut(textOf(properties['statementTitle'])),
        text,
        CODER,
        this.#cut(publishers.join('; ')),
        '',
        notes.join('\n'),
        '',
        seconds,
      ]);
    }
  }

  #documentOf(edge: ExportEdge): Document {
    const statement = textOf(edge.properties['statement']);
    let document = this.#documents.get(statement);
    if (document === undefined) {
      document = { id: this.#documents.size + 1, edge, text: '', lines: new Map() };
      this.#documents.set(statement, document);
    }
    return document;
  }

  #addShortText(statement: number, name: ShortText, id: string, value: string): void {
    const variable = idOfVariable(name);
    const key = `${String(variable)} ${id}`;
    let entity = this.#entities.get(key);
    if (entity === undefined) {
      entity = this.#entities.size + 1;
      this.#entities.set(key, entity);
      this.#run('entity', [entity, variable, this.#toFreeValue(variable, value, id), 0, 0, 0]);
      this.#addAttributes(entity, name, id);
    }
    this.#run('shortText', [(this.#shortTexts += 1), statement, variable, entity]);
  }

  /** The program takes entities of one text for one; ids tell namesakes apart. */
  #toFreeValue(variable: number, value: string, id: string): string {
    const short = this.#cut(value);
    const isFree = !this.#values.has(`${String(variable)} ${short}`);
    const free = isFree ? short : this.#cut(`${id} ${value}`);
    this.#values.add(`${String(variable)} ${free}`);
    return free;
  }

  #addAttributes(entity: number, name: ShortText, id: string): void {
    const index = described.findIndex((each) => each === name);
    if (index === -1) return;
    const node = this.#nodes.get(id);
    const values: Readonly<Record<(typeof attributes)[number], string>> = {
      Type: node?.label ?? '',
      Alias: listOf(node?.properties['aliases']).join('; '),
      Notes: id,
    };
    for (const [offset, attribute] of attributes.entries()) {
      const variable = index * attributes.length + offset + 1;
      const row = [(this.#attributes += 1), entity, variable, this.#cut(values[attribute])];
      this.#run('attribute', row);
    }
  }

  #nameOf(id: string): string {
    return this.#nodes.get(id)?.called ?? id;
  }

  /** SQLite counts code points. */
  #cut(text: string): string {
    const characters = Array.from(text);
    if (characters.length <= MAX_SHORT_TEXT) return text;
    this.#losses.add(`texts cut to ${String(MAX_SHORT_TEXT)} characters`);
    return `${characters.slice(0, MAX_SHORT_TEXT - 1).join('')}…`;
  }

  #run(insert: string, row: readonly SqlValue[]): void {
    this.#insert[insert]?.run([...row]);
  }
}

/** The line with the position, which several referrals share. */
function lineOf(document: Document, { properties }: ExportEdge): readonly [number, number] {
  const position = textOf(properties['position']);
  const known = document.lines.get(position);
  if (known !== undefined) return known;
  const quote = textOf(properties['quote']);
  const line = `${textOf(properties['asserts'])}${quote === '' ? '' : ` “${quote}”`}`;
  const start = document.text.length;
  document.text += `${line}\n`;
  const range = [start, start + line.length] as const;
  document.lines.set(position, range);
  return range;
}

function listOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
