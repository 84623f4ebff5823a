/** URLs of the desk's views. */

/** Ids stay readable: a colon needs no escape in a path. */
const segment = (id: string): string => encodeURIComponent(id).replaceAll('%3A', ':');

export const toDraft = (changeSet: string): string => `/desk/drafts/${segment(changeSet)}`;
export const toReview = (changeSet: string): string => `/desk/review/${segment(changeSet)}`;
export const toTask = (task: string): string => `/desk/tasks/${segment(task)}`;
/** @param section as in the API, such as STATEMENTS */
export const toRecord = (section: string, id: string): string =>
  `/desk/records/${section.toLowerCase()}/${segment(id)}`;

/**
 * The form of a record, in a draft.
 * @param change index of the change in the draft; only for a new record, whose id may still change
 */
export function toRecordDraft(
  section: string,
  id: string,
  changeSet: string,
  change?: number,
): string {
  const draft = new URLSearchParams({ draft: changeSet });
  if (change !== undefined) draft.set('change', String(change));
  return `${toRecord(section, id)}?${draft.toString().replaceAll('%3A', ':')}`;
}

export const toHistory = (section: string, id: string): string =>
  `${toRecord(section, id)}?history`;

/** @param step of the import, such as `rows`; by default the one that is next */
export const toImport = (id: string, step?: string): string =>
  `/desk/imports/${segment(id)}${step === undefined ? '' : `?step=${step}`}`;

/** A file that the server sends. */
export const toImportReport = (id: string): string => `/desk/imports/${segment(id)}/report.csv`;
/** A workbook to fill in for a profile, which the server sends. */
export const toTemplate = (profile: string): string => `/desk/imports/templates/${profile}.xlsx`;
