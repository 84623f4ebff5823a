/** The URL parameters of the page, named like those of `/changes` and `/changes.atom`. Pure. */
import type { ChangeEventKind, ChangeFilter, RecordSection } from '../../../generated/graphql.js';
import { kindWords, sectionWords } from './change-words.js';

export const CHANGE_FILTER_KEYS = ['by', 'against', 'about', 'section', 'kind'] as const;
export type ChangeFilterKey = (typeof CHANGE_FILTER_KEYS)[number];

/** A filter has one value per key; of repeated parameters, the first counts. */
export function parseChangeFilter(parameters: URLSearchParams): ChangeFilter {
  const textOf = (key: ChangeFilterKey): string | undefined =>
    parameters.getAll(key).find((text) => text.trim() !== '');
  const by = textOf('by');
  const against = textOf('against');
  const about = textOf('about');
  const section = textOf('section')?.toUpperCase();
  const kind = textOf('kind')?.toUpperCase();
  return {
    ...(by !== undefined && { by }),
    ...(against !== undefined && { against }),
    ...(about !== undefined && { about }),
    ...(section !== undefined && isSection(section) && { section }),
    ...(kind !== undefined && isKind(kind) && { kind }),
  };
}

/** Where the changes begin: a line of the journal; or a version, a date or a time. */
export interface ChangesStart {
  readonly since: number;
  readonly from?: string;
}

/** @returns undefined if the URL does not say */
export function parseStart(parameters: URLSearchParams): ChangesStart | undefined {
  const text = parameters.get('since')?.trim() ?? '';
  if (text === '') return undefined;
  const after = parameters.get('after') ?? '';
  // Versions have more digits than this.
  if (LINE.test(after)) return { since: Number(after) };
  return LINE.test(text) ? { since: Number(text) } : { since: 0, from: text };
}

const LINE = /^\d{1,9}$/;

/** The query string of a program's URL. Ids stay readable: a colon needs no escape in a query. */
export function printQuery(
  filter: ChangeFilter,
  { since, from }: Partial<ChangesStart> = {},
): string {
  const query = new URLSearchParams();
  if (from !== undefined) query.set('from', from);
  else if (since !== undefined) query.set('since', String(since));
  for (const key of CHANGE_FILTER_KEYS) {
    const value = filter[key];
    if (value != null) query.set(key, value);
  }
  return query.size === 0 ? '' : `?${query.toString().replaceAll('%3A', ':')}`;
}

const isSection = (text: string): text is RecordSection => Object.hasOwn(sectionWords, text);
const isKind = (text: string): text is ChangeEventKind => Object.hasOwn(kindWords, text);
