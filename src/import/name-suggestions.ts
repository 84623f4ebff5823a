/**
 * Ranks records by how similar their names are to a name: by the trigrams that they share, rare ones
 * counting more, so that spellings, endings and the order of words matter little.
 */
import type { SeedSection } from '../corpus/seed-records.js';
import { compareText } from '../domain/text/compare-text.js';
import { foldText } from '../domain/text/text-folding.js';

const NO_WORD = /[^\p{L}\p{N}\p{M}]+/u;
/** Less than this is a coincidence. */
const MIN_SCORE = 0.25;
/** What an agency of another owner than the context counts. */
const OTHER_OWNER = 0.5;

/** A record under its names. */
export interface NamedRecord {
  readonly section: SeedSection;
  readonly id: string;
  readonly name: string;
  /** The state, bloc or organisation that an agency is part of, at any level. */
  readonly owner: string | undefined;
  /** What it is compared by: its names, and for an agency also its name with its owner's. */
  readonly texts: readonly string[];
}

interface Text {
  readonly record: NamedRecord;
  readonly trigrams: readonly string[];
  /** Of its trigrams, together. */
  readonly weight: number;
}

export interface RankedName {
  readonly record: NamedRecord;
  readonly score: number;
}

export class NameSuggestions {
  readonly #weights: ReadonlyMap<string, number>;
  /** What a trigram weighs that no record has. */
  readonly #weightOfUnknown: number;
  readonly #byTrigram = new Map<string, Text[]>();

  constructor(records: Iterable<NamedRecord>) {
    const texts = [...records].flatMap((record) =>
      record.texts.map((text) => ({ record, trigrams: trigramsOf(text) })),
    );
    const counts = new Map<string, number>();
    for (const { trigrams } of texts) {
      for (const trigram of trigrams) counts.set(trigram, (counts.get(trigram) ?? 0) + 1);
    }
    const weigh = (count: number): number => Math.log(1 + (texts.length + 1) / (1 + count));
    this.#weights = new Map([...counts].map(([trigram, count]) => [trigram, weigh(count)]));
    this.#weightOfUnknown = weigh(0);
    for (const { record, trigrams } of texts) {
      const text = { record, trigrams, weight: this.#sum(trigrams) };
      for (const trigram of trigrams) {
        const known = this.#byTrigram.get(trigram);
        if (known === undefined) this.#byTrigram.set(trigram, [text]);
        else known.push(text);
      }
    }
  }

  /** @param owners whose agencies are likelier; undefined: unknown */
  rank(
    name: string,
    isWanted: (record: NamedRecord) => boolean,
    owners: ReadonlySet<string> | undefined,
  ): readonly RankedName[] {
    const sought = trigramsOf(name);
    const total = this.#sum(sought);
    const shared = new Map<Text, number>();
    for (const trigram of sought) {
      const weight = this.#weights.get(trigram) ?? 0;
      for (const text of this.#byTrigram.get(trigram) ?? []) {
        if (isWanted(text.record)) shared.set(text, (shared.get(text) ?? 0) + weight);
      }
    }
    const best = new Map<NamedRecord, number>();
    for (const [{ record, weight }, common] of shared) {
      const isOther =
        owners !== undefined && record.owner !== undefined && !owners.has(record.owner);
      const score = (common / Math.sqrt(total * weight)) * (isOther ? OTHER_OWNER : 1);
      if (score >= MIN_SCORE && score > (best.get(record) ?? 0)) best.set(record, score);
    }
    return [...best]
      .map(([record, score]) => ({ record, score: Math.round(score * 1000) / 1000 }))
      .toSorted((a, b) => b.score - a.score || compareText(a.record.id, b.record.id));
  }

  #sum(trigrams: readonly string[]): number {
    return trigrams.reduce(
      (sum, trigram) => sum + (this.#weights.get(trigram) ?? this.#weightOfUnknown),
      0,
    );
  }
}

/** Each once; words are padded, so that their beginnings and ends count. */
function trigramsOf(text: string): readonly string[] {
  const trigrams = new Set<string>();
  for (const word of foldText(text).split(NO_WORD)) {
    const padded = Array.from(word === '' ? '' : ` ${word} `);
    for (let at = 0; at + 3 <= padded.length; at += 1) {
      trigrams.add(padded.slice(at, at + 3).join(''));
    }
  }
  return [...trigrams];
}
