/**
 * Which nodes have a term: a label before it is distinguished from equal ones, or a phrase. What is
 * derived from a term depends on whether another node has it, anywhere in the graph. Kept from one
 * version of a graph to the next.
 */

/** By the id of the node. */
export type Terms = ReadonlyMap<string, readonly string[]>;

/** The terms of some nodes before and after a change. */
export interface TermChange {
  readonly before: Terms;
  readonly after: Terms;
}

export class TermIndex {
  readonly #ids = new Map<string, string[]>();

  constructor(terms: Terms) {
    for (const [id, ofNode] of terms) {
      for (const term of ofNode) {
        const ids = this.#ids.get(term);
        if (ids === undefined) this.#ids.set(term, [id]);
        else ids.push(id);
      }
    }
  }

  isShared(term: string): boolean {
    return this.idsOf(term).length > 1;
  }

  idsOf(term: string): readonly string[] {
    return this.#ids.get(term) ?? [];
  }

  /** The ids with each term that a change adds or removes, after the change. */
  idsAfter(change: TermChange): ReadonlyMap<string, readonly string[]> {
    const after = new Map<string, readonly string[]>();
    const idsOf = (term: string): readonly string[] => after.get(term) ?? this.idsOf(term);
    forEachDifference(change.before, change.after, (term, id) => {
      after.set(
        term,
        idsOf(term).filter((each) => each !== id),
      );
    });
    forEachDifference(change.after, change.before, (term, id) => {
      after.set(term, [...idsOf(term), id]);
    });
    return after;
  }

  apply(change: TermChange): void {
    for (const [term, ids] of this.idsAfter(change)) {
      if (ids.length === 0) this.#ids.delete(term);
      else this.#ids.set(term, [...ids]);
    }
  }
}

function forEachDifference(
  terms: Terms,
  others: Terms,
  visit: (term: string, id: string) => void,
): void {
  for (const [id, ofNode] of terms) {
    const other = new Set(others.get(id));
    for (const term of ofNode) if (!other.has(term)) visit(term, id);
  }
}
