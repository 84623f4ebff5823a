/** Rows of a table as flat formats hold them. */

export function asCsvText(value: unknown): string {
  const text = (Array.isArray(value) ? value.join(';') : String(value)).replaceAll('\u0000', '');
  return guard(text);
}

/**
 * An apostrophe before what a spreadsheet would run, at the start and wherever a new cell may
 * begin.
 */
export function guard(text: string): string {
  return text
    .split(/(?<=[;\t\r\n])/)
    .map((part) => (/^[=+@＝-]/.test(part) ? `'${part}` : part))
    .join('');
}
