/** Frictionless Data Package 1: https://specs.frictionlessdata.io/tabular-data-package/ */
import { termsOf } from '../../domain/ontology/vocabularies.js';
import {
  packagedTables,
  tablePath,
  toJson,
  type Field,
  type PackageFacts,
  type PackagedTable,
} from './package-facts.js';

const types = {
  STRING: 'string',
  INTEGER: 'integer',
  NUMBER: 'number',
  BOOLEAN: 'boolean',
  DATE: 'date',
} as const satisfies Readonly<Record<Field['type'], string>>;

export function printDataPackage(facts: PackageFacts): string {
  const { description, licence, citation } = facts;
  return toJson({
    profile: 'tabular-data-package',
    name: 'demarche',
    id: facts.datasetVersion,
    title: description.title,
    description: description.abstract,
    version: description.version,
    licenses: [{ name: licence, path: description.licenceUrl }],
    contributors: [{ title: description.author, role: 'author', organization: description.author }],
    sources: [{ title: citation.text }],
    resources: packagedTables.map((table) => describeTable(table, facts)),
  });
}

function describeTable(
  { name, describes, key, fields, foreignKeys }: PackagedTable,
  { files }: PackageFacts,
) {
  const path = tablePath(name, 'csv');
  const file = files.find((each) => each.name === path);
  return {
    profile: 'tabular-data-resource',
    name,
    path,
    title: describes,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes: file?.bytes,
    hash: `sha256:${file?.sha256 ?? ''}`,
    schema: {
      fields: fields.map(describeField),
      missingValues: [''],
      primaryKey: key,
      ...(foreignKeys.length > 0 && {
        foreignKeys: foreignKeys.map(({ column, table, key: target }) => ({
          fields: column,
          // A table names itself by an empty text.
          reference: { resource: table === name ? '' : table, fields: target },
        })),
      }),
    },
  };
}

function describeField({ name, type, isList, describes, definition }: Field) {
  const { isRequired, vocabulary } = definition;
  const constraints = {
    ...(isRequired === true && { required: true }),
    ...(vocabulary !== undefined && !isList && { enum: termsOf(vocabulary) }),
  };
  return {
    name,
    type: types[type],
    description: describes,
    ...(Object.keys(constraints).length > 0 && { constraints }),
  };
}
