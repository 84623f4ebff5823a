/**
 * The Cypher parser of @neo4j-cypher/language-support for the lint. Uses its CommonJS build,
 * because the ES modules import each other without file extensions, which Node refuses.
 */
import { createRequire } from 'node:module';

/** A node of the parse tree. `constructor.name` is the grammar's rule followed by "Context". */
export interface CypherTree {
  readonly children?: readonly CypherTree[] | null;
  readonly start?: { readonly line: number; readonly column: number };
  /** Only leaves have one. */
  readonly symbol?: { readonly line: number; readonly column: number };
  getText(): string;
}

export interface Diagnostic {
  readonly message: string;
  readonly range: { readonly start: { readonly line: number; readonly character: number } };
}

type Functions = Readonly<Record<string, unknown>>;

interface LanguageSupport {
  lintCypherQuery(
    text: string,
    schema: {
      readonly parameters: Readonly<Record<string, unknown>>;
      readonly functions: Readonly<Record<'CYPHER 5', Functions>>;
      readonly defaultLanguage: 'CYPHER 5';
    },
  ): readonly Diagnostic[];
  parseParameters(text: string): readonly string[];
  readonly parserWrapper: {
    parse(text: string): { readonly statementsParsing: readonly { readonly ctx: CypherTree }[] };
  };
  readonly testData: {
    readonly mockSchema: { readonly functions: Readonly<Record<'CYPHER 5', Functions>> };
  };
}

// The package has no declarations that nodenext can resolve; this is the part in use.
const support = createRequire(import.meta.url)('@neo4j-cypher/language-support') as LanguageSupport;

/** Functions of a server without plugins: those that the statements may call. */
const BUILT_IN = Object.fromEntries(
  Object.entries(support.testData.mockSchema.functions['CYPHER 5']).filter(
    ([name]) => !/^(apoc|gds)\./.test(name),
  ),
);

/** The trees of the statements in a text. */
export function parseCypher(text: string): readonly CypherTree[] {
  return support.parserWrapper.parse(text).statementsParsing.map(({ ctx }) => ctx);
}

/** Problems of syntax, scope, types, unknown functions and deprecations, according to Neo4j 5. */
export function diagnoseCypher(text: string): readonly Diagnostic[] {
  // Values come with the request, so any parameter in the text exists.
  const parameters = Object.fromEntries(support.parseParameters(text).map((name) => [name, null]));
  return support.lintCypherQuery(text, {
    parameters,
    functions: { 'CYPHER 5': BUILT_IN },
    defaultLanguage: 'CYPHER 5',
  });
}

/** The grammar's rule that made the node, such as `NodePattern`; a leaf has none. */
export function ruleOf(node: CypherTree): string | undefined {
  return node.symbol ? undefined : node.constructor.name.replace(/_?Context$/, '');
}

/** The node and all of its descendants, each with its ancestors, nearest last. */
export function* walk(
  node: CypherTree,
  ancestors: readonly CypherTree[] = [],
): Generator<{ readonly node: CypherTree; readonly ancestors: readonly CypherTree[] }> {
  yield { node, ancestors };
  for (const child of node.children ?? []) yield* walk(child, [...ancestors, node]);
}

/** True where one of the node's own leaves is this keyword or symbol. */
export function hasToken(node: CypherTree, token: string): boolean {
  return (node.children ?? []).some(
    (child) => child.symbol && child.getText().toUpperCase() === token,
  );
}

/** All descendants made by the rule. */
export function findAll(node: CypherTree, ...rules: readonly string[]): readonly CypherTree[] {
  return [...walk(node)].map((step) => step.node).filter((n) => rules.includes(ruleOf(n) ?? ''));
}
