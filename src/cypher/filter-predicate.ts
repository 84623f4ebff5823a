/**
 * The meaning of each filter key in Cypher: one predicate over one record, printed from the tests
 * of
 * `domain/selection/filter-keys.ts`. No leaf is ever null, so that NOT is the set complement on
 * both
 * engines. The text depends on which keys are set, never on their values except for labels.
 *
 * @example `{ madeBy: ['state:cn'], isCounter: true }` over `n` prints
 * `EXISTS { MATCH (n)<-[:MADE]-(a:Actor) WHERE a.id IN $p0 } AND coalesce(n.isCounter = $p1,
 * false)`
 */
import { parseName } from '../domain/text/actor-names.js';
import type { DateRange } from '../domain/time/date-range.js';
import {
  filterKeys,
  listTestedKeys,
  type FilterKey,
  type FilterKeys,
  type FilterName,
  type Path,
  type Test,
} from '../domain/selection/filter-keys.js';
import type { FilterParts, FilterValues, PositionFilter } from '../domain/selection/filters.js';
import { labelOfPositionKind } from '../domain/ontology/node-definitions.js';
import type { ParameterList } from './parameters.js';

/** Extends a list of ids with the agencies or incidents that are part of them. */
export type ExpandParts = (ids: readonly string[]) => readonly string[];

type TestedKey = Exclude<FilterKey, { readonly kind: 'GROUP' }>;
type Given = readonly [key: TestedKey, value: unknown];

/** Undefined where the filter constrains nothing. */
export function printFilterPredicate<Name extends FilterName>(
  name: Name,
  filter: FilterValues[Name],
  n: string,
  parameters: ParameterList,
  expandParts: ExpandParts,
): string | undefined {
  const { and, or, not, includeParts }: FilterParts = filter;
  const printer = new LeafPrinter(n, parameters, includeParts === true ? expandParts : undefined);
  const nested = (part: PositionFilter): string =>
    printFilterPredicate('PositionFilter', part, n, parameters, expandParts) ?? 'true';
  return conjunction([
    ...printer.printAll(listGiven(name, filter)),
    and && group(and.map(nested), 'AND'),
    or && group(or.map(nested), 'OR'),
    not && `NOT (${nested(not)})`,
  ]);
}

/** The keys that are set, in the order of their definition, those inside groups included. */
function listGiven(name: FilterName, filter: object): readonly Given[] {
  const keys: FilterKeys = filterKeys[name];
  const values = new Map<string, unknown>();
  for (const [key, value] of Object.entries(filter) as readonly (readonly [string, unknown])[]) {
    if (keys[key]?.kind !== 'GROUP') values.set(key, value);
    else for (const [inner, own] of Object.entries(value ?? {})) values.set(inner, own);
  }
  return listTestedKeys(keys).flatMap(([key, definition]) => {
    const value = values.get(key);
    return value === undefined ? [] : [[definition, value] as const];
  });
}

class LeafPrinter {
  readonly #n: string;
  readonly #parameters: ParameterList;
  readonly #expandParts: ExpandParts | undefined;

  constructor(n: string, parameters: ParameterList, expandParts: ExpandParts | undefined) {
    this.#n = n;
    this.#parameters = parameters;
    this.#expandParts = expandParts;
  }

