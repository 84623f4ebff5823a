/** What can be wrong with rows of a table; `docs/import.md` says what to do about each. */

/** Codes with their meaning. */
export const rowFaultCodes = {
  MISSING_COLUMN: 'The table lacks a column that the profile requires.',
  UNKNOWN_COLUMN: 'The profile does not read this column.',
  DUPLICATE_COLUMN: 'Two columns of the table stand for one column of the profile.',
  MISSING_KEY: 'The row has no key, so it cannot be recognized in a later import.',
  LONG_KEY: 'The key is longer than any name.',
  SCATTERED_ROWS: 'Rows with one key are not next to each other.',
  TOO_MANY_ROWS: 'More rows than one record can come from have the same key.',
  MISSING_VALUE: 'A required cell is empty.',
  UNEXPECTED_VALUE: 'A cell has a value that does not belong to a row of this kind.',
  UNKNOWN_TERM: 'A term is not in the vocabulary.',
  TOO_MANY_TERMS: 'A cell lists several terms where the record has room for one.',
  INVALID_DATE: 'A date cannot be read, or does not exist.',
  PADDED_DATE: 'A date is 1 January, which the source writes where only the year is known.',
  INVALID_LIST: 'A list cannot be read.',
  INVALID_BOOLEAN: 'A value is neither true nor false.',
  INVALID_URL: 'A URL cannot be opened by readers.',
  GARBLED_TEXT: 'A text was probably decoded with the wrong encoding.',
  ROWS_DISAGREE: 'Rows with one key differ in a cell that must be the same in all of them.',
  UNEVEN_LISTS: 'Lists that belong together differ in length.',
  REPEATED_HEADER: 'The row repeats the header, as where two tables were joined.',
  REPEATED_ROW: 'The row says the same as an earlier one.',
  REPEATED_TITLE: 'Two records of the table have one name.',
  SHIFTED_COLUMNS: 'Cells stand in the wrong columns.',
  SPREADSHEET_ERROR: 'A spreadsheet failed to compute the cell.',
  REGION_AS_STATE: 'A part of the world stands where a state is expected.',
  SPREAD_OVER_ROWS: 'One thing is spread over rows or items that only combine its values.',
  NOT_A_STATE_ACT: 'An attribution is not the act of a state, bloc or agency, and is not imported.',
  LEFT_OUT: 'The table does not say enough for an act to be proposed.',
  AGENCY_ELSEWHERE: 'An agency belongs to another state than the table says.',
  UNNAMED_SPEAKER: 'Who spoke is not named.',
  NAME_ATTRIBUTES: 'The name of an incident says who is said to have done it.',
  NAME_AND_CODE_DIFFER: 'A name and a code of one row stand for different states.',
  SPONSOR_NOT_CODED:
    'A sponsor that a reference asserts is kept as a note, never as an accusation.',
  SHARED_ALIAS: 'An alias is also a name of another record, and is left out.',
  CODED_BY_WORDS: 'A form was proposed from words of the text, and must be looked at.',
  UNCODED_ANSWER: 'An answer has no words that show what it does.',
  UNRESOLVED_NAME: 'A name needs a decision: it names no record, or several.',
  SIMILAR_NAME: 'A new record has a name similar to that of a known one.',
  IGNORED_NAME: 'A name is left out because a person decided so.',
  UNUSABLE_NAME: 'A name was decided to stand for a record that cannot be used here.',
  INCOMPLETE_RECORD: 'A new record lacks a required field that the table does not have.',
  QUOTE_TOO_LONG: 'A quote has more words than the corpus keeps.',
  QUOTE_JOINS_PASSAGES: 'A quote joins passages that are apart on the page.',
  QUOTE_WITHOUT_LANGUAGE: 'A quote has no language.',
  UNKNOWN_ACT: 'A reply names an act that neither the record nor the table has.',
  ID_TAKEN: 'A different record already has the id that the key gives.',
  INVALID_RECORD: 'The record breaks a rule of the data.',
  SUSPICIOUS_RECORD: 'A value may be correct but should be checked.',
  CORRECTED: 'A cell was corrected before it was read.',
} as const;
export type RowFaultCode = keyof typeof rowFaultCodes;

/** An ERROR keeps the rows from being proposed. */
export type FaultSeverity = 'ERROR' | 'WARNING' | 'NOTE';

export interface RowFault {
  /** As a spreadsheet counts: the header is row 1. */
  readonly row: number;
  /** Header in the table; undefined if the fault is of the whole row. */
  readonly column: string | undefined;
  readonly code: RowFaultCode;
  readonly severity: FaultSeverity;
  readonly message: string;
  readonly remedy: string;
}

export function isBlockingFault({ severity }: RowFault): boolean {
  return severity === 'ERROR';
}
