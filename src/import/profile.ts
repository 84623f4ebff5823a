/** Describes a kind of table: its columns, how their cells are read, and what its rows become. */
import type { SeedSection } from '../corpus/seed-records.js';
import type { VocabularyEnum } from '../domain/ontology/vocabulary-enums.js';

/** How rows become records: `flat` by the columns alone, the others by code in `assemble/`. */
export const assemblerNames = [
  'flat',
  'coded-acts',
  'eurepoc',
  'records',
  'roll-call',
  'endorsements',
  'misp-threat-actor',
  'transcript',
  'annotations',
] as const;
export type AssemblerName = (typeof assemblerNames)[number];

/** How dates may be written, besides ISO 8601: day, month and year in the order of the letters. */
export const dateForms = ['D.M.Y', 'D/M/Y', 'M/D/Y'] as const;
export type DateForm = (typeof dateForms)[number];

export interface ColumnRule {
  readonly name: string;
  /** Other headers of the same column. Case, spaces, hyphens and underscores make no difference. */
  readonly headers: readonly string[];
  readonly description: string;
  /** A table without the column is refused. Its cells may be empty all the same. */
  readonly required: boolean;
  /** A row without a value in the cell is refused. */
  readonly filled: boolean;
  /** A group of rows of which none has a value in the cell is refused. */
  readonly filledOnce: boolean;
  /** The separator of a list, or `python` for lists such as `['a', 'b']`; undefined: one value. */
  readonly list: string | undefined;
  /** Values that mean that there is none, besides those of the profile. */
  readonly absent: readonly string[];
  readonly type: 'TEXT' | 'DATE' | 'BOOLEAN' | 'URL';
  /** For dates. */
  readonly dateForms: readonly DateForm[];
  /** For dates: 1 January is written where only the year is known. */
  readonly padded: boolean;
  readonly vocabulary: VocabularyEnum | undefined;
  /** Terms of the source, with the terms of the vocabulary that they mean. */
  readonly terms: ReadonlyMap<string, string>;
  /** The cell names records of these sections. */
  readonly names: readonly SeedSection[];
  /** The field of the record that it fills, for the assembler `flat`. */
  readonly fills: string | undefined;
}

export interface Profile {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly assembler: AssemblerName;
  /** For the assembler `flat`: the section of its records. */
  readonly section: SeedSection | undefined;
  /** Columns that identify a group of rows. */
  readonly rowKey: readonly string[];
  /** Values of all columns that mean that there is none. */
  readonly absent: readonly string[];
  readonly columns: readonly ColumnRule[];
}
