/**
 * The orders that the schema states: of connections by name, and of plain lists.
 */
import type { GraphNode } from '../../../src/corpus/graph-data.js';
import { foldText } from '../../../src/domain/text/text-folding.js';
import { textOf } from './corpus-graph.js';
import { isCalledExactly } from './found-in.js';
import { dateOf } from './partial-dates.js';

/** The sort key of a record in an order, then its id. */
export interface Place {
  /** Undefined where the record has no such date: it comes last in both directions. */
  readonly key: string | undefined;
  readonly id: string;
}

export type Compare<Item> = (a: Item, b: Item) => number;

export interface Order {
  readonly placeOf: (node: GraphNode) => Place;
  readonly compare: Compare<Place>;
}

const dates = { OCCURRED: 'occurredOn', ANNOUNCED: 'announcedOn', PUBLISHED: 'publishedOn' };

/** The order of a value of one of the schema's `…Order` enums, such as `OCCURRED_DESC`. */
export function orderNamed(name: string): Order {
  const [what = '', direction] = name.split('_');
  const sign = direction === 'DESC' ? -1 : 1;
  return {
    placeOf: (node) => ({ key: keyOf(node, what), id: node.id }),
    compare: (a, b) => {
      if (a.key === undefined || b.key === undefined) {
        const absence = Number(a.key === undefined) - Number(b.key === undefined);
        return absence === 0 ? sign * compareText(a.id, b.id) : absence;
      }
      return sign * (compareText(a.key, b.key) || compareText(a.id, b.id));
    },
  };
}

/** By how well actors match a name, then by name. */
export function bestFirst(wanted: string | null | undefined): Order {
  const byName = orderNamed('NAME_ASC');
  if (wanted == null) return byName;
  return {
    ...byName,
    placeOf: (node) => {
      const [state, other] = isCalledExactly(wanted, node) ? ['0', '1'] : ['2', '3'];
      const tier = node.label === 'State' ? state : other;
      return { key: `${tier}${foldText(textOf(node, 'name') ?? '')}`, id: node.id };
    },
  };
}

function keyOf(node: GraphNode, what: string): string | undefined {
  if (what === 'NAME') return foldText(textOf(node, 'name') ?? '');
  if (what in dates) return dateOf(node, dates[what as keyof typeof dates])?.earliest;
  throw new TypeError(`no order by ${what}`);
}

/** By folded name, then by id. */
export function byName(a: GraphNode, b: GraphNode): number {
  const { placeOf, compare } = orderNamed('NAME_ASC');
  return compare(placeOf(a), placeOf(b));
}

/** Earliest first, by the first day that the date can mean, then by id. */
export function byDate(a: GraphNode, b: GraphNode): number {
  const { placeOf, compare } = orderNamed('OCCURRED_ASC');
  return compare(placeOf(a), placeOf(b));
}

/** By UTF-16 code units. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
