/** Cypher clauses shared by all blocks. */

export function printWhere(conditions: readonly string[]): readonly string[] {
  return conditions.length === 0 ? [] : [`WHERE ${conditions.join('\n  AND ')}`];
}

/** `CALL (scope) { … }`, with indented lines; the scope is empty where nothing is passed in. */
export function printCall(scope: string, lines: readonly string[]): string {
  return [`CALL (${scope}) {`, ...lines.map(indent), '}'].join('\n');
}

/** `CALL (scope) { … }` with the rows of all branches, duplicates included. */
export function printUnion(scope: string, branches: readonly (readonly string[])[]): string {
  return printCall(
    scope,
    branches.flatMap((branch, index) => (index === 0 ? branch : ['UNION ALL', ...branch])),
  );
}

function indent(text: string): string {
  return `  ${text.replaceAll('\n', '\n  ')}`;
}
