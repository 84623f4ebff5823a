/**
 * Checks one entry against its layout: unknown fields, missing fields, values of the wrong type.
 * One mechanism for every kind of entry, driven by the ontology and `seed-layout.ts`.
 */
import type { Value } from '../../cypher/statement.js';
import {
  labelOfPositionKind,
  nodeDefinitions,
  positionLabels,
  type NodeLabel,
} from '../../domain/ontology/node-definitions.js';
import type { Properties } from '../../domain/ontology/properties.js';
import { toTerm } from '../../domain/ontology/vocabularies.js';
import { authoredProperties, type EntryLayout } from '../seed-layout.js';
import type { YamlMap, YamlNode } from '../yaml-tree.js';
import { checkLink } from './check-links.js';
import { checkList, checkProperty } from './check-values.js';
import type { CheckedEntry, CheckedReference } from './checked-entry.js';
import { checkFieldNames, reportMissing } from './check-field-names.js';
import { listWords, type FaultList, type Place } from './fault-list.js';
import { labelOfId } from '../../domain/ontology/ids.js';

export function checkEntry(
  node: YamlNode,
  layout: EntryLayout,
  place: Place,
  faults: FaultList,
): CheckedEntry | undefined {
  if (node.type !== 'MAP') {
    faults.add(place, 'is not a map of fields', 'write fields: - id: …');
    return undefined;
  }
  const label = labelOf(node, layout);
  const properties = propertiesOf(layout, label);
  checkFieldNames(node, knownFields(layout, properties), place, faults, (field) =>
    explainField(field, layout),
  );

  const record: Record<string, Value> = {};
  const fieldPlaces = new Map<string, Place>();
  const references: CheckedReference[] = [];
  const children: Record<string, readonly CheckedEntry[]> = {};
  for (const [field, { line, node: value }] of node.entries) {
    const fieldPlace = { ...place, line, path: `${place.path}.${field}` };
    fieldPlaces.set(field, fieldPlace);
    const definition = properties[field];
    const link = layout.links[field];
    const child = layout.children[field];
    if (definition !== undefined) {
      const checked = checkProperty(value, field, definition, fieldPlace, faults);
      if (checked !== undefined) record[field] = checked;
    } else if (link !== undefined) {
      const checked = checkLink(value, field, link, fieldPlace, faults);
      references.push(...checked.references);
      if (checked.value !== undefined) record[field] = checked.value;
    } else if (child !== undefined) {
      const entries = checkList(value, fieldPlace, faults, (item, itemPlace) =>
        checkEntry(item, child.entry, itemPlace, faults),
      );
      children[field] = entries ?? [];
      record[field] = (entries ?? []).map((entry) => entry.record);
    }
  }
  reportMissing(node, requiredFields(layout, properties), place, faults);
  const id =
    layout.hasGeneratedId === true ? undefined : checkOwnId(record, layout, fieldPlaces, faults);
  return { place, label, id, record, fieldPlaces, references, children };
}

function labelOf(node: YamlMap, layout: EntryLayout): NodeLabel | undefined {
  if (layout.label !== 'Position') return layout.label;
  const kind = node.entries.get('kind')?.node;
  const word = kind?.type === 'SCALAR' ? kind.value : undefined;
  const term = typeof word === 'string' ? toTerm(word) : '';
  const { vocabulary } = nodeDefinitions.Remark.properties['kind'] ?? {};
  return vocabulary !== undefined && term in vocabulary ? labelOfPositionKind(term) : undefined;
}

/** A position of unknown kind may have the fields of every kind: one fault is enough. */
function propertiesOf(layout: EntryLayout, label: NodeLabel | undefined): Properties {
  const labels = label === undefined ? positionLabels : [label];
  const all = Object.assign({}, ...labels.map(authoredProperties)) as Properties;
  const known = label === undefined ? withoutRequired(all) : all;
  if (layout.hasGeneratedId !== true) return known;
  return Object.fromEntries(Object.entries(known).filter(([name]) => name !== 'id'));
}

function withoutRequired(properties: Properties): Properties {
  const shared = nodeDefinitions.Remark.properties;
  return Object.fromEntries(
    Object.entries(properties).map(([name, { required, ...rest }]) => [
      name,
      required === true && shared[name] !== undefined ? { ...rest, required } : rest,
    ]),
  );
}

function knownFields(layout: EntryLayout, properties: Properties): readonly string[] {
  return [
    ...Object.keys(properties),
    ...Object.keys(layout.links),
    ...Object.keys(layout.children),
  ];
}

function requiredFields(layout: EntryLayout, properties: Properties): readonly string[] {
  return [
    ...Object.keys(properties).filter((name) => properties[name]?.required === true),
    ...Object.keys(layout.links).filter((name) => layout.links[name]?.required === true),
    // A statement needs a position, and a position needs evidence.
    ...Object.keys(layout.children),
  ];
}

/** Why a field that exists elsewhere is not allowed here; undefined where it exists nowhere. */
function explainField(field: string, layout: EntryLayout): string | undefined {
  if (layout.hasGeneratedId === true && field === 'id') {
    return 'leave it out: it is made from the position';
  }
  const labels = layout.label === 'Position' ? positionLabels : [layout.label];
  if (labels.some((label) => nodeDefinitions[label].properties[field]?.derived === true)) {
    return 'leave it out: it is derived';
  }
  const owners = labels.filter((label) => nodeDefinitions[label].properties[field] !== undefined);
  if (owners.length === 0) return undefined;
  const kinds = listWords(owners.map((label) => label.toLowerCase()));
  return `leave it out, or change the kind: only an entry of kind ${kinds} has it`;
}

function checkOwnId(
  record: Record<string, Value>,
  layout: EntryLayout,
  fieldPlaces: ReadonlyMap<string, Place>,
  faults: FaultList,
): string | undefined {
  const id = record['id'];
  const place = fieldPlaces.get('id');
  if (typeof id !== 'string' || place === undefined) return undefined;
  if (labelOfId(id) === layout.label) return id;
  const { idPrefix } = nodeDefinitions[layout.label === 'Position' ? 'Remark' : layout.label];
  const problem = `"${id}" is not an id of ${listWords([idPrefix])}`;
  faults.add(
    place,
    problem,
    `write ${idPrefix}: followed by words of a-z and 0-9 joined by hyphens`,
  );
  return undefined;
}
