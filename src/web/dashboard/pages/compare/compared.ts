/** The query variables for the compared actors, and the answer by actor. Pure. */
import type {
  CompareActorsQuery,
  CompareActorsQueryVariables,
  MadePositionsFragment,
  PositionFacet,
  PositionFilter,
} from '../../../generated/graphql.js';
import type { NamedActor } from '../../record/actor-link.js';
import { toSideFilter } from '../../state/actor-filter.js';

export interface Compared {
  readonly actor: NamedActor;
  readonly made: MadePositionsFragment;
  /** Accusations against it. */
  readonly accused: number;
  readonly answered: number;
  readonly unanswered: number;
}

/** @param period from the page's filter; applies to each actor */
export function toVariables(
  ids: readonly string[],
  period: Pick<PositionFilter, 'occurred'>,
): CompareActorsQueryVariables {
  const [one = '', two, three] = ids;
  const filters = (id: string) => ({
    made: { ...toSideFilter('made', id), ...period },
    accused: { ...toSideFilter('accused', id), ...period },
    answered: { ...toSideFilter('answered', id), ...period },
    unanswered: { ...toSideFilter('unanswered', id), ...period },
  });
  const first = filters(one);
  const second = two === undefined ? undefined : filters(two);
  const third = three === undefined ? undefined : filters(three);
  return {
    madeByOne: first.made,
    accusingOne: first.accused,
    answeredByOne: first.answered,
    unansweredByOne: first.unanswered,
    hasTwo: second !== undefined,
    ...(second !== undefined && {
      madeByTwo: second.made,
      accusingTwo: second.accused,
      answeredByTwo: second.answered,
      unansweredByTwo: second.unanswered,
    }),
    hasThree: third !== undefined,
    ...(third !== undefined && {
      madeByThree: third.made,
      accusingThree: third.accused,
      answeredByThree: third.answered,
      unansweredByThree: third.unanswered,
    }),
  };
}

/** In the order of the actors. */
export function readCompared(
  actors: readonly NamedActor[],
  answer: CompareActorsQuery,
): readonly Compared[] {
  const answers = [
    [answer.madeByOne, answer.accusingOne, answer.answeredByOne, answer.unansweredByOne],
    [answer.madeByTwo, answer.accusingTwo, answer.answeredByTwo, answer.unansweredByTwo],
    [answer.madeByThree, answer.accusingThree, answer.answeredByThree, answer.unansweredByThree],
  ] as const;
  return actors.flatMap((actor, index) => {
    const [made, accused, answered, unanswered] = answers[index] ?? [];
    if (made === undefined) return [];
    return [
      {
        actor,
        made,
        accused: accused?.totalCount ?? 0,
        answered: answered?.totalCount ?? 0,
        unanswered: unanswered?.totalCount ?? 0,
      },
    ];
  });
}

export function countValue({ made }: Compared, by: PositionFacet, value: string): number {
  return listValues(made, by).find((each) => each.value === value)?.count ?? 0;
}

/** Values that at least one of them has, most positions first. */
export function rankValues(compared: readonly Compared[], by: PositionFacet): readonly string[] {
  const values = compared.flatMap(({ made }) => listValues(made, by).map(({ value }) => value));
  const total = (value: string): number =>
    compared.reduce((sum, each) => sum + countValue(each, by, value), 0);
  return [...new Set(values)].sort(
    (one, other) => total(other) - total(one) || (one < other ? -1 : 1),
  );
}

function listValues(made: MadePositionsFragment, by: PositionFacet) {
  return made.facets.find((facet) => facet.by === by)?.values ?? [];
}
