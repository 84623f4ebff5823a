/**
 * Flattens GraphQL selection sets: spreads fragments, applies @skip and @include, drops aliases.
 */
import {
  getDirectiveValues,
  getNamedType,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  isAbstractType,
  isCompositeType,
  Kind,
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLResolveInfo,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

/** The parts of GraphQLResolveInfo that planning depends on. */
export type PlanningInfo = Pick<
  GraphQLResolveInfo,
  | 'schema'
  | 'fragments'
  | 'variableValues'
  | 'fieldNodes'
  | 'returnType'
  | 'parentType'
  | 'fieldName'
>;

/** A field node of the document, with the parent type of its selection set. */
export interface SelectedField {
  readonly node: FieldNode;
  readonly parent: GraphQLCompositeType;
}

/** Inputs of flattening. */
export type CollectingInfo = Pick<PlanningInfo, 'schema' | 'fragments' | 'variableValues'>;

/** All fields of these selection sets in document order, without meta fields such as `__typename`. */
export function collectFields(
  info: CollectingInfo,
  parent: GraphQLCompositeType,
  selectionSets: readonly (SelectionSetNode | undefined)[],
): readonly SelectedField[] {
  return collectAllFields(info, parent, selectionSets).filter(
    ({ node }) => !node.name.value.startsWith('__'),
  );
}

/** As above, but with meta fields. */
export function collectAllFields(
  info: CollectingInfo,
  parent: GraphQLCompositeType,
  selectionSets: readonly (SelectionSetNode | undefined)[],
): readonly SelectedField[] {
  const fields: SelectedField[] = [];
  for (const set of selectionSets) {
    for (const selection of set?.selections ?? []) visit(info, parent, selection, fields);
  }
  return fields;
}

/** Names of the fields selected on the object that a root field returns. */
export function selectedNames(info: PlanningInfo): ReadonlySet<string> {
  const parent = getNamedType(info.returnType);
  if (!isCompositeType(parent)) return new Set();
  const sets = info.fieldNodes.map((field) => field.selectionSet);
  return new Set(collectFields(info, parent, sets).map((field) => field.node.name.value));
}

function visit(
  info: CollectingInfo,
  parent: GraphQLCompositeType,
  selection: SelectionNode,
  fields: SelectedField[],
): void {
  if (!isIncluded(info, selection)) return;
  if (selection.kind === Kind.FIELD) {
    fields.push({ node: selection, parent });
    return;
  }
  const fragment =
    selection.kind === Kind.FRAGMENT_SPREAD ? info.fragments[selection.name.value] : selection;
  if (fragment === undefined) return;
  const condition =
    fragment.typeCondition && info.schema.getType(fragment.typeCondition.name.value);
  const narrowed = isCompositeType(condition) ? condition : parent;
  if (!overlap(info, parent, narrowed)) return;
  // A fragment on an interface inside a concrete type adds nothing: keep the narrower of the two.
  const inner = isAbstractType(narrowed) && !isAbstractType(parent) ? parent : narrowed;
  for (const part of fragment.selectionSet.selections) visit(info, inner, part, fields);
}

function isIncluded(info: CollectingInfo, selection: SelectionNode): boolean {
  const skip = getDirectiveValues(GraphQLSkipDirective, selection, info.variableValues);
  if (skip?.['if'] === true) return false;
  const include = getDirectiveValues(GraphQLIncludeDirective, selection, info.variableValues);
  return include?.['if'] !== false;
}

function overlap(info: CollectingInfo, a: GraphQLCompositeType, b: GraphQLCompositeType): boolean {
  const possible = (type: GraphQLCompositeType): readonly GraphQLCompositeType[] =>
    isAbstractType(type) ? info.schema.getPossibleTypes(type) : [type];
  return possible(a).some((type) => possible(b).includes(type));
}
