/**
 * Where each field of a seed file goes in the graph. Properties need no line here: a field with the
 * name of an authored property of the entry's label is that property, with its type, vocabulary and
 * "required" from the ontology. The table below adds the fields that become relationships.
 * Validation and building both read it; it is independent of YAML and the engines.
 */
import {
  actorLabels,
  nodeDefinitions,
  nodeLabels,
  type ActorLabel,
  type NodeLabel,
} from '../domain/ontology/node-definitions.js';
import {
  relationshipDefinitions,
  type RelationshipType,
} from '../domain/ontology/relationship-definitions.js';
import type { Properties } from '../domain/ontology/properties.js';
import { votes } from '../domain/ontology/vocabularies.js';
import type { SeedSection } from './seed-records.js';

/** A field that becomes relationships between the entry and nodes defined elsewhere. */
export interface LinkLayout {
  readonly type: RelationshipType;
  /** out: the relationship starts at the entry; in: it ends there. */
  readonly direction: 'out' | 'in';
  /** One id, a list of ids, or a list of entries that name the other end in `otherField`. */
  readonly shape: 'ID' | 'IDS' | 'ENTRIES';
  readonly otherField?: string;
  /** Relationship property -> field of the entries, where the names differ. */
  readonly fieldNames?: Readonly<Record<string, string>>;
  readonly required?: true;
  /** The nested field whose entries the relationship joins, instead of the entry itself. */
  readonly through?: string;
  /**
   * The other end is another entry of the same list, without an id of its own: the field contains
   * the id that this field has there.
   */
  readonly sibling?: string;
}

/** A field whose entries are nodes of their own, always with an `ordinal` on the relationship. */
export interface ChildLayout {
  readonly type: RelationshipType;
  readonly entry: EntryLayout;
}

export interface EntryLayout {
  /** `Position`: the label follows from the kind. */
  readonly label: NodeLabel | 'Position';
  readonly links: Readonly<Record<string, LinkLayout>>;
  readonly children: Readonly<Record<string, ChildLayout>>;
  /** The id is made from the parent's id and the ordinal. */
  readonly hasGeneratedId?: true;
}

const evidence: EntryLayout = {
  label: 'Excerpt',
  hasGeneratedId: true,
  links: {
    document: { type: 'TAKEN_FROM', direction: 'out', shape: 'ID', required: true },
    translationOf: { type: 'TRANSLATES', direction: 'out', shape: 'ID', sibling: 'document' },
  },
  children: {},
};

const position: EntryLayout = {
  label: 'Position',
  links: {
    against: { type: 'AGAINST', direction: 'out', shape: 'ENTRIES', otherField: 'actor' },
    concerns: { type: 'CONCERNS', direction: 'out', shape: 'IDS' },
    refersTo: { type: 'REFERS_TO', direction: 'out', shape: 'ENTRIES', otherField: 'initiative' },
    respondsTo: { type: 'RESPONDS_TO', direction: 'out', shape: 'ENTRIES', otherField: 'position' },
  },
  children: { evidence: { type: 'EVIDENCED_BY', entry: evidence } },
};

const actor = (label: ActorLabel, links: EntryLayout['links'] = {}): EntryLayout => ({
  label,
  links,
  children: {},
});

