/**
 * Derived: the date of a position (its statement's), the day bounds of partial dates, and the
 * latency of replies. Dates exist: the validator has checked them.
 */
import { nodeDefinitions } from '../../domain/ontology/node-definitions.js';
import {
  measureLatency,
  parsePartialDate,
  type PartialDate,
} from '../../domain/time/partial-date.js';
import type { DraftNode, GraphDraft } from './graph-draft.js';

/** Copies a statement's date to its positions, because pages of positions are ordered by it. */
export function deriveOccurrence(draft: GraphDraft): void {
  for (const { from, to } of draft.relationshipsOfType('CONTAINS')) {
    const occurredOn = draft.node(from)?.properties['occurredOn'];
    const position = draft.node(to);
    if (occurredOn !== undefined && position !== undefined) {
      position.properties['occurredOn'] = occurredOn;
    }
  }
}

/** Sets `<property>DayFrom` and `<property>DayTo` wherever the ontology defines them. */
export function deriveDayBounds(draft: GraphDraft): void {
  for (const node of draft.nodes()) {
    const definitions = nodeDefinitions[node.label].properties;
    for (const property of Object.keys(definitions)) {
      if (definitions[`${property}DayFrom`] === undefined) continue;
      const date = dateOf(node, property);
      if (date === undefined) continue;
      node.properties[`${property}DayFrom`] = date.dayFrom;
      node.properties[`${property}DayTo`] = date.dayTo;
    }
  }
}

/** Marks statements of which the sources give dates that cannot both be right. */
export function deriveDateConflicts(draft: GraphDraft): void {
  for (const { properties } of draft.nodesWithLabel('Statement')) {
    const dates = properties['disputedDates'];
    if (!Array.isArray(dates)) continue;
    const parsed = dates.map(String).map(parsePartialDate);
    const last = Math.max(...parsed.map(({ dayFrom }) => dayFrom));
    // Some date ends before another begins.
    if (parsed.some(({ dayTo }) => dayTo < last)) properties['datesConflict'] = true;
  }
}

/** Requires `deriveOccurrence` to have run. */
export function deriveLatency(draft: GraphDraft): void {
  for (const reply of draft.relationshipsOfType('RESPONDS_TO')) {
    const replied = dateOf(draft.node(reply.from), 'occurredOn');
    const target = dateOf(draft.node(reply.to), 'occurredOn');
    if (replied === undefined || target === undefined) continue;
    Object.assign(reply.properties, measureLatency(replied, target));
  }
}

function dateOf(node: DraftNode | undefined, property: string): PartialDate | undefined {
  const value = node?.properties[property];
  return typeof value === 'string' ? parsePartialDate(value) : undefined;
}