  printAll(given: readonly Given[]): readonly (string | undefined)[] {
    const printedPaths = new Set<Path>();
    return given.map(([key, value]) => {
      const { tests } = key;
      if (!('path' in tests)) return this.#printOwn(tests, value);
      if (printedPaths.has(tests.path)) return undefined;
      printedPaths.add(tests.path);
      const conditions = given.flatMap(([other, otherValue]) =>
        'path' in other.tests && other.tests.path === tests.path
          ? [this.#printAtPath(other, other.tests, otherValue)]
          : [],
      );
      const pattern = printPath(this.#n, tests.path);
      return `EXISTS { MATCH ${pattern} WHERE ${conditions.join(' AND ')} }`;
    });
  }

  #printAtPath(
    key: TestedKey,
    test: Extract<Test, { readonly path: Path }>,
    value: unknown,
  ): string {
    const tested = 'end' in test ? `${test.path.as}.${test.end}` : `e.${test.relationship}`;
    // Keys that test a path take lists of terms, texts or ids.
    const items = value as readonly string[];
    const isExpanded = key.kind === 'IDS' && key.withParts === true;
    const wanted = isExpanded ? (this.#expandParts?.(items) ?? items) : items;
    return `${tested} IN ${this.#parameters.add(wanted)}`;
  }

  /** The parser gave each value the type of its key's kind, which matches the test. */
  #printOwn(test: Exclude<Test, { readonly path: Path }>, value: unknown): string | undefined {
    const n = this.#n;
    const parameters = this.#parameters;
    if ('modifier' in test) return undefined;
    if ('positionKind' in test) return this.#printKind(value as readonly string[]);
    if ('label' in test) return printLabels(value as readonly string[], n);
    if ('named' in test) return this.#printNamed(value as string);
    if ('contains' in test) {
      return `coalesce(${n}.${test.contains} CONTAINS ${parameters.add(value as string)}, false)`;
    }
    if ('overlaps' in test) {
      const { dayFrom, dayTo } = value as DateRange;
      const date = `${n}.${test.overlaps}`;
      const overlap = `${date}DayFrom <= ${parameters.add(dayTo)} AND ${date}DayTo >= ${parameters.add(dayFrom)}`;
      return test.isRequired === true ? overlap : `coalesce(${overlap}, false)`;
    }
    const property = `${n}.${test.property}`;
    if (test.isList === true) {
      return `any(item IN coalesce(${property}, []) WHERE item IN ${parameters.add(value as readonly string[])})`;
    }
    return Array.isArray(value)
      ? `coalesce(${property} IN ${parameters.add(value as readonly string[])}, false)`
      : `coalesce(${property} = ${parameters.add(value as string | boolean)}, false)`;
  }

  /** Its names contain all of the words, or one of them equals the text. */
  #printNamed(name: string): string {
    const { words, exact } = parseName(name);
    const n = this.#n;
    return (
      `(all(word IN ${this.#parameters.addUnsized(words)} WHERE coalesce(${n}.namesFolded CONTAINS word, false))` +
      ` OR ${printCalled(exact, n, this.#parameters)})`
    );
  }

  /** Kinds with a label of their own are matched by label, which is cheaper than the property. */
  #printKind(kinds: readonly string[]): string {
    const labels = new Set(kinds.map(labelOfPositionKind).filter((label) => label !== 'Remark'));
    const remarks = kinds.filter((kind) => labelOfPositionKind(kind) === 'Remark');
    const tests = [...labels].sort().map((label) => `${this.#n}:${label}`);
    if (remarks.length > 0) {
      tests.push(`${this.#n}.kind IN ${this.#parameters.add(remarks)}`);
    }
    return `(${tests.join(' OR ')})`;
  }
}

/** Whether an id, a code, a name or an alias equals the text. */
export function printCalled(exact: string, n: string, parameters: ParameterList): string {
  return `coalesce(${parameters.add(exact)} IN ${n}.namesExact, false)`;
}

function printPath(n: string, { steps, as, hasProperties }: Path): string {
  const parts = steps.map(({ types, direction, to, upTo }, index) => {
    const isLast = index === steps.length - 1;
    const variable = isLast && hasProperties === true ? 'e' : '';
    const range = upTo === undefined ? '' : `*1..${String(upTo)}`;
    const relationship = `[${variable}:${types.join('|')}${range}]`;
    const arrow = direction === 'OUT' ? `-${relationship}->` : `<-${relationship}-`;
    return `${arrow}(${isLast ? as : ''}:${to})`;
  });
  return `(${n})${parts.join('')}`;
}

/** Joins the defined predicates with AND; undefined where there are none. */
export function conjunction(parts: readonly (string | undefined)[]): string | undefined {
  const present = parts.filter((part) => part !== undefined);
  return present.length === 0 ? undefined : present.join(' AND ');
}

function group(parts: readonly string[], operator: 'AND' | 'OR'): string {
  return `(${parts.map((part) => `(${part})`).join(` ${operator} `)})`;
}

function printLabels(labels: readonly string[], a: string): string {
  const tests = [...new Set(labels)].sort().map((label) => `${a}:${label}`);
  return `(${tests.join(' OR ')})`;
}
