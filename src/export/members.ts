/**
 * The ids of the nodes to export. Independent of the engine. The nodes' properties are read later,
 * page by page, so that memory grows only with the ids.
 */
import { labelOfId } from '../domain/ontology/ids.js';
import { nodeLabels, positionLabels, type NodeLabel } from '../domain/ontology/node-definitions.js';

/** ALL: every node of the label, without listing their ids. */
export type LabelMembers = readonly string[] | 'ALL';

export class Members {
  readonly #byLabel: ReadonlyMap<NodeLabel, LabelMembers>;
  /**
   * Number of positions that answer a selected one, or are answered by it, but do not match
   * `bringFilter`.
   */
  readonly repliesLeftOut: number;

  /** @param byLabel ids in ascending order, without duplicates */
  constructor(byLabel: ReadonlyMap<NodeLabel, LabelMembers>, repliesLeftOut = 0) {
    this.#byLabel = byLabel;
    this.repliesLeftOut = repliesLeftOut;
  }

  static everything(): Members {
    return new Members(new Map(nodeLabels.map((label) => [label, 'ALL'])));
  }

  of(label: NodeLabel): LabelMembers {
    return this.#byLabel.get(label) ?? [];
  }

  has(id: string): boolean {
    const idLabel = labelOfId(id);
    if (idLabel === undefined) return false;
    const labels: readonly NodeLabel[] = idLabel === 'Position' ? positionLabels : [idLabel];
    return labels.some((label) => {
      const members = this.of(label);
      return members === 'ALL' || includesSorted(members, id);
    });
  }
}

/** A sorted list takes a third of the memory of a set. */
function includesSorted(sorted: readonly string[], id: string): boolean {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? '') < id) low = middle + 1;
    else high = middle;
  }
  return sorted[low] === id;
}
