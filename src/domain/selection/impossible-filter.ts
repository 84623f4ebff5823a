/**
 * Filters that can find nothing, because their keys hold of kinds of position that exclude one another.
 * Must not know the data: a filter that merely finds nothing today is not meant.
 */
import type { PositionFilter } from './filters.js';
import { positionKinds, termsOf, type PositionKind } from '../ontology/vocabularies.js';

/** Keys that hold of one kind of position alone. */
const kindOfKey: Partial<Readonly<Record<keyof PositionFilter, PositionKind>>> = {
  denialForm: 'DENIAL',
  contests: 'DENIAL',
  conduct: 'ACCUSATION',
  hedge: 'ACCUSATION',
  basis: 'ACCUSATION',
  isCounter: 'ACCUSATION',
  isAnswered: 'ACCUSATION',
};

/** A sentence that names the keys; null where the filter may find something. */
export function explainImpossible(filter: PositionFilter): string | null {
  if (kindsOf(filter).size > 0) return null;
  const reasons = [...new Set(listReasons(filter))];
  return `No position can be found by this filter: ${reasons.join(', ')}.`;
}

/** The kinds that a position found by the filter may be of. `not` is left out: it only takes away. */
function kindsOf(filter: PositionFilter): ReadonlySet<PositionKind> {
  const allowed = [
    ...(filter.kind === undefined ? [] : [new Set(filter.kind)]),
    ...kindKeys(filter).map(([, kind]) => new Set([kind])),
    ...(filter.and ?? []).map(kindsOf),
    ...(filter.or === undefined ? [] : [new Set(filter.or.flatMap((part) => [...kindsOf(part)]))]),
  ];
  return new Set(termsOf(positionKinds).filter((kind) => allowed.every((some) => some.has(kind))));
}

function kindKeys(filter: PositionFilter): readonly (readonly [key: string, kind: PositionKind])[] {
  return Object.entries(kindOfKey).filter(
    // The table's keys are those of the filter.
    ([key]) => filter[key as keyof PositionFilter] !== undefined,
  );
}

function listReasons(filter: PositionFilter): readonly string[] {
  return [
    ...(filter.kind === undefined ? [] : [`kind is ${filter.kind.join(' or ')}`]),
    ...kindKeys(filter).map(([key, kind]) => `${key} holds of a ${kind} alone`),
    ...[...(filter.and ?? []), ...(filter.or ?? [])].flatMap(listReasons),
  ].map((reason) => reason.replace('a ACCUSATION', 'an ACCUSATION'));
}
