/**
 * Runs one generated operation on an engine and naively, then once more from cursors of the first
 * answers, and compares.
 */
import type { ExecutionResult } from 'graphql';
import { collectLeaves, findDifference, type Difference } from './compare-answers.js';
import type { Choices } from './generate-operations/choices.js';
import type { Operation } from './generate-operations/render-operation.js';
import type { EvaluateNaively } from './naive-evaluation/evaluate-naively.js';
import type { RunQuery } from './run-query.js';
import { shrinkOperation } from './shrink-operation.js';

export interface Check {
  readonly operation: Operation;
  /** With the cursors of the reported run. */
  readonly engineVariables: Readonly<Record<string, unknown>>;
  readonly naiveVariables: Readonly<Record<string, unknown>>;
  readonly difference: Difference | undefined;
  readonly runs: number;
  /** Number of pages in the first answer, and how many of them were not empty. */
  readonly pages: number;
  readonly fullPages: number;
  /** Whether a record or a page of the first answer was not empty. */
  readonly foundSomething: boolean;
  readonly statementTexts: readonly string[];
}

export async function checkOperation(
  runQuery: RunQuery,
  evaluate: EvaluateNaively,
  choices: Choices,
  operation: Operation,
): Promise<Check> {
  const first = await compareRun(runQuery, evaluate, operation, {}, {});
  const cursors = chooseCursors(choices, operation, first.engine, first.naive);
  if (first.difference !== undefined || cursors === undefined) return { ...first, runs: 1 };
  const second = await compareRun(runQuery, evaluate, operation, cursors.engine, cursors.naive);
  const { foundSomething, pages, fullPages } = first;
  return { ...second, foundSomething, pages, fullPages, runs: 2 };
}

async function compareRun(
  runQuery: RunQuery,
  evaluate: EvaluateNaively,
  operation: Operation,
  engineCursors: Cursors,
  naiveCursors: Cursors,
): Promise<
  Omit<Check, 'runs'> & { readonly engine: ExecutionResult; readonly naive: ExecutionResult }
> {
  const engineVariables = { ...operation.variables, ...engineCursors };
  const naiveVariables = { ...operation.variables, ...naiveCursors };
  const { result: engine, statements } = await runQuery(operation.source, engineVariables);
  const naive = evaluate(operation.source, naiveVariables);
  return {
    operation,
    engineVariables,
    naiveVariables,
    engine,
    naive,
    difference: findDifference(engine, naive),
    ...measureAnswer(naive.data),
    statementTexts: statements.map(({ text }) => text),
  };
}

/** The smallest form of the operation for which the answers still differ. */
export async function shrinkFailure(
  runQuery: RunQuery,
  evaluate: EvaluateNaively,
  { operation, engineVariables, naiveVariables, difference }: Check,
): Promise<Check> {
  const failsWithErrors = difference?.path === 'errors';
  const run = (source: string) =>
    compareRun(runQuery, evaluate, { ...operation, source }, engineVariables, naiveVariables);
  const source = await shrinkOperation(operation.source, async (candidate) => {
    const { difference: found } = await run(candidate);
    return found !== undefined && (found.path === 'errors') === failsWithErrors;
  });
  return { ...(await run(source)), runs: 1 };
}

type Cursors = Readonly<Record<string, unknown>>;

function chooseCursors(
  choices: Choices,
  { cursors }: Operation,
  engine: ExecutionResult,
  naive: ExecutionResult,
): { readonly engine: Cursors; readonly naive: Cursors } | undefined {
  const chosen = cursors.flatMap(({ keys, variables }) => {
    const leaves = collectLeaves(engine.data, naive.data, keys);
    if (leaves.length === 0) return [];
    return variables.map((variable) => ({ variable, leaf: choices.oneOf(leaves) }));
  });
  if (chosen.length === 0) return undefined;
  return {
    engine: Object.fromEntries(chosen.map(({ variable, leaf }) => [variable, leaf.engine])),
    naive: Object.fromEntries(chosen.map(({ variable, leaf }) => [variable, leaf.naive])),
  };
}

function measureAnswer(
  data: ExecutionResult['data'],
): Pick<Check, 'pages' | 'fullPages' | 'foundSomething'> {
  const pages = collectPages(data);
  const fullPages = pages.filter(holdsRows).length;
  const hasRecord = Object.values(data ?? {}).some((root) => isObject(root) && !isPage(root));
  return { pages: pages.length, fullPages, foundSomething: hasRecord || fullPages > 0 };
}

function collectPages(value: unknown): readonly object[] {
  if (!isObject(value)) return [];
  return [...(isPage(value) ? [value] : []), ...Object.values(value).flatMap(collectPages)];
}

/** The generator gives these fields no other names. */
function isPage(value: object): boolean {
  return ['edges', 'nodes', 'totalCount', 'pageInfo'].some((name) => name in value);
}

function holdsRows(page: object): boolean {
  const { edges, nodes, totalCount } = page as Readonly<Record<string, unknown>>;
  return (
    [edges, nodes].some((rows) => Array.isArray(rows) && rows.length > 0) || Boolean(totalCount)
  );
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
