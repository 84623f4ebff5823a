/** The order of actors found by name. Unlike all others it depends on the filter. */
import { printCalled } from '../../cypher/filter-predicate.js';
import { parseName } from '../../domain/text/actor-names.js';
import { orderings, type ConnectionOrder, type Ordering } from '../page/ordering.js';
import type { BoundFilter } from './plan.js';

/** @param filter the name; exact matches come first, then states */
export function orderingOf(name: ConnectionOrder, filter: BoundFilter): Ordering {
  if (name !== 'BEST_FIRST') return orderings[name];
  const text = filter.name === 'ActorFilter' ? filter.value.name : undefined;
  return text === undefined ? orderings.NAME_ASC : byMatch(parseName(text).exact);
}

function byMatch(exact: string): Ordering {
  return {
    name: 'BEST_FIRST',
    direction: 'ASC',
    keyType: 'string',
    printKey: (n, parameters) => {
      const tier = (place: string): string => parameters.add(place);
      return (
        `CASE WHEN ${printCalled(exact, n, parameters)}` +
        ` THEN CASE WHEN ${n}:State THEN ${tier('0')} ELSE ${tier('1')} END` +
        ` WHEN ${n}:State THEN ${tier('2')} ELSE ${tier('3')} END + ${n}.nameFolded`
      );
    },
  };
}
