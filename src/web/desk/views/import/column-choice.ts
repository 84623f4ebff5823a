/** Which column of the table stands for which of the profile. Pure. */
import type { ColumnChoice, ProfileFragment } from '../../../generated/desk/graphql.js';

const fold = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** The header that has the column's name, however it is written. */
export function findHeader(column: string, headers: readonly string[]): string | undefined {
  return (
    headers.find((header) => header === column) ??
    headers.find((header) => fold(header) === fold(column))
  );
}

/**
 * The choices that the API has to know: those where the header differs from the column's name.
 * @param chosen headers by column; an empty one stands for none
 */
export function toColumnChoices(
  { columns }: Pick<ProfileFragment, 'columns'>,
  headers: readonly string[],
  chosen: Readonly<Record<string, string>>,
): readonly ColumnChoice[] {
  return columns.flatMap(({ name: column }) => {
    const header = chosen[column] ?? findHeader(column, headers) ?? '';
    return header === '' || header === column ? [] : [{ column, header }];
  });
}
