/** Finds current records by name, for forms that refer to them. Reads each name once. */
import { textsOf, type SeedRecord, type SeedSection } from '../corpus/seed-records.js';
import { stateCodes } from '../domain/ontology/state-codes.js';
import { compareText } from '../domain/text/compare-text.js';
import { foldText } from '../domain/text/text-folding.js';
import { idOf, parseRecordKey, type RecordName } from './record-key.js';
import type { RecordState } from './record-state.js';

export interface FoundRecord extends RecordName {
  readonly label: string;
}

interface Names {
  readonly label: string;
  /** Folded names, codes and id. */
  readonly folded: readonly string[];
}

/** Cache: records are never changed in place. */
const known = new WeakMap<SeedRecord, Names>();

/**
 * Records whose names contain all words of the text: exact names first, then names that begin with the
 * text, then the others, each in the order of their labels.
 * @param sections empty: all
 */
export function findRecords(
  state: Pick<RecordState, 'entries' | 'get'>,
  text: string,
  sections: readonly SeedSection[],
): readonly FoundRecord[] {
  const wanted = foldText(text).trim();
  const words = wanted.split(/\s+/).filter((word) => word !== '');
  const found: (FoundRecord & { readonly rank: number })[] = [];
  for (const [key, record] of state.entries()) {
    const name = parseRecordKey(key);
    if (name === undefined) continue;
    if (sections.length > 0 && !sections.includes(name.section)) continue;
    const { label, folded } = namesOf(state, name, record);
    const whole = folded.join('\n');
    if (!words.every((word) => whole.includes(word))) continue;
    found.push({ ...name, label, rank: rankOf(folded, wanted) });
  }
  return found
    .sort((a, b) => a.rank - b.rank || compareText(a.label, b.label) || compareText(a.id, b.id))
    .map(({ rank: _, ...each }) => each);
}

function rankOf(folded: readonly string[], wanted: string): number {
  if (wanted === '') return 0;
  if (folded.includes(wanted)) return 0;
  return folded.some((name) => name.startsWith(wanted)) ? 1 : 2;
}

function namesOf(
  state: Pick<RecordState, 'get'>,
  { section }: RecordName,
  record: SeedRecord,
): Names {
  // The votes on a resolution have its names, which may change without them.
  if (section === 'votes') {
    const initiative = state.get({ section: 'initiatives', id: idOf(section, record) });
    return initiative === undefined
      ? readNames(section, record)
      : readNames('initiatives', initiative);
  }
  let names = known.get(record);
  if (names === undefined) known.set(record, (names = readNames(section, record)));
  return names;
}

/** Fields that name a record, the first of which is its label. */
const NAME_FIELDS = ['name', 'title', 'summary', 'url', ...stateCodes, 'wikidata'] as const;

function readNames(section: SeedSection, record: SeedRecord): Names {
  const id = idOf(section, record);
  const texts = NAME_FIELDS.flatMap((field) => {
    const value = record[field];
    return typeof value === 'string' || typeof value === 'number' ? [String(value)] : [];
  });
  const names = [...texts, ...textsOf(record, 'aliases'), id, id.slice(id.indexOf(':') + 1)];
  return { label: texts[0] ?? id, folded: names.map(foldText) };
}
