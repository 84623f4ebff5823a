/**
 * Checks one field that becomes relationships: an id, a list of ids, or a list of entries with an
 * id and the relationship's own properties. `check-references.ts` checks whether the ids exist.
 */
import type { Value } from '../../cypher/statement.js';
import { relationshipDefinitions } from '../../domain/ontology/relationship-definitions.js';
import { authoredLinkProperties, referenceProperties, type LinkLayout } from '../seed-layout.js';
import type { YamlNode } from '../yaml-tree.js';
import { checkFieldNames, reportMissing } from './check-field-names.js';
import { checkList, checkProperty, checkText } from './check-values.js';
import type { CheckedReference } from './checked-entry.js';
import type { FaultList, Place } from './fault-list.js';

interface CheckedLink {
  readonly references: readonly CheckedReference[];
  readonly value: Value | undefined;
}

export function checkLink(
  node: YamlNode,
  field: string,
  link: LinkLayout,
  place: Place,
  faults: FaultList,
): CheckedLink {
  const { from, to } = relationshipDefinitions[link.type];
  const shared = {
    field,
    allowedLabels: link.direction === 'out' ? to : from,
    relationship: link.type,
  };
  if (link.shape === 'ENTRIES') return checkLinkEntries(node, link, shared, place, faults);
  if (link.shape === 'ID') {
    if (node.type === 'LIST') {
      faults.add(place, 'is a list, but must be one id', 'name exactly one');
      return { references: [], value: undefined };
    }
    const id = checkText(node, place, faults);
    // A sibling has no id: check-excerpts.ts checks that there is one.
    if (id === undefined || link.sibling !== undefined) return { references: [], value: id };
    return { references: [{ ...shared, id, place, values: {} }], value: id };
  }
  const references: CheckedReference[] = [];
  const ids = checkList(node, place, faults, (item, itemPlace) => {
    const id = checkText(item, itemPlace, faults);
    if (id !== undefined) references.push({ ...shared, id, place: itemPlace, values: {} });
    return id;
  });
  return { references, value: ids };
}

function checkLinkEntries(
  node: YamlNode,
  link: LinkLayout,
  shared: Pick<CheckedReference, 'field' | 'allowedLabels' | 'relationship'>,
  place: Place,
  faults: FaultList,
): CheckedLink {
  const definitions = relationshipDefinitions[link.type].properties;
  const pairs = authoredLinkProperties(link);
  const otherField = link.otherField ?? '';
  const references: CheckedReference[] = [];
  const records = checkList(node, place, faults, (item, itemPlace) => {
    if (item.type !== 'MAP') {
      faults.add(itemPlace, 'is not a map of fields', `write fields: - ${otherField}: …`);
      return undefined;
    }
    const fields = [otherField, ...pairs.map((pair) => pair.field)];
    checkFieldNames(item, fields, itemPlace, faults, () => undefined);
    const required = pairs.filter(({ property }) => definitions[property]?.required === true);
    reportMissing(item, [otherField, ...required.map((pair) => pair.field)], itemPlace, faults);

    const values: Record<string, Value> = {};
    for (const { field, property } of pairs) {
      const entry = item.entries.get(field);
      const definition = definitions[property];
      if (entry === undefined || definition === undefined) continue;
      const fieldPlace = { ...itemPlace, line: entry.line, path: `${itemPlace.path}.${field}` };
      const value = checkProperty(entry.node, property, definition, fieldPlace, faults);
      if (value === undefined) continue;
      values[field] = value;
      const allowedLabels = referenceProperties[`${link.type}.${property}`];
      if (allowedLabels !== undefined && typeof value === 'string') {
        references.push({ place: fieldPlace, field, id: value, allowedLabels, values: {} });
      }
    }
    const other = item.entries.get(otherField);
    if (other === undefined) return values;
    const otherPlace = { ...itemPlace, line: other.line, path: `${itemPlace.path}.${otherField}` };
    const id = checkText(other.node, otherPlace, faults);
    if (id === undefined) return values;
    references.push({ ...shared, id, place: otherPlace, values });
    return { ...values, [otherField]: id };
  });
  return { references, value: records };
}
