/**
 * Unanswered accusations by accused side, split by whether the corpus holds a later statement by
 * it. Pure.
 */
import type { UnansweredSidesQuery } from '../../../generated/graphql.js';

export interface SilentSide {
  readonly id: string;
  readonly name: string;
  /** Accusations after which the corpus holds at least one statement by it. */
  readonly heard: number;
  /** Accusations after which it holds none. */
  readonly unheard: number;
}

type Unanswered = Pick<UnansweredSidesQuery['unanswered']['nodes'][number], 'coverage'>;

/** @returns most accusations first, then by name */
export function countSides(nodes: readonly Unanswered[]): readonly SilentSide[] {
  const sides = new Map<string, SilentSide>();
  for (const { side, statements } of nodes.flatMap(({ coverage }) => coverage)) {
    const { heard, unheard } = sides.get(side.id) ?? { heard: 0, unheard: 0 };
    sides.set(side.id, {
      id: side.id,
      name: side.name,
      heard: heard + (statements > 0 ? 1 : 0),
      unheard: unheard + (statements > 0 ? 0 : 1),
    });
  }
  const total = ({ heard, unheard }: SilentSide): number => heard + unheard;
  return [...sides.values()].sort(
    (one, other) => total(other) - total(one) || (one.name < other.name ? -1 : 1),
  );
}
