/** Plans the selection of a search for each label that a hit may have. */
import { getNamedType, type FieldNode } from 'graphql';
import { searchedProperties } from '../../domain/ontology/searched-properties.js';
import type { SearchedLabel } from '../../domain/ontology/text-indexes.js';
import { labelsOf } from '../../planner/plan/bindings.js';
import {
  collectFields,
  type PlanningInfo,
  type SelectedField,
} from '../../planner/plan/collect-fields.js';
import { estimateRows } from '../../planner/plan/estimate-rows.js';
import { USUAL_FACET_VALUES } from '../../planner/plan/facets.js';
import type { Page } from '../../planner/page/page.js';
import type { FacetName, FieldPlan, NodePlan } from '../../planner/plan/plan.js';
import {
  compositeOf,
  compositeOfField,
  countAliases,
  facetNamesOf,
  SelectionPlanner,
  type PlanningOptions,
} from '../../planner/plan/selection-planner.js';

export interface SearchPlan {
  readonly nodes: ReadonlyMap<SearchedLabel, NodePlan>;
  readonly wantsHits: boolean;
  readonly wantsSnippets: boolean;
  readonly wantsSuggestion: boolean;
  readonly facets: readonly FacetName[];
  readonly rows: number;
  readonly fields: ReadonlyMap<FieldNode, FieldPlan>;
}

export function planHits(
  info: PlanningInfo,
  labels: readonly SearchedLabel[],
  page: Page,
  options: PlanningOptions,
): SearchPlan {
  const type = compositeOf(info, getNamedType(info.returnType).name);
  const fields = collectFields(
    info,
    type,
    info.fieldNodes.map((field) => field.selectionSet),
  );
  const named = (name: string, among = fields): readonly SelectedField[] =>
    among.filter((field) => field.node.name.value === name);
  const hits = named('hits');
  const inside = collectFields(
    info,
    compositeOfField(type, 'hits'),
    hits.map((field) => field.node.selectionSet),
  );
  const uses = named('node', inside);
  const wantsSnippets = named('snippets', inside).length > 0;
  const found = new Map<FieldNode, FieldPlan>();
  const nodes = labels.map((label) => {
    const planner = new SelectionPlanner(info, options);
    const sets = uses.map((field) => field.node.selectionSet);
    const node = planner.planNode(compositeOf(info, label), label, sets, 0);
    for (const [field, plan] of planner.fields) found.set(field, plan);
    return [label, wantsSnippets ? withSearched(node) : node] as const;
  });
  const shown = countAliases(hits) * Math.max(1, countAliases(uses));
  const below = Math.max(0, ...nodes.map(([, node]) => estimateRows(node)));
  const facets = facetNamesOf(info, type, named('facets'));
  return {
    nodes: new Map(nodes),
    wantsHits: hits.length + named('pageInfo').length > 0,
    wantsSnippets,
    wantsSuggestion: named('didYouMean').length > 0,
    facets,
    rows: page.size * shown * below + facets.length * USUAL_FACET_VALUES + 1,
    fields: found,
  };
}

/**
 * Includes the properties that snippets are cut from, and the kind, which gives a position's label.
 */
function withSearched(node: NodePlan): NodePlan {
  const searched = labelsOf(node.type).flatMap(searchedProperties);
  const kind = node.type === 'Position' ? ['kind'] : [];
  return { ...node, properties: [...new Set([...node.properties, ...searched, ...kind])].sort() };
}
