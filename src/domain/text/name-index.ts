/**
 * Finds records by name: those that have exactly this name, and those with similar names. Names are
 * compared as search compares them: case, accents, punctuation and spaces do not matter, nor does a
 * leading article. Which names a record has is up to the caller.
 */
import { squashName } from './actor-names.js';
import { compareText } from './compare-text.js';
import { SimilarNames } from './similar-names.js';
import { foldText } from './text-folding.js';

/**
 * Where a name comes from, and how far it can be trusted: with several records of one name, those of the
 * lowest number are meant.
 */
const TRUST = {
  /** The record's name or an alias. */
  NAME: 0,
  /** An id or a code; only compared as a whole. */
  CODE: 0,
  /** A name in another language. */
  TRANSLATION: 1,
  /** A name together with that of the owner, or an abbreviation of no list; only compared as a whole. */
  VARIANT: 2,
} as const;

export type NameSource = keyof typeof TRUST;

export interface KnownName {
  readonly id: string;
  readonly text: string;
  readonly source: NameSource;
}

export interface NameMatch {
  readonly id: string;
  /** From 0 to 1; 1 for an exact match. */
  readonly similarity: number;
  /** Undefined if no name of the record is exactly this one. */
  readonly source: NameSource | undefined;
}

/** Less similar names have little in common but an ending. */
const MIN_SIMILARITY = 0.3;

const everything = (): boolean => true;

export class NameIndex {
  readonly #exact = new Map<string, { readonly id: string; readonly source: NameSource }[]>();
  readonly #similar = new SimilarNames<string>();
  /** Names that were added already: many languages share one. */
  readonly #known = new Set<string>();

  add({ id, text, source }: KnownName): void {
    this.#addExact(id, text, source);
    if (source === 'CODE' || source === 'VARIANT') return;
    const key = `${id} ${foldText(text)}`;
    if (this.#known.has(key)) return;
    this.#known.add(key);
    this.#similar.add(id, text);
  }

  /** Records that have exactly this name, of the most trusted source that any of them has it from. */
  find(
    text: string,
    isWanted: (id: string) => boolean = everything,
  ): readonly (NameMatch & { readonly source: NameSource })[] {
    const found = (this.#exact.get(squashName(text)) ?? []).filter(({ id }) => isWanted(id));
    const trust = Math.min(...found.map(({ source }) => TRUST[source]));
    return found
      .filter(({ source }) => TRUST[source] === trust)
      .map((each) => ({ ...each, similarity: 1 }));
  }

  /** Records with similar names, the most similar first, then by id. Exact matches are among them. */
  findSimilar(
    text: string,
    max: number,
    isWanted: (id: string) => boolean = everything,
  ): readonly NameMatch[] {
    return this.#similar
      .find(text, (id) => (isWanted(id) ? 1 : 0))
      .filter(({ similarity }) => similarity >= MIN_SIMILARITY)
      .sort((a, b) => b.similarity - a.similarity || compareText(a.item, b.item))
      .slice(0, max)
      .map(({ item, similarity }) => ({ id: item, similarity, source: undefined }));
  }

  #addExact(id: string, text: string, source: NameSource): void {
    const key = squashName(text);
    if (key === '') return;
    const known = this.#exact.get(key);
    if (known === undefined) {
      this.#exact.set(key, [{ id, source }]);
      return;
    }
    const own = known.findIndex((each) => each.id === id);
    const before = known[own];
    if (before === undefined) known.push({ id, source });
    else if (TRUST[source] < TRUST[before.source]) known[own] = { id, source };
  }
}