/** Every file but votes.yaml, whose entries are relationships rather than nodes. */
export const entryLayouts: Readonly<Record<Exclude<SeedSection, 'votes'>, EntryLayout>> = {
  states: actor('State'),
  agencies: actor('Agency', {
    partOf: { type: 'PART_OF', direction: 'out', shape: 'ID', required: true },
  }),
  spokespersons: actor('Spokesperson', {
    speaksFor: {
      type: 'SPEAKS_FOR',
      direction: 'out',
      shape: 'ENTRIES',
      otherField: 'actor',
      fieldNames: { documentId: 'document' },
    },
  }),
  blocs: actor('Bloc', {
    members: { type: 'MEMBER_OF', direction: 'in', shape: 'ENTRIES', otherField: 'state' },
  }),
  organizations: actor('Organization', {
    basedIn: { type: 'BASED_IN', direction: 'out', shape: 'ID' },
  }),
  groups: actor('Group'),
  initiatives: actor('Initiative', {
    proposedBy: { type: 'PROPOSED', direction: 'in', shape: 'IDS' },
    announcedBy: { type: 'ANNOUNCED', direction: 'in', shape: 'IDS' },
    endorsedBy: { type: 'ENDORSED', direction: 'in', shape: 'ENTRIES', otherField: 'actor' },
    opposedBy: { type: 'OPPOSED', direction: 'in', shape: 'IDS' },
    buildsOn: { type: 'BUILDS_ON', direction: 'out', shape: 'IDS' },
    documents: { type: 'DOCUMENTED_BY', direction: 'out', shape: 'IDS' },
  }),
  incidents: {
    label: 'Incident',
    links: {
      saidToAffect: { type: 'SAID_TO_AFFECT', direction: 'out', shape: 'IDS' },
      partOf: { type: 'SAID_TO_BE_PART_OF', direction: 'out', shape: 'IDS' },
    },
    children: {},
  },
  publishers: {
    label: 'Publisher',
    links: {
      affiliatedWith: {
        type: 'AFFILIATED_WITH',
        direction: 'out',
        shape: 'ENTRIES',
        otherField: 'state',
      },
    },
    children: {},
  },
  documents: {
    label: 'Document',
    links: { publisher: { type: 'PUBLISHED_BY', direction: 'out', shape: 'ID', required: true } },
    children: {},
  },
  statements: {
    label: 'Statement',
    links: {
      madeBy: {
        type: 'MADE',
        direction: 'in',
        shape: 'IDS',
        required: true,
        through: 'positions',
      },
      issuedBy: { type: 'ISSUED', direction: 'in', shape: 'IDS' },
      deliveredBy: {
        type: 'DELIVERED',
        direction: 'in',
        shape: 'ENTRIES',
        otherField: 'spokesperson',
      },
      documents: { type: 'CARRIES', direction: 'in', shape: 'IDS', required: true },
    },
    children: { positions: { type: 'CONTAINS', entry: position } },
  },
};

/** The fields of votes.yaml that list voters, each with the vote that it records. */
export const voteFields = Object.keys(votes).map((vote) => ({ vote, field: vote.toLowerCase() }));

/** Relationship properties that contain the id of a node, and the labels that it may have. */
export const referenceProperties: Readonly<Record<string, readonly NodeLabel[]>> = {
  'SPEAKS_FOR.documentId': ['Document'],
  'ENDORSED.reportedBy': actorLabels.filter((label) => label !== 'Initiative'),
};

const authoredByLabel = new Map<NodeLabel, Properties>(
  nodeLabels.map((label) => [label, withoutDerived(nodeDefinitions[label].properties)]),
);

/** The properties of a label that seeds may write, by name. */
export function authoredProperties(label: NodeLabel): Properties {
  return authoredByLabel.get(label) ?? {};
}

type LinkProperties = readonly { readonly field: string; readonly property: string }[];

const authoredByLink = new WeakMap<LinkLayout, LinkProperties>();

/** The relationship properties that entries of a link may have, by field name. */
export function authoredLinkProperties(link: LinkLayout): LinkProperties {
  let properties = authoredByLink.get(link);
  if (properties === undefined) {
    properties = Object.keys(withoutDerived(relationshipDefinitions[link.type].properties))
      .filter((property) => property !== 'ordinal')
      .map((property) => ({ property, field: link.fieldNames?.[property] ?? property }));
    authoredByLink.set(link, properties);
  }
  return properties;
}

function withoutDerived(properties: Properties): Properties {
  return Object.fromEntries(
    Object.entries(properties).filter(([, definition]) => definition.derived !== true),
  );
}
