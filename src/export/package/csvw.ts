/** CSV on the Web: https://www.w3.org/TR/tabular-metadata/ */
import { termsOf } from '../../domain/ontology/vocabularies.js';
import { LIST_SEPARATOR } from '../flat-attributes.js';
import {
  packagedTables,
  tablePath,
  toJson,
  type Field,
  type PackageFacts,
  type PackagedTable,
} from './package-facts.js';

const datatypes = {
  STRING: 'string',
  INTEGER: 'integer',
  NUMBER: 'double',
  BOOLEAN: 'boolean',
  DATE: 'date',
} as const satisfies Readonly<Record<Field['type'], string>>;

export function printCsvw({ description, citation }: PackageFacts): string {
  return toJson({
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'en' }],
    'dc:title': description.title,
    'dc:description': description.abstract,
    'dc:creator': description.author,
    'dc:license': { '@id': description.licenceUrl },
    'dc:bibliographicCitation': citation.text,
    'schema:version': description.version,
    dialect: { encoding: 'utf-8', header: true, delimiter: ',', lineTerminators: ['\r\n'] },
    tables: packagedTables.map(describeTable),
  });
}

function describeTable({ name, describes, key, fields, foreignKeys }: PackagedTable) {
  // Validators reject an absent value in a foreign key.
  const keysOfAllRows = foreignKeys.filter(({ isRequired }) => isRequired);
  return {
    url: tablePath(name, 'csv'),
    'dc:description': describes,
    tableSchema: {
      columns: fields.map(describeColumn),
      primaryKey: key,
      ...(keysOfAllRows.length > 0 && {
        foreignKeys: keysOfAllRows.map(({ column, table, key: target }) => ({
          columnReference: [column],
          reference: { resource: tablePath(table, 'csv'), columnReference: [target] },
        })),
      }),
    },
  };
}

function describeColumn({ name, type, isList, describes, definition }: Field) {
  const { isRequired, vocabulary } = definition;
  return {
    name,
    titles: name,
    datatype:
      vocabulary === undefined
        ? datatypes[type]
        : { base: datatypes[type], format: termsOf(vocabulary).join('|') },
    ...(isList && { separator: LIST_SEPARATOR }),
    ...(isRequired === true && { required: true }),
    'dc:description': describes,
  };
}
