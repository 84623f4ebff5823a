/**
 * Applies the rules of `seeds:check` to records in memory. Trees and checked entries of unchanged records
 * are cached, so a check costs only the changed records and the rules that span all records.
 */
import type { CorpusFault } from '../domain/errors.js';
import { seedSections, type SeedRecord } from '../corpus/seed-records.js';
import { toValueTree } from '../corpus/value-tree.js';
import { validateSeeds } from '../corpus/validate/validate-seeds.js';
import type { YamlFile } from '../corpus/yaml-tree.js';
import { parseRecordKey, type RecordKey, type RecordName } from './record-key.js';
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

const files = new WeakMap<SeedRecord, YamlFile>();

/** @param today ISO 8601; a later date is a fault */
export function checkRecords(state: RecordState, today?: string): CheckedRecords {
  const all: YamlFile[] = [];
  const filled = new Set<string>();
  for (const [key, record] of state.entries()) {
    filled.add(key.slice(0, key.indexOf('/')));
    all.push(toFile(key, record));
  }
  for (const section of seedSections) {
    if (filled.has(section)) continue;
    all.push({ file: `${section}.yaml`, root: toValueTree({ [section]: [] }), faults: [] });
  }
  const { faults, warnings } = validateSeeds(all, today);
  return { faults: faults.map(toRecordFault), warnings: warnings.map(toRecordFault) };
}

function toFile(key: RecordKey, record: SeedRecord): YamlFile {
  let file = files.get(record);
  if (file === undefined) {
    file = { file: `${key}.yaml`, root: toValueTree(record), faults: [] };
    files.set(record, file);
  }
  return file;
}

function toRecordFault({ file, path, problem, remedy }: CorpusFault): RecordFault {
  const name = parseRecordKey(file.replace(/\.yaml$/, ''));
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
