/** Warnings about an export's parameters. Independent of the data. */
import { readParameters, type GivenParameters } from '../domain/selection/url-parameters.js';
import { parsePositionFilter } from '../domain/selection/filters.js';
import { explainImpossible } from '../domain/selection/impossible-filter.js';
import { filterParameters, toFilterInput } from '../domain/selection/selection-parameters.js';
import type { WarningCode } from '../domain/ontology/warnings.js';

export interface ExportWarning {
  readonly code: WarningCode;
  readonly message: string;
}

/** @throws InputError for an invalid filter */
export function findExportWarnings(given: GivenParameters): readonly ExportWarning[] {
  const ofFilter = [...given].filter(([name]) => Object.hasOwn(filterParameters, name));
  const filter = parsePositionFilter(toFilterInput(readParameters(ofFilter, filterParameters)));
  const message = explainImpossible(filter);
  return message === null ? [] : [{ code: 'FILTER_MATCHES_NOTHING', message }];
}
