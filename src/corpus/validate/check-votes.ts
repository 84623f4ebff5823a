/**
 * One entry of votes.yaml: a resolution, its day, and lists of the states by their vote. The only
 * entry that is not a node, so it has no layout.
 */
import type { Value } from '../../cypher/statement.js';
import { relationshipDefinitions } from '../../domain/ontology/relationship-definitions.js';
import { voteFields } from '../seed-layout.js';
import type { YamlNode } from '../yaml-tree.js';
import { checkFieldNames, reportMissing } from './check-field-names.js';
import { checkDate, checkList, checkText } from './check-values.js';
import type { CheckedEntry, CheckedReference } from './checked-entry.js';
import type { FaultList, Place } from './fault-list.js';

const FIELDS = ['initiative', 'on', ...voteFields.map(({ field }) => field), 'notes'];

export function checkVotes(
  node: YamlNode,
  place: Place,
  faults: FaultList,
): CheckedEntry | undefined {
  if (node.type !== 'MAP') {
    faults.add(place, 'is not a map of fields', 'write fields: - initiative: …');
    return undefined;
  }
  checkFieldNames(node, FIELDS, place, faults, () => undefined);
  reportMissing(node, ['initiative', 'on'], place, faults);

  const { from, to } = relationshipDefinitions.VOTED;
  const record: Record<string, Value> = {};
  const fieldPlaces = new Map<string, Place>();
  const references: CheckedReference[] = [];
  for (const [field, { line, node: value }] of node.entries) {
    const fieldPlace = { ...place, line, path: `${place.path}.${field}` };
    fieldPlaces.set(field, fieldPlace);
    const refer = (id: string, at: Place, isVoter: boolean): void => {
      const allowedLabels = isVoter ? from : to;
      references.push({ field, id, place: at, allowedLabels, relationship: 'VOTED', values: {} });
    };
    if (field === 'initiative') {
      const id = checkText(value, fieldPlace, faults);
      if (id === undefined) continue;
      record[field] = id;
      refer(id, fieldPlace, false);
    } else if (field === 'on') {
      const date = checkDate(value, fieldPlace, faults);
      if (date !== undefined) record[field] = date;
    } else if (field === 'notes') {
      record[field] = checkNotes(value, fieldPlace, faults);
    } else if (FIELDS.includes(field)) {
      const voters = checkList(value, fieldPlace, faults, (item, itemPlace) => {
        const id = checkText(item, itemPlace, faults);
        if (id !== undefined) refer(id, itemPlace, true);
        return id;
      });
      record[field] = voters ?? [];
    }
  }
  checkNotesNameVoters(record, fieldPlaces, faults);
  return { place, label: undefined, id: undefined, record, fieldPlaces, references, children: {} };
}

function checkNotes(node: YamlNode, place: Place, faults: FaultList): Record<string, Value> {
  if (node.type !== 'MAP') {
    faults.add(place, 'is not a map of notes', 'write a note after the id of each state');
    return {};
  }
  const notes: Record<string, Value> = {};
  for (const [state, { line, node: note }] of node.entries) {
    const text = checkText(note, { ...place, line, path: `${place.path}.${state}` }, faults);
    if (text !== undefined) notes[state] = text;
  }
  return notes;
}

function checkNotesNameVoters(
  record: Readonly<Record<string, Value>>,
  fieldPlaces: ReadonlyMap<string, Place>,
  faults: FaultList,
): void {
  const place = fieldPlaces.get('notes');
  if (place === undefined) return;
  const voters = voteFields.flatMap(({ field }) => record[field] ?? []);
  for (const state of Object.keys(record['notes'] ?? {})) {
    if (voters.includes(state)) continue;
    const at = { ...place, path: `${place.path}.${state}` };
    faults.add(at, `${state} has a note but no vote`, 'add its vote, or remove the note');
  }
}
