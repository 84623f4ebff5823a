/** URLs of record pages and of archived copies. */

/** Ids stay readable: a colon needs no escape in a path. */
const segment = (id: string): string => encodeURIComponent(id).replaceAll('%3A', ':');

export const toPosition = (id: string): string => `/positions/${segment(id)}`;
export const toThread = (id: string): string => `/threads/${segment(id)}`;
export const toInitiative = (id: string): string => `/initiatives/${segment(id)}`;
/** An initiative is an actor, but has its own kind of page. */
export const toActor = (id: string): string =>
  id.startsWith('initiative:') ? toInitiative(id) : `/actors/${segment(id)}`;
export const toDyad = (accuser: string, accused: string): string =>
  `/dyads/${segment(accuser)}/${segment(accused)}`;

/** All positions that concern an incident. */
export const toConcerning = (incident: string): string => `/search?concerns=${segment(incident)}`;

/** Archived copies of a page near a day; the archive is contacted only when the link is followed. */
export function toArchive(url: string, day?: string): string {
  return `https://web.archive.org/web/${day?.replaceAll('-', '') ?? '*'}/${url}`;
}

/** The explorer, started from a record. */
export const toExplorer = (id: string): string => `/explorer?seed=${segment(id)}`;
