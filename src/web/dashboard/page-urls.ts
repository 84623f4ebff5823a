/** Addresses of the pages of one record, and of what other servers keep. */

/** Ids stay readable: a colon needs no escape in a path. */
const segment = (id: string): string => encodeURIComponent(id).replaceAll('%3A', ':');

export const toPosition = (id: string): string => `/positions/${segment(id)}`;
export const toThread = (id: string): string => `/threads/${segment(id)}`;
export const toInitiative = (id: string): string => `/initiatives/${segment(id)}`;
/** An initiative is an actor of the record, with a page of its own kind. */
export const toActor = (id: string): string =>
  id.startsWith('initiative:') ? toInitiative(id) : `/actors/${segment(id)}`;
export const toDyad = (accuser: string, accused: string): string =>
  `/dyads/${segment(accuser)}/${segment(accused)}`;

/** All positions that speak of an incident. */
export const toConcerning = (incident: string): string => `/search?concerns=${segment(incident)}`;

/** Copies of a page as they were kept near a day; nothing is asked of the archive until it is followed. */
export function toArchive(url: string, day?: string): string {
  return `https://web.archive.org/web/${day?.replaceAll('-', '') ?? '*'}/${url}`;
}

/** What is around a record. */
export const toExplorer = (id: string): string => `/explorer?seed=${segment(id)}`;
