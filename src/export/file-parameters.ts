/** Parameters of every export that concern the file, not its content. */
import {
  readParameters,
  type GivenParameters,
  type Parameter,
} from '../domain/selection/url-parameters.js';
import type { FileOptions } from '../domain/selection/export-url.js';

export const fileParameters = {
  bom: {
    kind: 'FLAG',
    describes: 'CSV begins with a byte order mark, so that Excel reads it as UTF-8',
  },
} as const satisfies Readonly<Record<string, Parameter>>;

/** Separates them from the parameters of the selection. @throws InputError */
export function splitFileParameters(given: GivenParameters): {
  readonly file: FileOptions;
  readonly selection: GivenParameters;
} {
  const all = [...given];
  const isOfFile = ([name]: readonly [string, string]) => Object.hasOwn(fileParameters, name);
  const { bom } = readParameters(all.filter(isOfFile), fileParameters);
  return { file: { bom: bom === true }, selection: all.filter((each) => !isOfFile(each)) };
}
