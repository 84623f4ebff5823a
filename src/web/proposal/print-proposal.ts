/**
 * A proposed change set as a file, for readers who may not change the data: a curator loads it at the desk.
 * Pure.
 */

/** The desk reads only files of this format. */
export const FORMAT = 'demarche-change-set/1';

export interface ProposalParts {
  /** In the sections of the API, such as STATEMENTS. */
  readonly section: string;
  readonly id: string;
  /** The page from which it was made. */
  readonly page: string;
  readonly datasetVersion: string;
  /** What is wrong, and what it should say. */
  readonly reason: string;
  /** Where that can be read. */
  readonly source: string;
  /** The record as it is; undefined if the server does not give out records. */
  readonly loaded: { readonly revision: string; readonly record: unknown } | undefined;
}

/** Fields of `RecordInput`, by section. */
const INPUT_FIELDS: Readonly<Record<string, string>> = {
  STATES: 'state',
  AGENCIES: 'agency',
  SPOKESPERSONS: 'spokesperson',
  BLOCS: 'bloc',
  ORGANIZATIONS: 'organization',
  GROUPS: 'group',
  INITIATIVES: 'initiative',
  INCIDENTS: 'incident',
  PUBLISHERS: 'publisher',
  DOCUMENTS: 'document',
  STATEMENTS: 'statement',
};

/** Without a copy of the record it has no change, and names the record instead. */
export function printProposal(parts: ProposalParts): string {
  const { section, id, page, datasetVersion, reason, source, loaded } = parts;
  const field = INPUT_FIELDS[section];
  const changes =
    loaded === undefined || field === undefined
      ? []
      : [{ put: { ifRevision: loaded.revision, record: { [field]: loaded.record } } }];
  const file = {
    format: FORMAT,
    title: `Correct ${id}`,
    reason: source === '' ? reason : `${reason}\nSource: ${source}`,
    about: { section, id },
    page,
    datasetVersion,
    changes,
  };
  return `${JSON.stringify(file, undefined, 2)}\n`;
}

/** The section of a record by its id; undefined if it is not corrected by itself, as positions. */
export function sectionOfId(id: string): string | undefined {
  const prefix = id.slice(0, id.indexOf(':'));
  return Object.keys(INPUT_FIELDS).find((section) => INPUT_FIELDS[section] === prefix);
}
