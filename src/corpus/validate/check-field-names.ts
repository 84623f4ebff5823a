/**
 * Checks the field names of an entry: unknown, missing, or read as another value without quotes.
 */
import type { YamlMap } from '../yaml-tree.js';
import { didYouMean, listWords, type FaultList, type Place } from './fault-list.js';
import { misreadAs } from './yaml-traps.js';

/** @param explain the remedy for a field that exists but not here, else undefined. */
export function checkFieldNames(
  map: YamlMap,
  known: readonly string[],
  place: Place,
  faults: FaultList,
  explain: (field: string) => string | undefined,
): void {
  for (const [field, { line, hasPlainName }] of map.entries) {
    const fieldPlace = { ...place, line, path: `${place.path}.${field}` };
    if (!known.includes(field)) {
      const remedy =
        explain(field) ?? didYouMean(field, known, `the fields here are: ${listWords(known)}`);
      faults.add(fieldPlace, `"${field}" is not a field here`, remedy);
    }
    const takenFor = hasPlainName ? misreadAs(field) : undefined;
    if (takenFor !== undefined) {
      const problem = `the field name ${field} without quotes is read as ${takenFor}`;
      faults.add(fieldPlace, problem, `write it in quotes: "${field}":`);
    }
  }
}

export function reportMissing(
  map: YamlMap,
  required: readonly string[],
  place: Place,
  faults: FaultList,
): void {
  for (const field of required) {
    if (!map.entries.has(field)) faults.add(place, `has no ${field}`, `add ${field}: …`);
  }
}
