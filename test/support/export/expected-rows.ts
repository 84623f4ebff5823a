/** Rows of a table as flat formats hold them. */

export function joinLists(
  row: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.join(';') : value,
    ]),
  );
}

export function asCsvText(value: unknown): string {
  const text = (Array.isArray(value) ? value.join(';') : String(value)).replaceAll('\u0000', '');
  return /^[=+@-]/.test(text) ? `'${text}` : text;
}
