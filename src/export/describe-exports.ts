/** The catalogue at `/export`: the exports with their formats and parameters. */
import type { Parameter } from '../domain/selection/url-parameters.js';
import { EXPORT_PATH } from '../domain/selection/export-url.js';
import { exportKinds } from './export-kinds.js';
import { fileParameters } from './file-parameters.js';
import { positionColumns } from './position-table.js';

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
    columns: {
      positions: Object.entries(positionColumns).map(([column, { type, describes }]) => ({
        column,
        type,
        describes,
      })),
    },
  };
}
