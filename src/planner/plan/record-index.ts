/**
 * What the planner must know of the data itself: which ids and texts of lists exist, which records
 * are part of which, how many positions each leads to, and where it ends.
 * Read once per dataset version and handed in, so that planning stays pure and costs no statement.
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
  /** How the data writes each text, by the folded text. */
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

  /** @throws InputError naming the first id that does not exist and what it may have meant. */
  assertKnown(key: string, ids: readonly string[]): void {
    for (const id of ids) {
      if (this.#ids.has(id)) continue;
      throw new InputError(
        `${key}: there is no "${id.slice(0, 100)}".${suggestAny(id, this.#ids)}`,
      );
    }
  }

  /**
   * The texts as the data writes them, each once. Case and accents do not count.
   *
   * @throws InputError naming the first that does not exist and what it may have meant, or all there are
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

  /** How many positions such relationships join to these records, in all. */
  degreeOf(type: DegreeType, ids: readonly string[]): number {
    return ids.reduce((sum, id) => sum + (this.#degrees.get(`${type} ${id}`) ?? 0), 0);
  }

  /** The ids themselves and those of everything that is part of them, at any level. */
  readonly expandParts = (ids: readonly string[]): readonly string[] => {
    const reached = new Set(ids);
    // A Set hands out what is added while it is walked.
    for (const id of reached) {
      for (const part of this.#partsOf.get(id) ?? []) reached.add(part);
    }
    return [...reached];
  };
}

/** " Did you mean …?" with the three closest, or nothing. */
function suggestAny(word: string, candidates: Iterable<string>): string {
  const matches = closestMatches(word, candidates, 3).map((match) => `\`${match}\``);
  return matches.length === 0 ? '' : ` Did you mean ${matches.join(', ')}?`;
}

const MAX_LISTED = 20;

/** All of a short list; nothing of a long one. */
function listAll(texts: readonly string[]): string {
  return texts.length === 0 || texts.length > MAX_LISTED
    ? ''
    : ` The data has ${texts.map((text) => `\`${text}\``).join(', ')}.`;
}
