/**
 * Explains an empty answer: counts how many records would match without each key of the filter.
 * Pure, so that it can be tested on real data without a browser.
 */
import {
  GraphQLError,
  isInputObjectType,
  Kind,
  getNamedType,
  parse,
  valueFromASTUntyped,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';

import type { AnswerWarning } from '../api/ask.js';

type Values = Readonly<Record<string, unknown>>;

/** A root field of the operation that returned nothing. */
interface EmptyRoot {
  readonly field: string;
  readonly filterType: string;
  readonly filter: Values;
  readonly isPage: boolean;
}

export interface FollowUp {
  readonly query: string;
  readonly variables: Values;
  /** Turns its answer into sentences. */
  readonly explain: (data: Values) => readonly string[];
}

export interface Explanation {
  /** What is known without a further query. */
  readonly sentences: readonly string[];
  readonly followUp: FollowUp | undefined;
}

/** Each needs several totals; more would come close to the limits of an operation. */
const MAX_ROOTS = 2;

export function explainEmpty(
  source: string,
  variables: Values,
  operationName: string | undefined,
  data: Values,
  schema: GraphQLSchema,
  warnings: readonly AnswerWarning[] = [],
): Explanation {
  const document = tryParse(source);
  const operation = document && findOperation(document, operationName);
  if (document === undefined || operation === undefined) {
    return { sentences: [], followUp: undefined };
  }
  const values = { ...defaultsOf(operation), ...variables };
  const sentences = warnings.map(({ path, message }) => `\`${path.join('.')}\`: ${message}`);
  // The server's warnings explain these already.
  const explained = new Set(
    warnings.flatMap(({ path: [root, ...below] }) => (below.length === 0 ? [root] : [])),
  );
  const roots: EmptyRoot[] = [];
  for (const field of rootFields(document, operation.selectionSet)) {
    const key = (field.alias ?? field.name).value;
    if (!(key in data) || explained.has(key)) continue;
    const value = data[key];
    if (value === null) {
      sentences.push(
        `\`${key}\` is null: no record of this corpus has that id or code. Answers give ids in the field \`id\`.`,
      );
    } else if (isEmptyPage(value)) {
      const root = toEmptyRoot(field, values, schema);
      if (root !== undefined) roots.push(root);
    }
  }
  return {
    sentences,
    followUp: roots.length === 0 ? undefined : toFollowUp(roots.slice(0, MAX_ROOTS)),
  };
}

function toFollowUp(roots: readonly EmptyRoot[]): FollowUp {
  const declarations: string[] = [];
  const selections: string[] = [];
  const variables: Record<string, unknown> = {};
  const add = (alias: string, { field, filterType }: EmptyRoot, filter: Values): void => {
    declarations.push(`$${alias}: ${filterType}`);
    variables[alias] = filter;
    selections.push(`${alias}: ${field}(filter: $${alias}) { totalCount }`);
  };
  roots.forEach((root, index) => {
    const name = `root${String(index)}`;
    add(`${name}_none`, root, {});
    add(`${name}_all`, root, root.filter);
    const keys = Object.keys(root.filter);
    if (keys.length > 1)
      keys.forEach((key) => {
        add(`${name}_${key}`, root, without(root.filter, key));
      });
  });
  return {
    query: `query WhyEmpty(${declarations.join(', ')}) { ${selections.join(' ')} }`,
    variables,
    explain: (data) =>
      roots.map((root, index) =>
        printReason(root, (name) => totalOf(data[`root${String(index)}_${name}`])),
      ),
  };
}

function printReason(
  { field, filter, isPage }: EmptyRoot,
  totalWithout: (key: string) => number,
): string {
  const total = totalWithout('none');
  if (total === 0) return `The corpus holds no ${field} at all.`;
  const found = totalWithout('all');
  if (found > 0 && isPage) {
    return `The filter finds ${print(found)} ${field}, but none on this page: look at \`after\` and \`before\`.`;
  }
  const keys = Object.keys(filter);
  const reasons = keys
    .map((key) => ({ key, count: keys.length === 1 ? total : totalWithout(key) }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
    .map(
      ({ key, count }) => `without \`${key}\` there ${count === 1 ? 'is' : 'are'} ${print(count)}`,
    );
  const help =
    reasons.length === 0
      ? 'no single key is the reason: removing any one of them still finds none'
      : reasons.join(', ');
  return `No ${field} match ${keys.length === 1 ? `\`${String(keys[0])}\`` : 'all keys of the filter'}: ${help}. In all, the corpus holds ${print(total)}; that none is found does not mean that none was made.`;
}

function toEmptyRoot(
  field: FieldNode,
  values: Values,
  schema: GraphQLSchema,
): EmptyRoot | undefined {
  const definition = schema.getQueryType()?.getFields()[field.name.value];
  const filterType = definition?.args.find(({ name }) => name === 'filter')?.type;
  if (filterType === undefined || !isInputObjectType(getNamedType(filterType))) return undefined;
  const argument = field.arguments?.find(({ name }) => name.value === 'filter');
  const filter = argument && valueFromASTUntyped(argument.value, { ...values });
  return {
    field: field.name.value,
    filterType: getNamedType(filterType).name,
    // A filter is an input object: the server has accepted it.
    filter: dropAbsent((filter ?? {}) as Values),
    isPage: field.arguments?.some(({ name }) => ['after', 'before'].includes(name.value)) ?? false,
  };
}

/** Root fields of the operation, with fragments expanded. */
function rootFields(
  document: DocumentNode,
  { selections }: SelectionSetNode,
): readonly FieldNode[] {
  return selections.flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return [selection];
    const fragment =
      selection.kind === Kind.INLINE_FRAGMENT
        ? selection
        : findFragment(document, selection.name.value);
    return fragment === undefined ? [] : rootFields(document, fragment.selectionSet);
  });
}

function findFragment(document: DocumentNode, name: string): FragmentDefinitionNode | undefined {
  return document.definitions.find(
    (each): each is FragmentDefinitionNode =>
      each.kind === Kind.FRAGMENT_DEFINITION && each.name.value === name,
  );
}

function findOperation(
  document: DocumentNode,
  name: string | undefined,
): OperationDefinitionNode | undefined {
  const operations = document.definitions.filter(
    (each): each is OperationDefinitionNode => each.kind === Kind.OPERATION_DEFINITION,
  );
  return operations.find((each) => name === undefined || each.name?.value === name);
}

function defaultsOf({ variableDefinitions = [] }: OperationDefinitionNode): Values {
  return Object.fromEntries(
    variableDefinitions.flatMap(({ variable, defaultValue }) =>
      defaultValue === undefined ? [] : [[variable.name.value, valueFromASTUntyped(defaultValue)]],
    ),
  );
}

function isEmptyPage(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if ('totalCount' in value) return value.totalCount === 0;
  return ['nodes', 'edges'].some((key) => {
    const rows = (value as Values)[key];
    return Array.isArray(rows) && rows.length === 0;
  });
}

function tryParse(source: string): DocumentNode | undefined {
  try {
    return parse(source);
  } catch (error) {
    if (error instanceof GraphQLError) return undefined;
    throw error;
  }
}

function dropAbsent(values: Values): Values {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value != null));
}

function without(values: Values, key: string): Values {
  return Object.fromEntries(Object.entries(values).filter(([name]) => name !== key));
}

function totalOf(connection: unknown): number {
  return typeof connection === 'object' && connection !== null && 'totalCount' in connection
    ? Number(connection.totalCount)
    : 0;
}

function print(count: number): string {
  return count.toLocaleString('en');
}
