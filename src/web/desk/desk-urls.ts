/** URLs of the desk's views. */

/** Ids stay readable: a colon needs no escape in a path. */
const segment = (id: string): string => encodeURIComponent(id).replaceAll('%3A', ':');

export const toDraft = (changeSet: string): string => `/desk/drafts/${segment(changeSet)}`;
export const toReview = (changeSet: string): string => `/desk/review/${segment(changeSet)}`;
export const toTask = (task: string): string => `/desk/tasks/${segment(task)}`;
/** @param section as in the API, such as STATEMENTS */
export const toRecord = (section: string, id: string): string =>
  `/desk/records/${section.toLowerCase()}/${segment(id)}`;
