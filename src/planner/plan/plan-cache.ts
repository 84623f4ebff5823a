/**
 * Caches plans together with the documents that they are made from: a document sent again with
 * other values is not planned again. Independent of what a plan is.
 */
import { visit, type FieldNode, type FragmentDefinitionNode, type GraphQLSchema } from 'graphql';
import type { PlanningInfo } from './collect-fields.js';
import type { RecordIndex } from './record-index.js';
import type { PlanningOptions } from './selection-planner.js';

interface CachedPlans {
  readonly schema: GraphQLSchema;
  readonly recordIndex: RecordIndex;
  readonly maxDepth: number;
  /**
   * Variables inside of the selection, excluding those in the arguments of the root field itself.
   */
  readonly variables: readonly string[];
  readonly byValues: Map<string, unknown>;
}

/** Variables in inner page arguments make a plan for each page of a document. */
const CACHED_OF_A_FIELD = 16;

/**
 * A field lives as long as its document, so these entries end when the server drops the document.
 */
const planCache = new WeakMap<FieldNode, CachedPlans>();

/**
 * The plan that `plan` makes of the root field's selection. It may depend only on the options and
 * `subject`; errors are not cached.
 */
export function cachePlan<Plan>(
  info: PlanningInfo,
  options: PlanningOptions,
  subject: string,
  plan: () => Plan,
): Plan {
  const [field, ...more] = info.fieldNodes;
  // With @skip and @include, the set of merged fields may differ from one request to the next.
  if (field === undefined || more.length > 0) return plan();
  const { byValues, variables } = findCached(field, info, options);
  const values = variables.map((name) => [name, info.variableValues[name]]);
  // Absent values and nulls differ, but a JSON list would make them equal.
  const key = `${subject} ${values.length === 0 ? '' : JSON.stringify(Object.fromEntries(values))}`;
  const known = byValues.get(key);
  // Equal subjects have plans of the same type.
  if (known !== undefined) return known as Plan;
  const made = plan();
  if (byValues.size >= CACHED_OF_A_FIELD) byValues.clear();
  byValues.set(key, made);
  return made;
}

function findCached(
  field: FieldNode,
  { schema, fragments }: PlanningInfo,
  { recordIndex, maxDepth }: PlanningOptions,
): CachedPlans {
  const known = planCache.get(field);
  if (
    known?.schema === schema &&
    known.recordIndex === recordIndex &&
    known.maxDepth === maxDepth
  ) {
    return known;
  }
  const variables = known?.variables ?? findVariables(field, fragments);
  const cached = { schema, recordIndex, maxDepth, variables, byValues: new Map<string, unknown>() };
  planCache.set(field, cached);
  return cached;
}

function findVariables(
  { selectionSet }: FieldNode,
  fragments: Readonly<Record<string, FragmentDefinitionNode>>,
): readonly string[] {
  const names = new Set<string>();
  const spread = new Set<string>();
  const look = (node: FieldNode['selectionSet'] | FragmentDefinitionNode): void => {
    if (node === undefined) return;
    visit(node, {
      Variable: ({ name }) => {
        names.add(name.value);
      },
      FragmentSpread: ({ name: { value } }) => {
        if (spread.has(value)) return;
        spread.add(value);
        look(fragments[value]);
      },
    });
  };
  look(selectionSet);
  return [...names];
}
