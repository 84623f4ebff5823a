/**
 * Filters that cannot match anything, because their keys apply to kinds of position that exclude
 * one another. Independent of the data: a filter that merely matches nothing today is not reported.
 */
import type { PositionFilter } from './filters.js';
import { positionKinds, termsOf, type PositionKind } from '../ontology/vocabularies.js';

/** Keys that apply to one kind of position only. */
const kindOfKey: Partial<Readonly<Record<keyof PositionFilter, PositionKind>>> = {
  denialForm: 'DENIAL',
  contests: 'DENIAL',
  conduct: 'ACCUSATION',
  hedge: 'ACCUSATION',
  basis: 'ACCUSATION',
  isCounter: 'ACCUSATION',
  isAnswered: 'ACCUSATION',
};

/** A sentence that names the conflicting keys; null where the filter may match something. */
export function explainImpossible(filter: PositionFilter): string | null {
  if (kindsOf(filter).size > 0) return null;
  const reasons = [...new Set(listReasons(filter))];
  return `No position can match this filter: ${reasons.join(', ')}.`;
}

/**
 * The kinds of position that the filter may match. `not` is ignored: it only narrows the result.
 */
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
    // The keys of the table are filter keys.
    ([key]) => filter[key as keyof PositionFilter] !== undefined,
  );
}

function listReasons(filter: PositionFilter): readonly string[] {
  return [
    ...(filter.kind === undefined ? [] : [`kind is ${filter.kind.join(' or ')}`]),
    ...kindKeys(filter).map(([key, kind]) => `${key} applies to a ${kind} only`),
    ...[...(filter.and ?? []), ...(filter.or ?? [])].flatMap(listReasons),
  ].map((reason) => reason.replace('a ACCUSATION', 'an ACCUSATION'));
}
