/**
 * Ids across all files: each names one node, and each reference names an existing node that the
 * ontology allows there.
 */
import { idLabelOf, labelOfId } from '../../domain/ontology/ids.js';
import {
  nodeDefinitions,
  type FamilyLabel,
  type NodeLabel,
} from '../../domain/ontology/node-definitions.js';
import { relationshipDefinitions } from '../../domain/ontology/relationship-definitions.js';
import { walkEntries, type CheckedEntry, type CheckedReference } from './checked-entry.js';
import { didYouMean, listWords, type FaultList, type Place } from './fault-list.js';

/**
 * @param unreadable labels whose files could not be read: references to their ids are not checked.
 * @param knownIds those that a remedy may propose; by default the ids of the entries
 */
export function checkReferences(
  entries: readonly CheckedEntry[],
  unreadable: ReadonlySet<string>,
  faults: FaultList,
  knownIds?: () => Iterable<string>,
): void {
  const places = findIds(entries, faults);
  const proposeIds = knownIds ?? (() => places.keys());
  for (const entry of walkEntries(entries)) {
    for (const reference of entry.references) {
      checkReference(reference, { places, proposeIds, unreadable }, faults);
      if (reference.id === entry.id && reference.relationship !== undefined) {
        faults.add(reference.place, 'names the entry itself', 'name another, or leave it out');
      }
    }
    checkRepeats(entry.references, faults);
  }
}

function findIds(entries: readonly CheckedEntry[], faults: FaultList): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>();
  for (const { id, place, fieldPlaces } of walkEntries(entries)) {
    if (id === undefined) continue;
    const first = places.get(id);
    if (first === undefined) {
      places.set(id, fieldPlaces.get('id') ?? place);
      continue;
    }
    const where = `${first.file}:${String(first.line)}`;
    const at = fieldPlaces.get('id') ?? place;
    faults.add(at, `"${id}" is already the id of ${where}`, 'give one of the two another id');
  }
  return places;
}

interface KnownEntries {
  readonly places: ReadonlyMap<string, Place>;
  readonly proposeIds: () => Iterable<string>;
  readonly unreadable: ReadonlySet<string>;
}

function checkReference(
  { id, place, field, allowedLabels, relationship }: CheckedReference,
  { places, proposeIds, unreadable }: KnownEntries,
  faults: FaultList,
): void {
  const label = labelOfId(id);
  if (places.has(id) && allowedLabels.some((each) => idLabelOf(each) === label)) return;

  const allowed = [...new Set(allowedLabels.map(idLabelOf))];
  // Searching all ids is worthwhile only for a fault.
  const candidates = [...proposeIds()].filter((known) => isOneOf(labelOfId(known), allowed));
  const prefixes = listWords(
    [...new Set(allowedLabels.map((each) => nodeDefinitions[each].idPrefix))].map(
      (prefix) => `${prefix}:…`,
    ),
  );
  if (label === undefined) {
    const remedy = didYouMean(id, candidates, `write ${prefixes}`);
    faults.add(place, `"${id}" is not a valid id`, remedy);
  } else if (!isOneOf(label, allowed)) {
    const problem = `"${id}" is not allowed here: ${explainEdge(field, relationship, allowed)}`;
    faults.add(place, problem, didYouMean(id, candidates, `name ${prefixes}`));
  } else if (!unreadable.has(label)) {
    const remedy = didYouMean(id, candidates, `add an entry with this id, or correct it`);
    faults.add(place, `there is no "${id}"`, remedy);
  }
}

function explainEdge(
  field: string,
  relationship: CheckedReference['relationship'],
  allowed: readonly string[],
): string {
  const names = listWords(allowed);
  if (relationship === undefined) return `${field} names ${names}`;
  return `${relationship} (${relationshipDefinitions[relationship].describes}) joins ${names} here`;
}

/** Two indistinguishable relationships of one type between the same nodes. */
function checkRepeats(references: readonly CheckedReference[], faults: FaultList): void {
  if (references.length < 2) return;
  const seen = new Map<string, Place>();
  for (const { relationship, id, values, place } of references) {
    if (relationship === undefined) continue;
    const { key } = relationshipDefinitions[relationship];
    // The ordinal is the place in the list, so it always distinguishes them.
    if (key === 'ordinal') continue;
    const name = JSON.stringify([relationship, id, key === undefined ? null : values[key]]);
    const first = seen.get(name);
    if (first === undefined) seen.set(name, place);
    else {
      const problem = `"${id}" is listed twice, also at line ${String(first.line)}`;
      faults.add(place, problem, 'keep one of the two');
    }
  }
}

function isOneOf(label: string | undefined, labels: readonly (NodeLabel | FamilyLabel)[]): boolean {
  return labels.some((each) => each === label);
}
