/**
 * Applies the rules of `seeds:check` to records in memory: to all, or to those that a change can affect.
 */
import type { CorpusFault } from '../domain/errors.js';
import { seedSections } from '../corpus/seed-records.js';
import { toValueTree } from '../corpus/value-tree.js';
import { toPrintableText } from '../corpus/validate/fault-list.js';
import { validateSeeds } from '../corpus/validate/validate-seeds.js';
import type { YamlFile } from '../corpus/yaml-tree.js';
import { parseRecordKey, toRecordKey, type RecordName } from './record-key.js';
import type { RecordChange, RecordLinks } from './record-links.js';
import type { RecordState } from './record-state.js';

/** A fault and its location in a record. */
export interface RecordFault {
  readonly name: RecordName;
  /** Inside the record, such as `positions[2].hedge`; empty for the record as a whole. */
  readonly path: string;
  readonly problem: string;
  readonly remedy: string;
}

export interface CheckedRecords {
  readonly faults: readonly RecordFault[];
  readonly warnings: readonly RecordFault[];
}

/**
 * @param today ISO 8601; a later date is a fault
 * @param whole where `state` is only a part
 */
export function checkRecords(
  state: RecordState,
  today?: string,
  whole: RecordState = state,
): CheckedRecords {
  const all: YamlFile[] = [];
  const filled = new Set<string>();
  const names = new Map<string, RecordName>();
  for (const [key, record] of state.entries()) {
    filled.add(key.slice(0, key.indexOf('/')));
    const file = `${key}.yaml`;
    all.push({ file, root: toValueTree(record), faults: [] });
    const name = parseRecordKey(key);
    // Faults name the file in its printable form.
    if (name !== undefined) names.set(toPrintableText(file), name);
  }
  for (const section of seedSections) {
    if (filled.has(section)) continue;
    all.push({ file: `${section}.yaml`, root: toValueTree({ [section]: [] }), faults: [] });
  }
  const { faults, warnings } = validateSeeds(all, today, () => whole.ids());
  const toFault = (fault: CorpusFault): RecordFault => toRecordFault(fault, names.get(fault.file));
  return { faults: faults.map(toFault), warnings: warnings.map(toFault) };
}

/**
 * The faults after a change, and the warnings that are new.
 * @param links of the records before, if these are known to have no faults: only what the change can
 * affect is checked then
 */
export function checkChange(
  change: RecordChange,
  today: string | undefined,
  links: RecordLinks | undefined,
): CheckedRecords {
  const { before, after } = change;
  const part = links?.partAround(change);
  const check = (state: RecordState): CheckedRecords =>
    checkRecords(part === undefined ? state : state.only(part), today, state);
  const { faults, warnings } = check(after);
  if (warnings.length === 0) return { faults, warnings };
  const known = new Set(check(before).warnings.map(printFault));
  return { faults, warnings: warnings.filter((warning) => !known.has(printFault(warning))) };
}

function printFault({ name, path, problem }: RecordFault): string {
  return `${toRecordKey(name)} ${path} ${problem}`;
}

function toRecordFault(
  { file, path, problem, remedy }: CorpusFault,
  name: RecordName | undefined,
): RecordFault {
  if (name === undefined) throw new TypeError(`no record is called ${file}`);
  return {
    name,
    path: path.replace(/^[a-z]+(?:\.|$)/i, ''),
    problem: withoutLines(problem),
    remedy: withoutLines(remedy),
  };
}

/** The validator cites other entries as `statements/statement:….yaml:0`, but records have no lines. */
function withoutLines(text: string): string {
  return text.replaceAll(/\b[a-z]+\/(\S+)\.yaml:0/g, '$1');
}
