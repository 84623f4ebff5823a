/**
 * Which nodes have the same plain label: only those need their id in the label. Kept from one version
 * of a graph to the next.
 */

/** The plain labels of some nodes before and after a change, by id. */
export interface LabelChange {
  readonly before: ReadonlyMap<string, string>;
  readonly after: ReadonlyMap<string, string>;
}

export class LabelIndex {
  readonly #ids = new Map<string, string[]>();

  /** @param plainLabels by id */
  constructor(plainLabels: ReadonlyMap<string, string>) {
    for (const [id, label] of plainLabels) {
      const ids = this.#ids.get(label);
      if (ids === undefined) this.#ids.set(label, [id]);
      else ids.push(id);
    }
  }

  isShared(label: string): boolean {
    return this.idsOf(label).length > 1;
  }

  idsOf(label: string): readonly string[] {
    return this.#ids.get(label) ?? [];
  }

  /** The ids with each label that a change adds or removes, after the change. */
  idsAfter(change: LabelChange): ReadonlyMap<string, readonly string[]> {
    const after = new Map<string, readonly string[]>();
    const idsOf = (label: string): readonly string[] => after.get(label) ?? this.idsOf(label);
    forEachDifference(change.before, change.after, (label, id) => {
      after.set(
        label,
        idsOf(label).filter((each) => each !== id),
      );
    });
    forEachDifference(change.after, change.before, (label, id) => {
      after.set(label, [...idsOf(label), id]);
    });
    return after;
  }

  apply(change: LabelChange): void {
    for (const [label, ids] of this.idsAfter(change)) {
      if (ids.length === 0) this.#ids.delete(label);
      else this.#ids.set(label, [...ids]);
    }
  }
}

function forEachDifference(
  labels: ReadonlyMap<string, string>,
  others: ReadonlyMap<string, string>,
  visit: (label: string, id: string) => void,
): void {
  for (const [id, label] of labels) if (others.get(id) !== label) visit(label, id);
}
