/**
 * What the planner must know of the data itself: which ids exist, which actors are part of which,
 * how many positions each leads to, and where it ends.
 * Read once per dataset version and handed in, so that planning stays pure and costs no statement.
 */
import { closestMatches } from '../domain/closest-match.js';
import { InputError } from '../domain/errors.js';

/** Relationships that lead from a record to positions. */
export type DegreeType = 'MADE' | 'VOICED' | 'AGAINST' | 'CONCERNS' | 'REFERS_TO';

export interface DirectoryFacts {
  readonly version: string;
  /** Every id that a filter may name. */
  readonly ids: Iterable<string>;
  /** `[part, whole]` for each PART_OF. */
  readonly parts: Iterable<readonly [part: string, whole: string]>;
  readonly positions: number;
  /** `[type, id, count]`: how many positions such relationships join to the record. */
  readonly degrees: Iterable<readonly [type: DegreeType, id: string, count: number]>;
  /** The last day on which something was said, days since 1970-01-01. */
  readonly lastDay: number;
}

export class Directory {
  readonly version: string;
  readonly lastDay: number;
  readonly positions: number;
  readonly #degrees: ReadonlyMap<string, number>;
  readonly #ids: ReadonlySet<string>;
  readonly #partsOf = new Map<string, string[]>();

  constructor(facts: DirectoryFacts) {
    this.version = facts.version;
    this.lastDay = facts.lastDay;
    this.positions = facts.positions;
    this.#degrees = new Map(
      [...facts.degrees].map(([type, id, count]) => [`${type} ${id}`, count]),
    );
    this.#ids = new Set(facts.ids);
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
      const suggestions = closestMatches(id, this.#ids, 3).map((match) => `\`${match}\``);
      const hint = suggestions.length === 0 ? '' : ` Did you mean ${suggestions.join(', ')}?`;
      throw new InputError(`${key}: there is no "${id.slice(0, 100)}".${hint}`);
    }
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
