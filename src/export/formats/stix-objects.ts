/**
 * Nodes and relationships as STIX 2.1 objects (https://docs.oasis-open.org/cti/stix/v2.1/). What
 * STIX has is used: identity, intrusion-set, incident, relationship, opinion. The rest are objects
 * and properties of one extension. Nothing here may say who did what: every relationship is named
 * after its type in the ontology, so `attributed-to` and `targets` cannot occur.
 */
import type { Value } from '../../cypher/statement.js';
import { VOCABULARY_PATH } from '../../domain/selection/export-url.js';
import { parsePartialDate } from '../../domain/time/partial-date.js';
import { labelOf } from '../flat-attributes.js';
import type {
  ExportEdge,
  ExportHead,
  ExportNode,
  ExportProperties,
  ExportShape,
} from '../export-format.js';
import { printNotes } from '../file-notes.js';
import { times, type StixObject } from './print-stix.js';
import { isOfExtension, stixId, stixIdOfNode, stixTypeOf } from './stix-ids.js';

const compilers = {
  type: 'identity',
  spec_version: '2.1',
  id: stixId('identity', 'compilers'),
  ...times,
  name: 'The Demarche compilers',
  identity_class: 'group',
} as const;

const extension = {
  type: 'extension-definition',
  spec_version: '2.1',
  id: stixId('extension-definition', 'demarche'),
  ...times,
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

/**
 * What every bundle begins with: who made it, what its own properties mean, under which terms it may
 * be used, and what this file is.
 */
export function printPreamble(head: Omit<ExportHead, 'shape'>): readonly StixObject[] {
  return [compilers, extension, toLicence(head.licence), toFileNote(head)];
}

/** Every object is marked with the terms, so that they stay with it wherever it goes. */
function toLicence(licence: string): StixObject {
  return {
    type: 'marking-definition',
    spec_version: '2.1',
    id: licenceId(licence),
    created: times.created,
    created_by_ref: compilers.id,
    definition_type: 'statement',
    definition: { statement: `Demarche, by the Demarche compilers. Licence: ${licence}.` },
  };
}

function licenceId(licence: string): string {
  return stixId('marking-definition', licence);
}

/** A bundle has no properties: what the file is stands in a note about who made it. */
function toFileNote(head: Omit<ExportHead, 'shape'>): StixObject {
  return {
    type: 'note',
    spec_version: '2.1',
    id: stixId('note', `${head.datasetVersion} ${head.selection}`),
    created_by_ref: compilers.id,
    ...times,
    object_marking_refs: [licenceId(head.licence)],
    abstract: `Demarche, dataset ${head.datasetVersion}`,
    content: printNotes(head).join('\n'),
    object_refs: [compilers.id],
  };
}

/** What the objects of one bundle have in common. */
export interface StixContext {
  readonly shape: ExportShape;
  readonly licence: string;
}

/** What every object begins with. @param isOurs false where others are to be named as its authors */
export function beginObject(
  type: string,
  name: string,
  { licence }: StixContext,
  { isOurs } = { isOurs: true },
): StixObject {
  return {
    type,
    spec_version: '2.1',
    id: stixId(type, name),
    ...(isOurs ? { created_by_ref: compilers.id } : {}),
    ...times,
    object_marking_refs: [licenceId(licence)],
  };
}

/** Properties of our own in an object that STIX has. */
export function extend(own: StixObject): StixObject {
  return { extensions: { [extension.id]: { extension_type: 'property-extension', ...own } } };
}

export function bundleIdOf(datasetVersion: string, selection: string): string {
  return stixId('bundle', `${datasetVersion} ${selection}`);
}

export function toStixNode(node: ExportNode, context: StixContext): StixObject {
  const { id, label, properties } = node;
  const type = stixTypeOf(id);
  const own = {
    demarche_id: id,
    demarche_type: label,
    ...toStixProperties(properties, context.shape.nodes[label] ?? {}),
  };
  return {
    ...beginObject(type, id, context),
    name: labelOf(node),
    ...toStandardProperties(type, node),
    external_references: listReferences(node),
    ...(isOfExtension(type)
      ? { ...own, extensions: { [extension.id]: { extension_type: 'new-sdo' } } }
      : extend(own)),
  };
}

/** What STIX has a property of its own for, besides the name. */
function toStandardProperties(type: string, { label, properties }: ExportNode): StixObject {
  const { note, aliases } = properties;
  const hasAliases = type === 'intrusion-set' && Array.isArray(aliases) && aliases.length > 0;
  return {
    ...(type === 'identity'
      ? { identity_class: label === 'Spokesperson' ? 'individual' : 'organization' }
      : {}),
    ...(typeof note === 'string' && !isOfExtension(type) ? { description: note } : {}),
    ...(hasAliases ? { aliases } : {}),
  };
}

/** Where else it is known: in the data set, in Wikidata, on the page that it is. */
function listReferences({ id, properties }: ExportNode): readonly StixObject[] {
  const { wikidata, url } = properties;
  return [
    toReference(id),
    ...(typeof wikidata === 'string'
      ? [
          {
            source_name: 'Wikidata',
            external_id: wikidata,
            url: `https://www.wikidata.org/wiki/${encodeURIComponent(wikidata)}`,
          },
        ]
      : []),
    ...(typeof url === 'string' ? [{ source_name: 'page', url }] : []),
  ];
}

/** The id in the data set, where platforms keep it that drop properties of others. */
export function toReference(id: string): StixObject {
  return { source_name: 'Demarche', external_id: id };
}

/** Where a state lies, with the tie that STIX has for it; nothing for other nodes. */
export function toStixPlace(node: ExportNode, context: StixContext): readonly StixObject[] {
  const { id, label, properties } = node;
  const { iso2, region } = properties;
  if (label !== 'State' || typeof iso2 !== 'string' || iso2 === '') return [];
  const place = beginObject('location', id, context);
  return [
    {
      ...place,
      name: labelOf(node),
      country: iso2,
      // The names of UN M49 are those of the vocabulary, but for their capitals.
      ...(typeof region === 'string' ? { region: region.toLowerCase() } : {}),
    },
    {
      ...beginObject('relationship', `LOCATED_AT/${id}`, context),
      relationship_type: 'located-at',
      source_ref: stixIdOfNode(id),
      target_ref: place['id'],
    },
  ];
}

export function toStixRelationship(edge: ExportEdge, context: StixContext): StixObject {
  const { id, type, source, target, properties } = edge;
  const { shape } = context;
  return {
    ...beginObject('relationship', id, context),
    relationship_type: toRelationshipType(type),
    source_ref: stixIdOfNode(source),
    target_ref: stixIdOfNode(target),
    ...extend({ demarche_id: id, ...toStixProperties(properties, shape.edges[type] ?? {}) }),
  };
}

/** `RESPONDS_TO` -> `responds-to`. */
export function toRelationshipType(type: string): string {
  return type.toLowerCase().replaceAll('_', '-');
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
