/**
 * The Cypher dialect of both engines, as rules over a parse tree: valid Cypher that the embedded
 * engine refuses, answers wrongly or slowly, and literals that should be parameters.
 */
import { OPEN_DAY } from '../../src/domain/time/date-range.js';
import { findAll, hasToken, ruleOf, walk, type CypherTree } from './cypher-tree.js';

/** Checks one construct: returns the problem, or undefined. */
type Rule = (
  node: CypherTree,
  ancestors: readonly CypherTree[],
  statement: CypherTree,
) => string | undefined;

const TEMPORAL = /^(date|datetime|localdatetime|time|localtime|duration)(\.|$)/;

/** Structural numbers, such as `count > 0`, `left(date, 7)` and `floor(x * 100 + 0.5) / 100`. */
const STRUCTURAL_NUMBER = /^([0-9]|10|100|0\.5)$/;

const rulesByNode: Readonly<Record<string, Rule>> = {
  CollectExpression: () => 'COLLECT { } is not portable: use CALL (x) { … RETURN collect(…) }.',

  Skip: () => 'SKIP reads rows that it drops: page by keyset.',

  LabelExpression4: (node, ancestors) =>
    hasToken(node, '|') && !isInside(ancestors, 'RelationshipPattern')
      ? 'Alternative labels are not portable: write (p:A OR p:B) in WHERE.'
      : undefined,

  NodePattern: (node, ancestors, statement) => {
    if (hasToken(node, 'WHERE')) return 'A node pattern has no WHERE here: put it after MATCH.';
    if (isInnerNode(node, ancestors) && !isLabelled(node, statement)) {
      return 'Label the intermediate node: long joins through an unlabelled one fail.';
    }
    if (isInside(ancestors, 'MatchClause') && leadsToKnownNode(node, ancestors, statement)) {
      return 'Begin a pattern with the known node: the embedded engine starts from the first node, which here means every node of a label.';
    }
    return undefined;
  },

  RelationshipPattern: (node) =>
    hasToken(node, 'WHERE')
      ? 'A relationship pattern has no WHERE here: put it after MATCH.'
      : undefined,

  PathLength: (node) =>
    /^\*(\d+|\d*\.\.\d+)$/.test(node.getText())
      ? undefined
      : 'Bound the number of hops, as in *1..4.',

  MatchClause: (node) => {
    if (!hasToken(node, 'OPTIONAL')) return undefined;
    const where = (node.children ?? []).find((child) => ruleOf(child) === 'WhereClause');
    return where &&
      findAll(where, 'ExistsExpression', 'CountExpression', 'PatternExpression').length > 0
      ? 'EXISTS, COUNT or a pattern in the WHERE of OPTIONAL MATCH loses rows: use CALL (x) { … }.'
      : undefined;
  },

  ExistsExpression: (node, _ancestors, statement) => {
    const asked = findAll(statement, 'ExistsExpression').flatMap((each) =>
      findAll(each, 'NodePattern'),
    );
    const outside = findAll(statement, 'NodePattern').filter((other) => !asked.includes(other));
    const known = findAll(node, 'NodePattern').filter(
      (one) =>
        findAll(one, 'LabelExpression').length === 0 &&
        outside.some((other) => variableOf(other) === (variableOf(one) ?? '')),
    );
    return known.length > 1
      ? 'EXISTS between two known nodes looks through all that one of them has: EXISTS { (a)--(end) WHERE end = b }.'
      : undefined;
  },

  FunctionInvocation: (node) => {
    const name = functionName(node);
    if (TEMPORAL.test(name)) {
      return `${name}() makes a temporal value: store an ISO string and whole days instead.`;
    }
    if (name === 'round' && hasToken(node, ',')) {
      return 'round(x, n) is not portable: floor(x * 100 + 0.5) / 100.';
    }
    if (name === 'elementid' || name === 'id') return `${name}() is the engine's own id: use .id.`;
    return undefined;
  },

  Expression2: (node) => {
    const [head, next] = node.children ?? [];
    const call = head?.children?.[0];
    const isCollect =
      call && ruleOf(call) === 'FunctionInvocation' && functionName(call) === 'collect';
    return isCollect && next && isBracket(next)
      ? 'collect(x)[…] is not portable: WITH collect(x) AS xs, then xs[…].'
      : undefined;
  },

  IndexPostfix: refuseNegativeBound,
  RangePostfix: refuseNegativeBound,

  ReturnItem: (node) =>
    hasToken(node, 'AS') || /^(`[^`]+`|\w+)$/.test(node.getText())
      ? undefined
      : 'Name the column with AS: engines name it differently.',

  StringLiteral: (node, ancestors) =>
    isInside(ancestors, 'CreateCommand') || node.getText().length === 2
      ? undefined
      : `The text ${node.getText()} is a value: make it a parameter.`,

  NumberLiteral: (node, ancestors) => {
    const text = node.getText();
    if (isInside(ancestors, 'CreateCommand')) return undefined;
    if (isInside(ancestors, 'Limit')) {
      return text === '1' ? undefined : 'A page size is a value: make it a parameter.';
    }
    const digits = text.replace(/^-/, '');
    // Where an order puts missing dates.
    return STRUCTURAL_NUMBER.test(digits) || digits === String(OPEN_DAY)
      ? undefined
      : `The number ${text} is a value: make it a parameter.`;
  },
};

/** Every violation of the dialect in one statement, as `line:column problem`. */
export function findDialectProblems(statement: CypherTree): readonly string[] {
  const problems: string[] = [];
  for (const { node, ancestors } of walk(statement)) {
    const problem = rulesByNode[ruleOf(node) ?? '']?.(node, ancestors, statement);
    if (problem === undefined) continue;
    const { line, column } = node.start ?? { line: 1, column: 0 };
    problems.push(`${String(line)}:${String(column + 1)} ${problem}`);
  }
  return problems;
}

function refuseNegativeBound(node: CypherTree): string | undefined {
  return /^\[-|\.\.-/.test(node.getText())
    ? 'Negative list positions differ between the engines: count from the start.'
    : undefined;
}

function isInside(ancestors: readonly CypherTree[], rule: string): boolean {
  return ancestors.some((ancestor) => ruleOf(ancestor) === rule);
}

function isBracket(node: CypherTree): boolean {
  return ['IndexPostfix', 'RangePostfix'].includes(ruleOf(node) ?? '');
}

function functionName(invocation: CypherTree): string {
  return (invocation.children?.[0]?.getText() ?? '').toLowerCase();
}

/** True between two relationships of one pattern. */
function isInnerNode(node: CypherTree, ancestors: readonly CypherTree[]): boolean {
  const nodes = (ancestors.at(-1)?.children ?? []).filter((n) => ruleOf(n) === 'NodePattern');
  const position = nodes.indexOf(node);
  return position > 0 && position < nodes.length - 1;
}

interface NamedPlace {
  readonly name: string;
  readonly at: CypherTree;
}

const placesByStatement = new WeakMap<CypherTree, readonly NamedPlace[]>();

/** The variables of a statement in the order of its text. */
function namesIn(statement: CypherTree): readonly NamedPlace[] {
  const known =
    placesByStatement.get(statement) ??
    findAll(statement, 'Variable').map((at) => ({ name: at.getText(), at }));
  placesByStatement.set(statement, known);
  return known;
}

function isBefore(one: CypherTree, other: CypherTree): boolean {
  const [a, b] = [one.start, other.start];
  if (a === undefined || b === undefined) return false;
  return a.line < b.line || (a.line === b.line && a.column < b.column);
}

/**
 * True where a pattern begins with a new node and arrives at one that the statement bound before.
 */
function leadsToKnownNode(
  node: CypherTree,
  ancestors: readonly CypherTree[],
  statement: CypherTree,
): boolean {
  const [first, ...others] = (ancestors.at(-1)?.children ?? []).filter(
    (child) => ruleOf(child) === 'NodePattern',
  );
  if (first !== node || others.length === 0) return false;
  // Variables of another subquery are out of scope here.
  const elsewhere = findAll(statement, 'SubqueryClause').filter(
    (each) => !findAll(each, 'NodePattern').includes(node),
  );
  const outOfScope = new Set(elsewhere.flatMap((each) => findAll(each, 'Variable')));
  const before = namesIn(statement).filter(({ at }) => isBefore(at, node) && !outOfScope.has(at));
  const isKnown = (each: CypherTree): boolean => {
    const known = variableOf(each);
    return before.some(({ name }) => name === known);
  };
  return !isKnown(node) && others.some(isKnown);
}

/** True where the node has a label here, or its variable has one elsewhere in the statement. */
function isLabelled(node: CypherTree, statement: CypherTree): boolean {
  if (findAll(node, 'LabelExpression').length > 0) return true;
  const variable = variableOf(node);
  return (
    variable !== undefined &&
    findAll(statement, 'NodePattern').some(
      (other) => variableOf(other) === variable && findAll(other, 'LabelExpression').length > 0,
    )
  );
}

function variableOf(node: CypherTree): string | undefined {
  const variable = (node.children ?? []).find((child) => ruleOf(child) === 'Variable');
  return variable?.getText();
}
