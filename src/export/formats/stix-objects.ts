/**
 * Nodes and relationships as STIX 2.1 objects (https://docs.oasis-open.org/cti/stix/v2.1/). What
 * STIX has is used: identity, intrusion-set, incident, relationship, opinion. The rest are objects
 * and properties of one extension. Nothing here may say who did what: every relationship is named
 * after its type in the ontology, so `attributed-to` and `targets` cannot occur.
 */
import type { Value } from '../../cypher/statement.js';
import { VOCABULARY_PATH } from '../../domain/export-address.js';
import { idLabelOf, labelOfId, type IdLabel } from '../../domain/ids.js';
import type { NodeLabel } from '../../domain/node-definitions.js';
import { parsePartialDate } from '../../domain/partial-date.js';
import { labelOf } from '../attributes.js';
import type { ExportEdge, ExportNode, ExportProperties, ExportShape } from '../export-format.js';
import { uuidV5 } from './uuid.js';

export type StixObject = Readonly<Record<string, unknown>>;

/** Ids are made in this namespace, so that equal exports hold equal objects. */
const NAMESPACE = '0f4c7a2e-6d0b-4f0e-9a53-5b1f3c8d7e21';
/** STIX wants to know since when an object is as it is; the data set has a version instead. */
const DEFINED_ON = '2026-01-01T00:00:00.000Z';

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

const compilers = {
  type: 'identity',
  spec_version: '2.1',
  id: stixId('identity', 'compilers'),
  created: DEFINED_ON,
  modified: DEFINED_ON,
  name: 'The Demarche compilers',
  identity_class: 'group',
} as const;

const extension = {
  type: 'extension-definition',
  spec_version: '2.1',
  id: stixId('extension-definition', 'demarche'),
  created: DEFINED_ON,
  modified: DEFINED_ON,
  created_by_ref: compilers.id,
  name: 'Demarche: what states say to each other about cyber affairs',
  description:
    'Positions, statements, initiatives, excerpts and documents as objects, and the properties of ' +
    'all of them. Dates are given as written, with their precision and the first and last day that ' +
    'they can mean. A position alleges; nothing in this extension states that it is true.',
  schema: `The JSON Schema that every server of Demarche publishes at ${VOCABULARY_PATH}/stix-extension.json.`,
  version: '1.0.0',
  extension_types: ['new-sdo', 'property-extension'],
} as const;

export const stixExtensionId = extension.id;

/** What every bundle begins with: who made it and what its own properties mean. */
export const stixPreamble: readonly StixObject[] = [compilers, extension];

export function bundleIdOf(datasetVersion: string, selection: string): string {
  return stixId('bundle', `${datasetVersion} ${selection}`);
}

export function toStixNode(node: ExportNode, shape: ExportShape): StixObject {
  const { id, label, properties } = node;
  const type = stixTypeOf(id);
  const own = {
    demarche_id: id,
    demarche_type: label,
    ...toStixProperties(properties, shape.nodes[label] ?? {}),
  };
  const isOfExtension = type.startsWith('demarche-');
  return {
    type,
    spec_version: '2.1',
    id: stixId(type, id),
    created_by_ref: compilers.id,
    created: DEFINED_ON,
    modified: DEFINED_ON,
    name: labelOf(node),
    ...(type === 'identity'
      ? { identity_class: label === 'Spokesperson' ? 'individual' : 'organization' }
      : {}),
    ...(isOfExtension ? own : {}),
    extensions: {
      [extension.id]: isOfExtension
        ? { extension_type: 'new-sdo' }
        : { extension_type: 'property-extension', ...own },
    },
  };
}

export function toStixRelationship(edge: ExportEdge, shape: ExportShape): StixObject {
  const { id, type, source, target, properties } = edge;
  return {
    type: 'relationship',
    spec_version: '2.1',
    id: stixId('relationship', id),
    created_by_ref: compilers.id,
    created: DEFINED_ON,
    modified: DEFINED_ON,
    relationship_type: toRelationshipType(type),
    source_ref: stixId(stixTypeOf(source), source),
    target_ref: stixId(stixTypeOf(target), target),
    extensions: {
      [extension.id]: {
        extension_type: 'property-extension',
        demarche_id: id,
        ...toStixProperties(properties, shape.edges[type] ?? {}),
      },
    },
  };
}

/** The opinion that a denial is: of those on whose behalf it was made, never the compilers'. */
export function toStixOpinion(
  { id, source, target }: ExportEdge,
  authors: readonly string[],
): StixObject {
  return {
    type: 'opinion',
    spec_version: '2.1',
    id: stixId('opinion', id),
    created: DEFINED_ON,
    modified: DEFINED_ON,
    opinion: 'disagree',
    ...(authors.length === 0 ? {} : { authors }),
    object_refs: [stixId(stixTypeOf(target), target)],
    extensions: {
      [extension.id]: {
        extension_type: 'property-extension',
        demarche_id: id,
        position_ref: stixId(stixTypeOf(source), source),
      },
    },
  };
}

/** `RESPONDS_TO` -> `responds-to`. */
export function toRelationshipType(type: string): string {
  return type.toLowerCase().replaceAll('_', '-');
}

/** The type of the object that a node of this label becomes. */
export function stixTypeOfLabel(label: NodeLabel): string {
  // The family of an actor has no ids of its own.
  return STIX_TYPES[idLabelOf(label) as IdLabel];
}

function stixTypeOf(id: string): string {
  const label = labelOfId(id);
  if (label === undefined) throw new Error(`"${id}" is no id of the ontology.`);
  return STIX_TYPES[label];
}

function stixId(type: string, name: string): string {
  return `${type}--${uuidV5(name, NAMESPACE)}`;
}

function toStixProperties(
  values: Readonly<Record<string, Value>>,
  properties: ExportProperties,
): StixObject {
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, value]): [string, unknown][] => {
      const key = toStixName(name);
      // STIX allows no empty lists: what is empty is left out.
      // A name is the object's own.
      if (name === 'name') return [];
      if (value === null || (Array.isArray(value) && value.length === 0)) return [];
      if (properties[name]?.type !== 'PARTIAL_DATE' || typeof value !== 'string') {
        return [[key, value]];
      }
      const { precision, earliest, latest } = parsePartialDate(value);
      return [
        [key, value],
        [`${key}_precision`, precision],
        [`${key}_earliest`, `${earliest}T00:00:00.000Z`],
        [`${key}_latest`, `${latest}T23:59:59.999Z`],
      ];
    }),
  );
}

/** `occurredOn` -> `occurred_on`; STIX wants three characters at least. */
export function toStixName(name: string): string {
  const snake = name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  return snake.length < 3 ? `${snake}_date` : snake;
}
