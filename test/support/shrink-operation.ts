/**
 * Shrinks a failing operation while it still fails: removes selections, arguments and filter keys
 * one by one.
 */
import {
  Kind,
  parse,
  print,
  visit,
  type ASTNode,
  type DocumentNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
} from 'graphql';

const MAX_ATTEMPTS = 400;

export async function shrinkOperation(
  source: string,
  stillFails: (source: string) => Promise<boolean>,
): Promise<string> {
  let smallest = parse(source);
  let attempts = 0;
  let from = 0;
  for (;;) {
    const count = countRemovable(smallest);
    let progressed = false;
    // Continues from the last success: earlier candidates were tried on nearly the same text.
    for (let step = 0; step < count && attempts < MAX_ATTEMPTS; step += 1) {
      const index = (from + step) % count;
      const smaller = dropUnused(removeNth(smallest, index));
      if (smaller === undefined) continue;
      attempts += 1;
      if (!(await stillFails(print(smaller)))) continue;
      smallest = smaller;
      from = index;
      progressed = true;
      break;
    }
    if (!progressed) return print(smallest);
  }
}

const selections: ReadonlySet<Kind> = new Set([
  Kind.FIELD,
  Kind.INLINE_FRAGMENT,
  Kind.FRAGMENT_SPREAD,
]);
const extras: ReadonlySet<Kind> = new Set([Kind.ARGUMENT, Kind.OBJECT_FIELD, Kind.DIRECTIVE]);

/** A selection set must keep one selection. */
function isRemovable({ kind }: ASTNode, siblings: unknown): boolean {
  if (selections.has(kind)) return Array.isArray(siblings) && siblings.length > 1;
  return extras.has(kind);
}

function countRemovable(document: DocumentNode): number {
  let count = 0;
  visit(document, {
    enter: (node, _key, parent) => {
      if (isRemovable(node, parent)) count += 1;
    },
  });
  return count;
}

function removeNth(document: DocumentNode, wanted: number): DocumentNode {
  let index = -1;
  return visit(document, {
    enter: (node, _key, parent) => {
      if (!isRemovable(node, parent)) return undefined;
      index += 1;
      return index === wanted ? null : undefined;
    },
  });
}

/** Without unused fragments and variables; undefined where nothing remains. */
function dropUnused(document: DocumentNode): DocumentNode | undefined {
  const operation = document.definitions.find(
    (definition): definition is OperationDefinitionNode =>
      definition.kind === Kind.OPERATION_DEFINITION,
  );
  if (operation === undefined) return undefined;
  const fragments = new Map(
    document.definitions
      .filter(
        (definition): definition is FragmentDefinitionNode =>
          definition.kind === Kind.FRAGMENT_DEFINITION,
      )
      .map((fragment) => [fragment.name.value, fragment]),
  );
  const used = new Set<FragmentDefinitionNode>();
  const variables = new Set<string>();
  const look = (node: ASTNode): void => {
    visit(node, {
      VariableDefinition: () => false,
      Variable: ({ name }) => void variables.add(name.value),
      FragmentSpread: ({ name }) => {
        const fragment = fragments.get(name.value);
        if (fragment === undefined || used.has(fragment)) return;
        used.add(fragment);
        look(fragment);
      },
    });
  };
  look(operation);
  const variableDefinitions = operation.variableDefinitions?.filter(({ variable }) =>
    variables.has(variable.name.value),
  );
  return {
    ...document,
    definitions: [{ ...operation, variableDefinitions: variableDefinitions ?? [] }, ...used],
  };
}
