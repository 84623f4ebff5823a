/** The catalogue at `/export`: the exports with their formats and parameters. */
import { termsOf } from '../domain/ontology/vocabularies.js';
import type { Parameter } from '../domain/selection/url-parameters.js';
import { EXPORT_PATH } from '../domain/selection/export-url.js';
import { exportKinds } from './export-kinds.js';
import { fileParameters } from './file-parameters.js';
import type { TableColumns } from './tables/table-definition.js';
import { tables } from './tables/tables.js';

export function describeExports(): object {
  return {
    address: `${EXPORT_PATH}/<name>.<format>?<parameters>`,
    manifest: `${EXPORT_PATH}/<name>.<format>.manifest.json?<parameters>`,
    exports: Object.entries(exportKinds).map(([name, { describes, formats, parameters }]) => ({
      name,
      describes,
      formats: formats.map(({ extension, mediaType, describes: about }) => ({
        format: extension,
        mediaType,
        describes: about,
      })),
      parameters: Object.entries<Parameter>({ ...parameters, ...fileParameters }).map(
        ([parameter, { describes: about }]) => ({
          parameter,
          describes: about,
        }),
      ),
    })),
    tables: Object.fromEntries(
      Object.entries(tables).map(([name, { describes, key, columns }]) => [
        name,
        { describes, key, columns: describeColumns(columns) },
      ]),
    ),
  };
}

/** The dictionary of a table. */
export function describeColumns(columns: TableColumns): readonly object[] {
  return Object.entries(columns).map(
    ([column, { type, describes, isRequired, vocabulary, refersTo }]) => ({
      column,
      type,
      describes,
      ...(isRequired === true ? { required: true } : {}),
      ...(vocabulary === undefined ? {} : { terms: termsOf(vocabulary) }),
      ...(refersTo === undefined ? {} : { refersTo }),
    }),
  );
}
