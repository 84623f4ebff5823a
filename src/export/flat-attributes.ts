/**
 * Flat attributes, for tools that support only text, numbers and booleans. Lists are joined. A partial
 * date becomes the date as written, its precision and its two bounds as numbers. Columns and values
 * derive from the same description, so that every value has a declaration. Independent of the format.
 */
import type { Value } from '../cypher/statement.js';
import { DataIntegrityError } from '../domain/errors.js';
import { parsePartialDate } from '../domain/time/partial-date.js';
import type {
  ExportNode,
  ExportProperties,
  ExportProperty,
  ExportShape,
  LossCounter,
} from './export-format.js';

export type AttributeType = 'STRING' | 'INTEGER' | 'NUMBER' | 'BOOLEAN';
export type AttributeValue = string | number | boolean;

export interface Attribute {
  readonly name: string;
  readonly type: AttributeType;
  readonly describes: string;
}

/** Separates the members of a joined list. */
export const LIST_SEPARATOR = ';';

/** The attributes of all node labels, without duplicates: type and display name come first. */
export function nodeAttributesOf(shape: ExportShape): readonly Attribute[] {
  return [
    { name: 'type', type: 'STRING', describes: 'what kind of node it is' },
    ...mergeAttributes(Object.values(shape.nodes)),
  ];
}

/** The attributes of all relationship types, without duplicates, the type first. */
export function edgeAttributesOf(shape: ExportShape): readonly Attribute[] {
  return [
    { name: 'type', type: 'STRING', describes: 'what kind of relationship it is' },
    ...mergeAttributes(Object.values(shape.edges)),
  ];
}

/** The attributes of one set of properties, in order. */
export function attributesOf(properties: ExportProperties): readonly Attribute[] {
  return Object.entries(properties).flatMap(([name, property]) => toAttributes(name, property));
}

/**
 * Calls `visit` with the name and value of each attribute, in the order of the properties.
 * @throws DataIntegrityError for a value that its property does not allow
 */
export function visitAttributes(
  values: Readonly<Record<string, Value>>,
  properties: ExportProperties,
  losses: LossCounter,
  visit: (attribute: string, value: AttributeValue) => void,
): void {
  for (const name in properties) {
    const value = values[name];
    const property = properties[name];
    if (value === undefined || value === null || property === undefined) continue;
    if (Array.isArray(value)) {
      const joined = joinList(value as readonly Value[], losses);
      if (joined !== undefined) visit(name, joined);
      continue;
    }
    if (typeof value === 'object') {
      throw new DataIntegrityError(`The value of property ${name} cannot be exported.`);
    }
    // Array.isArray does not narrow a read-only array away.
    visit(name, value);
    if (property.type === 'PARTIAL_DATE' && typeof value === 'string') {
      const { precision, dayFrom, dayTo } = parsePartialDate(value);
      visit(`${name}Precision`, precision);
      visit(`${name}DayFrom`, dayFrom);
      visit(`${name}DayTo`, dayTo);
    }
  }
}

/** The display name of a node. */
export function labelOf({ called }: Pick<ExportNode, 'called'>): string {
  return called;
}

function toAttributes(name: string, { type, describes }: ExportProperty): readonly Attribute[] {
  switch (type) {
    case 'INTEGER':
    case 'NUMBER':
    case 'BOOLEAN':
      return [{ name, type, describes }];
    case 'STRINGS':
    case 'PARTIAL_DATES':
      return [{ name, type: 'STRING', describes: `${describes}; joined with ";"` }];
    case 'PARTIAL_DATE':
      return [
        {
          name,
          type: 'STRING',
          describes: `${describes}; as written: 2021-11-25, 2021-11, 2021, 2016/2018`,
        },
        {
          name: `${name}Precision`,
          type: 'STRING',
          describes: `DAY, MONTH, YEAR or INTERVAL of ${name}`,
        },
        {
          name: `${name}DayFrom`,
          type: 'INTEGER',
          describes: `first day that ${name} can mean, days since 1970-01-01`,
        },
        {
          name: `${name}DayTo`,
          type: 'INTEGER',
          describes: `last day that ${name} can mean, days since 1970-01-01`,
        },
      ];
    case 'STRING':
    case 'DATE':
    case 'URL':
      return [{ name, type: 'STRING', describes }];
  }
}

function mergeAttributes(all: readonly ExportProperties[]): readonly Attribute[] {
  const merged = new Map<string, Attribute>();
  for (const attribute of all.flatMap(attributesOf)) {
    const known = merged.get(attribute.name);
    if (known === undefined) merged.set(attribute.name, attribute);
    else if (known.type !== attribute.type) {
      // Every tool that reads these files allows a column only one type.
      throw new Error(
        `Attribute ${attribute.name} has two types: ${known.type} and ${attribute.type}.`,
      );
    }
  }
  return [...merged.values()];
}

/** Undefined for an empty list: as a flat attribute, it would equal the empty string. */
function joinList(list: readonly Value[], losses: LossCounter): string | undefined {
  if (list.length === 0) {
    losses.add('empty lists, which read as absent');
    return undefined;
  }
  const members = list.map(String);
  const torn = members.filter((member) => member.includes(LIST_SEPARATOR)).length;
  if (torn > 0) losses.add('list members that hold a semicolon, which joins lists here', torn);
  return members.join(LIST_SEPARATOR);
}
