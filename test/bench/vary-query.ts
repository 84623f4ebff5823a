/** The same question in another text: other aliases, and half of the leaves left out. */
import { Kind, parse, print, visit, type FieldNode, type SelectionSetNode } from 'graphql';

/** @param seed another number gives another text of the same structure */
export function varyQuery(source: string, seed: number): string {
  const chance = createChance(seed);
  return print(
    visit(parse(source), {
      SelectionSet: (set) => keepSome(set, chance),
      Field: {
        leave: (field: FieldNode) =>
          field.selectionSet === undefined
            ? {
                ...field,
                alias: { kind: Kind.NAME, value: `a${String(seed)}_${field.name.value}` },
              }
            : undefined,
      },
    }),
  );
}

/** All fields with something below them, and about half of the others, at least one. */
function keepSome(set: SelectionSetNode, chance: () => number): SelectionSetNode {
  const kept = set.selections.filter(
    (selection) =>
      selection.kind !== Kind.FIELD || selection.selectionSet !== undefined || chance() < 0.5,
  );
  const [first] = set.selections;
  return { ...set, selections: kept.length === 0 && first ? [first] : kept };
}

/** Numbers from 0 to 1: a linear congruential generator (Numerical Recipes, 2nd ed.). */
function createChance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
