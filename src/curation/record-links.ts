/**
 * Which records refer to which. Finds the part of the record that a change can affect, with everything
 * that this part refers to: it is checked and built like a record of its own, before and after the
 * change, and the two differ as the whole record does.
 */
import type { Value } from '../cypher/statement.js';
import { entryLayouts } from '../corpus/seed-layout.js';
import { isRecord, textOf, textsOf, type SeedRecord } from '../corpus/seed-records.js';
import { comparedNames } from '../corpus/validate/check-names.js';
import { uniqueTexts } from '../corpus/validate/check-uniqueness.js';
import { labelOfId } from '../domain/ontology/ids.js';
import type { RecordKey } from './record-key.js';
import type { RecordState } from './record-state.js';

export interface RecordChange {
  readonly before: RecordState;
  readonly after: RecordState;
  readonly changed: ReadonlySet<RecordKey>;
}

/** Records with facts that are derived from those that refer to them: answers and the ledger. */
const withFactsOfReferrers = ['statements/', 'initiatives/'];

export class RecordLinks {
  readonly #referrers = new Index<RecordKey>();
  /** Records by texts that no other record should have. */
  readonly #owners = new Index<string>();

  constructor(state: RecordState) {
    for (const [key, record] of state.entries()) this.#add(key, record);
  }

  /**
   * Keys of the part; records that exist only before or only after the change are among them.
   * @param others further records that the part must have
   */
  partAround(
    { before, after, changed }: RecordChange,
    others: Iterable<RecordKey> = [],
  ): ReadonlySet<RecordKey> {
    const versionsOf = (key: RecordKey): readonly SeedRecord[] => {
      const [one, other] = [before.find(key), after.find(key)];
      return [one, one === other ? undefined : other].filter((each) => each !== undefined);
    };
    const part = new Set(changed);
    const referred: RecordKey[] = [];
    const alike: RecordKey[] = [];
    for (const key of part) {
      for (const record of versionsOf(key)) {
        referred.push(...findReferences(record).filter(hasFactsOfReferrers));
        for (const text of ownTexts(key, record)) alike.push(...this.#owners.get(text));
      }
    }
    // Iteration over a Set includes elements added meanwhile.
    for (const key of part) this.#addReferrers(key, part);
    for (const key of [...referred, ...alike, ...others]) part.add(key);
    for (const key of [...part].filter(hasFactsOfReferrers)) this.#addReferrers(key, part);
    for (const key of part) {
      for (const record of versionsOf(key)) {
        for (const each of findReferences(record)) {
          if (before.has(each) || after.has(each)) part.add(each);
        }
      }
    }
    return part;
  }

  /** Follows a change of the record. */
  update({ before, after, changed }: RecordChange): void {
    for (const key of changed) {
      this.#delete(key, before.find(key));
      this.#add(key, after.find(key));
    }
  }

  #addReferrers(key: RecordKey, part: Set<RecordKey>): void {
    for (const referrer of this.#referrers.get(key)) part.add(referrer);
  }

  #add(key: RecordKey, record: SeedRecord | undefined): void {
    if (record === undefined) return;
    for (const each of findReferences(record)) this.#referrers.add(each, key);
    for (const text of ownTexts(key, record)) this.#owners.add(text, key);
  }

  #delete(key: RecordKey, record: SeedRecord | undefined): void {
    if (record === undefined) return;
    for (const each of findReferences(record)) this.#referrers.delete(each, key);
    for (const text of ownTexts(key, record)) this.#owners.delete(text, key);
  }
}

function hasFactsOfReferrers(key: RecordKey): boolean {
  return withFactsOfReferrers.some((section) => key.startsWith(section));
}

/** Lists take less memory than sets, and most are short. */
class Index<Term> {
  readonly #keys = new Map<Term, RecordKey[]>();

  get(term: Term): readonly RecordKey[] {
    return this.#keys.get(term) ?? [];
  }

  add(term: Term, key: RecordKey): void {
    const keys = this.#keys.get(term);
    if (keys === undefined) this.#keys.set(term, [key]);
    else keys.push(key);
  }

  delete(term: Term, key: RecordKey): void {
    const keys = this.get(term).filter((each) => each !== key);
    if (keys.length === 0) this.#keys.delete(term);
    else this.#keys.set(term, keys);
  }
}

/** By the labels of their ids. */
const sectionByLabel = new Map<string, string>(
  Object.entries(entryLayouts).map(([section, { label }]) => [label, section]),
);

/** The record that a node of the graph is made from. */
export function recordOfNode(id: string): RecordKey | undefined {
  // The id of an excerpt is that of its position and a number.
  return holderOf(id.replace(/^excerpt:(.+)-\d+$/, 'position:$1'));
}

/** The records whose ids, or whose positions' ids, occur in a record. */
export function findReferences(record: SeedRecord): readonly RecordKey[] {
  const keys = new Set<RecordKey>();
  const add = (text: string): void => {
    const holder = holderOf(text);
    if (holder !== undefined) keys.add(holder);
  };
  const visit = (value: Value): void => {
    if (typeof value === 'string') add(value);
    else if (Array.isArray(value)) (value as readonly Value[]).forEach(visit);
    else if (isRecord(value)) {
      for (const [field, item] of Object.entries(value)) {
        // The notes of votes are named after states.
        add(field);
        visit(item);
      }
    }
  };
  visit(record);
  return [...keys];
}

function holderOf(text: string): RecordKey | undefined {
  const label = text.includes(':') ? labelOfId(text) : undefined;
  if (label === undefined) return undefined;
  // The id of a position is that of its statement and a number.
  if (label === 'Position') {
    return `statements/${text.replace('position:', 'statement:').replace(/-\d+$/, '')}`;
  }
  const section = sectionByLabel.get(label);
  // The map has the sections of the seeds.
  return section === undefined ? undefined : (`${section}/${text}` as RecordKey);
}

/** Records that have one of these texts in common are compared with each other when they are checked. */
function ownTexts(key: RecordKey, record: SeedRecord): readonly string[] {
  const section = key.slice(0, key.indexOf('/'));
  if (section === 'statements') {
    const documents = textsOf(record, 'documents').toSorted();
    return [JSON.stringify([textOf(record, 'occurredOn'), ...documents])];
  }
  const label = Object.entries(entryLayouts).find(([name]) => name === section)?.[1].label;
  if (label === undefined || label === 'Position') return [];
  return [...uniqueTexts(label, record).values(), ...comparedNames(label, record)];
}
