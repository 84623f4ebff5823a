/**
 * Ids and types of STIX objects, derived from the ids of the data set, so that equal exports have
 * equal objects.
 */
import { idLabelOf, labelOfId, type IdLabel } from '../../domain/ontology/ids.js';
import type { NodeLabel } from '../../domain/ontology/node-definitions.js';
import { uuidV5 } from './uuid.js';

const NAMESPACE = '0f4c7a2e-6d0b-4f0e-9a53-5b1f3c8d7e21';

const STIX_TYPES: Readonly<Record<IdLabel, string>> = {
  State: 'identity',
  Agency: 'identity',
  Bloc: 'identity',
  Organization: 'identity',
  Spokesperson: 'identity',
  Publisher: 'identity',
  Group: 'intrusion-set',
  Incident: 'incident',
  Position: 'demarche-position',
  Statement: 'demarche-statement',
  Initiative: 'demarche-initiative',
  Excerpt: 'demarche-excerpt',
  Document: 'demarche-document',
};

/** The STIX type of nodes with this label. */
export function stixTypeOfLabel(label: NodeLabel): string {
  // The labels of the actor family use the family's ids.
  return STIX_TYPES[idLabelOf(label) as IdLabel];
}

/** @param id id of a node */
export function stixTypeOf(id: string): string {
  const label = labelOfId(id);
  if (label === undefined) throw new Error(`"${id}" is not an id of the ontology.`);
  return STIX_TYPES[label];
}

/** Whether a type is our own; platforms may drop such objects. */
export function isOfExtension(type: string): boolean {
  return type.startsWith('demarche-');
}

export function stixId(type: string, name: string): string {
  return `${type}--${uuidV5(name, NAMESPACE)}`;
}

/** @param id id of a node */
export function stixIdOfNode(id: string): string {
  return stixId(stixTypeOf(id), id);
}
