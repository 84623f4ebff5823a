/** Prints the dictionary of all tables as a page. */
import { termsOf } from '../../domain/ontology/vocabularies.js';
import type { TableColumn } from './table-definition.js';
import { tables } from './tables.js';

/** The whole page, in Markdown. */
export function printTables(): string {
  return [
    '# The columns of the tables',
    '',
    'Generated from `src/export/tables` by `node dist/cli/print-tables.js`; a test keeps it current. `/export` has the same as JSON. URLs, parameters and formats: [exports.md](exports.md).',
    ...printDictionary(),
    '',
  ].join('\n');
}

/** All tables with their columns, in Markdown. */
export function printDictionary(): readonly string[] {
  return [
    '',
    'STRINGS are lists; CSV joins them with ";". In Parquet lists are lists, a DATE is a day, an INTEGER and a NUMBER are numbers. Absent values are null in Parquet, empty in CSV and left out in JSON Lines: absent means not coded, not known or not applicable, never 0 or "no". Columns in bold have a value in every row.',
    ...Object.entries(tables).flatMap(([name, { describes, key, columns }]) => [
      '',
      `## ${name}`,
      '',
      `${describes.charAt(0).toUpperCase()}${describes.slice(1)}. Key: ${key.map((column) => `\`${column}\``).join(', ')}.`,
      '',
      '| column | type | contents |',
      '|---|---|---|',
      ...Object.entries(columns).map(([column, definition]) => printColumn(column, definition)),
    ]),
  ];
}

function printColumn(
  name: string,
  { type, describes, isRequired, vocabulary, refersTo }: TableColumn,
): string {
  const title = isRequired === true ? `**\`${name}\`**` : `\`${name}\``;
  const terms = vocabulary === undefined ? '' : ` (${termsOf(vocabulary).join(', ')})`;
  const reference = refersTo === undefined ? '' : `; see \`${refersTo}\``;
  return `| ${title} | ${type} | ${describes}${terms}${reference} |`;
}
