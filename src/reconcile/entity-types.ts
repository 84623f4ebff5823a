/** The types and properties of entities, derived from the ontology. */
import { InputError } from '../domain/errors.js';
import {
  actorLabels,
  nodeDefinitions,
  type NodeLabel,
} from '../domain/ontology/node-definitions.js';
import { suggest } from '../domain/text/closest-match.js';

/** Records that tables name. */
export const entityLabels = [...actorLabels, 'Incident', 'Document'] as const;
export type EntityLabel = (typeof entityLabels)[number];

export interface EntityType {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly broader?: readonly EntityType[];
}

const actor: EntityType = {
  id: 'actor',
  name: 'Actor',
  description: 'a state or whoever acts or speaks for one, and whoever else positions name',
};

/** Of an entity: its own type. */
const typeOfLabel: ReadonlyMap<EntityLabel, EntityType> = new Map(
  entityLabels.map((label) => {
    const { idPrefix, describes, family } = nodeDefinitions[label];
    const own = { id: idPrefix, name: label, description: describes };
    return [label, family === 'Actor' ? { ...own, broader: [actor] } : own] as const;
  }),
);

export const entityTypes: readonly EntityType[] = [actor, ...typeOfLabel.values()];

/** All types of an entity, its own first. */
export function typesOfLabel(label: EntityLabel): readonly EntityType[] {
  const own = typeOfLabel.get(label);
  return own === undefined ? [] : [own, ...(own.broader ?? [])];
}

interface PropertyBase {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly labels: readonly EntityLabel[];
}

/** A property whose values are texts or numbers of the record. */
interface ScalarProperty extends PropertyBase {
  readonly kind: 'TEXT' | 'WORD' | 'NUMBER';
  /** No two records have the same value. */
  readonly isUnique: boolean;
}

/** A property whose values are other entities. */
interface LinkProperty extends PropertyBase {
  readonly id: LinkName;
  readonly kind: 'LINK';
}

export type LinkName = 'partOf' | 'speaksFor';

export type EntityProperty = ScalarProperty | LinkProperty;

const scalars: Readonly<Record<string, { readonly name: string; readonly isUnique: boolean }>> = {
  iso2: { name: 'ISO 3166-1 alpha-2', isUnique: true },
  iso3: { name: 'ISO 3166-1 alpha-3', isUnique: true },
  isoNumeric: { name: 'ISO 3166-1 numeric', isUnique: true },
  cowNumber: { name: 'COW number', isUnique: true },
  cowLetters: { name: 'COW abbreviation', isUnique: true },
  gwNumber: { name: 'Gleditsch–Ward number', isUnique: true },
  wikidata: { name: 'Wikidata id', isUnique: true },
  url: { name: 'URL', isUnique: true },
  kind: { name: 'Kind', isUnique: false },
};

function toScalar(
  id: string,
  { name, isUnique }: { readonly name: string; readonly isUnique: boolean },
): ScalarProperty {
  const labels = entityLabels.filter((label) => id in nodeDefinitions[label].properties);
  const [definition] = labels.flatMap((label) => nodeDefinitions[label].properties[id] ?? []);
  if (definition === undefined) throw new Error(`the ontology has no property ${id}`);
  const isWord = definition.vocabulary !== undefined;
  const kind = definition.type === 'INTEGER' ? 'NUMBER' : isWord ? 'WORD' : 'TEXT';
  const description = isWord ? 'what kind of record it is' : definition.describes;
  return { id, name, description, labels, kind, isUnique };
}

export const scalarProperties: readonly ScalarProperty[] = Object.entries(scalars).map(
  ([id, given]) => toScalar(id, given),
);

const linkProperties: readonly LinkProperty[] = [
  {
    id: 'partOf',
    name: 'Part of',
    description: 'what an agency belongs to, and what an incident is said to be part of',
    labels: ['Agency', 'Incident'],
    kind: 'LINK',
  },
  {
    id: 'speaksFor',
    name: 'Speaks for',
    description: 'whom a person speaks for or spoke for',
    labels: ['Spokesperson'],
    kind: 'LINK',
  },
];

export const entityProperties: readonly EntityProperty[] = [...scalarProperties, ...linkProperties];

export function isEntityLabel(label: NodeLabel | undefined): label is EntityLabel {
  return entityLabels.some((each) => each === label);
}

/** @throws InputError for an unknown type */
export function assertType(type: string): void {
  findKnown('type', type, entityTypes);
}

/** @throws InputError for an unknown property */
export function findProperty(id: string): EntityProperty {
  return findKnown('property', id, entityProperties);
}

function findKnown<Known extends { readonly id: string }>(
  what: string,
  id: string,
  known: readonly Known[],
): Known {
  const found = known.find((each) => each.id === id);
  if (found !== undefined) return found;
  const ids = known.map((each) => each.id);
  throw new InputError(
    `There is no ${what} "${id.slice(0, 100)}".${suggest(id, ids)} There are ${ids.join(', ')}.`,
  );
}

/** The properties that entities of a type can have. @throws InputError for an unknown type */
export function propertiesOfType(type: string): readonly EntityProperty[] {
  assertType(type);
  return entityProperties.filter(({ labels }) =>
    labels.some((label) => typesOfLabel(label).some(({ id }) => id === type)),
  );
}
