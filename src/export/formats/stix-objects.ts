/**
 * Nodes and relationships as STIX 2.1 objects (https://docs.oasis-open.org/cti/stix/v2.1/). Uses
 * standard types where they exist: identity, intrusion-set, incident, relationship, opinion. The rest
 * are objects and properties of one extension. No object may state who did what: every relationship is
 * named after its type in the ontology, so `attributed-to` and `targets` cannot occur.
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
import { times, timesOf, type StixObject } from './print-stix.js';
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
 * The first objects of every bundle: the author, the extension definition, the licence and a note
 * about the file.
 */
export function printPreamble(head: Omit<ExportHead, 'shape'>): readonly StixObject[] {
  return [compilers, extension, toLicence(head.licence), toFileNote(head)];
}

/** Every object refers to the licence marking, so that the licence stays with it. */
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

/** A bundle has no custom properties, so the file's metadata is in a note about its author. */
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

/** Shared by the objects of one bundle. */
export interface StixContext {
  readonly shape: ExportShape;
  readonly licence: string;
  readonly changedAt: ExportHead['changedAt'];
}

/**
 * The first properties of every object.
 *
 * @param about ids of the records that its content is from
 * @param isOurs false if the object's authors are not the compilers
 */
export function beginObject(
  type: string,
  name: string,
  { licence, changedAt }: StixContext,
  about: readonly string[],
  { isOurs } = { isOurs: true },
): StixObject {
  return {
    type,
    spec_version: '2.1',
    id: stixId(type, name),
    ...(isOurs ? { created_by_ref: compilers.id } : {}),
    ...(changedAt === undefined ? times : timesOf(about.map(changedAt))),
    object_marking_refs: [licenceId(licence)],
  };
}

/** Our own properties in a standard STIX object. */
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
    ...beginObject(type, id, context, [id]),
    name: labelOf(node),
    ...toStandardProperties(type, node),
    external_references: listReferences(node),
    ...(isOfExtension(type)
      ? { ...own, extensions: { [extension.id]: { extension_type: 'new-sdo' } } }
      : extend(own)),
  };
}

/** Values with a standard STIX property, besides the name. */
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

/** External references: the data set, Wikidata, and the page of a document. */
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

/** The id in the data set, as an external reference, because platforms may drop unknown properties. */
export function toReference(id: string): StixObject {
  return { source_name: 'Demarche', external_id: id };
}

/** The location of a state and its relationship to it; nothing for other nodes. */
export function toStixPlace(node: ExportNode, context: StixContext): readonly StixObject[] {
  const { id, label, properties } = node;
  const { iso2, region } = properties;
  if (label !== 'State' || typeof iso2 !== 'string' || iso2 === '') return [];
  const place = beginObject('location', id, context, [id]);
  return [
    {
      ...place,
      name: labelOf(node),
      country: iso2,
      // The STIX vocabulary has the names of UN M49 in lower case.
      ...(typeof region === 'string' ? { region: region.toLowerCase() } : {}),
    },
    {
      ...beginObject('relationship', `LOCATED_AT/${id}`, context, [id]),
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
    ...beginObject('relationship', id, context, [source, target]),
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
      // STIX does not allow empty lists, so they are left out. The name is a standard property.
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

/** `occurredOn` -> `occurred_on`; STIX requires at least three characters. */
export function toStixName(name: string): string {
  const snake = name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  return snake.length < 3 ? `${snake}_date` : snake;
}
