/** A workbook to fill in for a profile: its columns, with the terms of the vocabularies to choose from. */
import { termsOf, toCodebookWord } from '../../domain/ontology/vocabularies.js';
import type { ColumnRule, Profile } from '../../import/profile.js';
import { writeTemplate, type TemplateColumn } from '../../tables/write-template.js';

const MAX_SHEET_NAME = 31;
const WIDE = 40;

export function writeProfileTemplate({ title, columns }: Profile): Promise<Buffer> {
  return writeTemplate({
    sheetName: title.replaceAll(/[[\]:*?/\\]/g, ' ').slice(0, MAX_SHEET_NAME),
    columns: columns.map(toTemplateColumn),
  });
}

function toTemplateColumn(column: ColumnRule): TemplateColumn {
  const { name, description, required, list, type } = column;
  const values = valuesOf(column);
  return {
    name,
    description: required ? `Required: ${description}` : description,
    width: values !== undefined || type !== 'TEXT' ? Math.max(name.length + 2, 16) : WIDE,
    ...(values === undefined ? {} : { values }),
    ...(list === undefined ? {} : { isMultiValued: true }),
  };
}

function valuesOf({ vocabulary, type }: ColumnRule): readonly string[] | undefined {
  if (vocabulary !== undefined) return termsOf(vocabulary.words).map(toCodebookWord);
  return type === 'BOOLEAN' ? ['true', 'false'] : undefined;
}
