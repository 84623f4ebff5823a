/**
 * Ranks records by how similar their names are to a name: by the trigrams that they share, rare ones
 * counting more, so that spellings, endings and the order of words matter little.
 */
import type { SeedSection } from '../corpus/seed-records.js';
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
  /** Its names, and for an agency also its names with those of its owner. */
  readonly texts: readonly string[];
}

interface Text {
  readonly record: NamedRecord;
  readonly trigrams: ReadonlySet<string>;
}

export interface RankedName {
  readonly record: NamedRecord;
  readonly score: number;
}

export class NameSuggestions {
  readonly #texts: readonly Text[];
  readonly #byTrigram = new Map<string, Text[]>();

  constructor(records: Iterable<NamedRecord>) {
    this.#texts = [...records].flatMap((record) =>
      record.texts.map((text) => ({ record, trigrams: trigramsOf(text) })),
    );
    for (const text of this.#texts) {
      for (const trigram of text.trigrams) {
        const texts = this.#byTrigram.get(trigram);
        if (texts === undefined) this.#byTrigram.set(trigram, [text]);
        else texts.push(text);
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
    const shared = new Map<Text, number>();
    for (const trigram of sought) {
      for (const text of this.#byTrigram.get(trigram) ?? []) {
        if (isWanted(text.record)) {
          shared.set(text, (shared.get(text) ?? 0) + this.#weightOf(trigram));
        }
      }
    }
    const total = this.#sum(sought);
    const best = new Map<NamedRecord, number>();
    for (const [{ record, trigrams }, weight] of shared) {
      const isOther =
        owners !== undefined && record.owner !== undefined && !owners.has(record.owner);
      const score = (weight / Math.sqrt(total * this.#sum(trigrams))) * (isOther ? OTHER_OWNER : 1);
      if (score >= MIN_SCORE && score > (best.get(record) ?? 0)) best.set(record, score);
    }
    return [...best]
      .map(([record, score]) => ({ record, score: Math.round(score * 1000) / 1000 }))
      .toSorted((a, b) => b.score - a.score || (a.record.id < b.record.id ? -1 : 1));
  }

  #sum(trigrams: ReadonlySet<string>): number {
    let sum = 0;
    for (const trigram of trigrams) sum += this.#weightOf(trigram);
    return sum;
  }

  #weightOf(trigram: string): number {
    return Math.log(
      1 + (this.#texts.length + 1) / (1 + (this.#byTrigram.get(trigram)?.length ?? 0)),
    );
  }
}

function trigramsOf(text: string): ReadonlySet<string> {
  const trigrams = new Set<string>();
  for (const word of foldText(text).split(NO_WORD)) {
    const padded = Array.from(` ${word} `);
    if (padded.length < 3) continue;
    for (let at = 0; at + 3 <= padded.length; at += 1) {
      trigrams.add(padded.slice(at, at + 3).join(''));
    }
  }
  return trigrams;
}
