/**
 * What the planner needs to know of the data: which ids and listed texts exist, which records are
 * part of which, how many positions each leads to, and the date of the latest statement.
 * Read once per dataset version and passed in, so that planning stays pure and needs no statement.
 */
import { closestMatches } from '../../domain/text/closest-match.js';
import { InputError } from '../../domain/errors.js';
import type { TextList } from '../../domain/selection/filter-keys.js';
import type { DegreeType, RecordIndexFacts } from '../../domain/selection/record-facts.js';
import { foldText } from '../../domain/text/text-folding.js';

export class RecordIndex {
  readonly version: string;
  readonly lastDay: number;
  readonly positions: number;
  readonly #degrees: ReadonlyMap<string, number>;
  readonly #ids: ReadonlySet<string>;
  /** Spelling of each text in the data, by its folded text. */
  readonly #texts = new Map<TextList, Map<string, string[]>>();
  readonly #partsOf = new Map<string, string[]>();

  constructor(facts: RecordIndexFacts) {
    this.version = facts.version;
    this.lastDay = facts.lastDay;
    this.positions = facts.positions;
    this.#degrees = new Map(
      [...facts.degrees].map(([type, id, count]) => [`${type} ${id}`, count]),
    );
    this.#ids = new Set(facts.ids);
    for (const [list, text] of facts.texts) this.#addText(list, text);
    for (const [part, whole] of facts.parts) {
      const parts = this.#partsOf.get(whole);
      if (parts === undefined) this.#partsOf.set(whole, [part]);
      else parts.push(part);
    }
  }

  /** @throws InputError for the first id that does not exist, with suggestions */
  assertKnown(key: string, ids: readonly string[]): void {
    for (const id of ids) {
      if (this.#ids.has(id)) continue;
      throw new InputError(
        `${key}: there is no "${id.slice(0, 100)}".${suggestAny(id, this.#ids)}`,
      );
    }
  }

  /**
   * The texts as spelt in the data, each once. Case and accents are ignored.
   *
   * @throws InputError for the first that does not exist, with suggestions or the full list
   */
  findTexts(key: string, list: TextList, texts: readonly string[]): readonly string[] {
    const known = this.#texts.get(list);
    const found = texts.flatMap((text) => {
      const written = known?.get(foldText(text));
      if (written !== undefined) return written;
      const all = [...(known?.values() ?? [])].flat();
      const hint = suggestAny(text, all) || listAll(all);
      throw new InputError(`${key}: there is no "${text.slice(0, 100)}".${hint}`);
    });
    return [...new Set(found)];
  }

  #addText(list: TextList, text: string): void {
    let known = this.#texts.get(list);
    if (known === undefined) this.#texts.set(list, (known = new Map<string, string[]>()));
    const folded = foldText(text);
    const written = known.get(folded);
    if (written === undefined) known.set(folded, [text]);
    else if (!written.includes(text)) written.push(text);
  }

  /** Total number of positions that such relationships join to these records. */
  degreeOf(type: DegreeType, ids: readonly string[]): number {
    return ids.reduce((sum, id) => sum + (this.#degrees.get(`${type} ${id}`) ?? 0), 0);
  }

  /** The ids themselves and those of all their parts, at any level. */
  readonly expandParts = (ids: readonly string[]): readonly string[] => {
    const reached = new Set(ids);
    // Iteration over a Set includes elements added meanwhile.
    for (const id of reached) {
      for (const part of this.#partsOf.get(id) ?? []) reached.add(part);
    }
    return [...reached];
  };
}

/** " Did you mean …?" with the three closest, or an empty string. */
function suggestAny(word: string, candidates: Iterable<string>): string {
  const matches = closestMatches(word, candidates, 3).map((match) => `\`${match}\``);
  return matches.length === 0 ? '' : ` Did you mean ${matches.join(', ')}?`;
}

const MAX_LISTED = 20;

/** The whole of a short list; an empty string for a long one. */
function listAll(texts: readonly string[]): string {
  return texts.length === 0 || texts.length > MAX_LISTED
    ? ''
    : ` The data has ${texts.map((text) => `\`${text}\``).join(', ')}.`;
}
