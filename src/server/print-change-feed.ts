/** Changes as an Atom feed (RFC 4287), newest first. */
import type { HistoryEvent } from '../domain/history-reader.js';
import { escapeMarkup } from './escape-markup.js';

/** Of a feed that has no entry yet. */
const BEFORE_ALL = '1970-01-01T00:00:00.000Z';
/** Records that one entry names. */
const MAX_NAMED = 50;

/** @param search the filter, as parameters of the feed's URL */
export function printChangeFeed(
  events: readonly HistoryEvent[],
  publicUrl: string,
  search: URLSearchParams,
): string {
  const query = search.size === 0 ? '' : `?${search.toString()}`;
  const self = `${publicUrl}/changes.atom${query}`;
  const about =
    search.size === 0 ? '' : ` (${[...search].map((each) => each.join(': ')).join(', ')})`;
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom">',
    `<id>${escapeMarkup(self)}</id>`,
    `<title>${escapeMarkup(`Demarche: changes${about}`)}</title>`,
    `<updated>${events[0]?.at ?? BEFORE_ALL}</updated>`,
    '<author><name>Demarche</name></author>',
    `<link rel="self" type="application/atom+xml" href="${escapeMarkup(self)}"/>`,
    `<link rel="alternate" type="text/html" href="${escapeMarkup(`${publicUrl}/changes${query}`)}"/>`,
    ...events.map((event) => printEntry(event, publicUrl)),
    '</feed>\n',
  ].join('\n');
}

function printEntry(event: HistoryEvent, publicUrl: string): string {
  const { seq, at, hash, review } = event;
  const url = `${publicUrl}/changes.jsonl?since=${String(seq - 1)}&first=1`;
  return [
    '<entry>',
    `<id>urn:uuid:${toUuid(hash)}</id>`,
    `<title>${escapeMarkup(printTitle(event))}</title>`,
    `<updated>${at}</updated>`,
    `<published>${at}</published>`,
    ...(review === null
      ? []
      : [`<author><name>${escapeMarkup(review.proposedBy)}</name></author>`]),
    `<link rel="alternate" type="application/x-ndjson" href="${escapeMarkup(url)}"/>`,
    `<content type="text">${escapeMarkup(printContent(event))}</content>`,
    '</entry>',
  ].join('\n');
}

function printTitle({ title, records, release }: HistoryEvent): string {
  const [first] = records;
  const rest = records.length - 1;
  const named = `${first?.id ?? ''}${rest > 0 ? ` and ${String(rest)} more` : ''}`;
  const said = title ?? (release === null ? undefined : `Release ${release}`);
  return said === undefined ? named : `${said}: ${named}`;
}

function printContent({ reason, records, version }: HistoryEvent): string {
  const lines = records
    .slice(0, MAX_NAMED)
    .map(({ id, operation, fields, reason: why, sameAs }) => {
      const paths = operation === 'CHANGED' ? `: ${fields.map(({ path }) => path).join(', ')}` : '';
      const gone = why === null ? '' : `: ${why}${sameAs === null ? '' : ` (same as ${sameAs})`}`;
      return `${operation.toLowerCase()} ${id}${paths}${gone}`;
    });
  const rest = records.length - lines.length;
  return [
    ...(reason === null ? [] : [reason]),
    ...lines,
    ...(rest > 0 ? [`and ${String(rest)} more`] : []),
    `Version ${version}`,
  ].join('\n');
}

/** The hash of a line is stable and its own; version 8 is for what applications define (RFC 9562). */
function toUuid(hash: string): string {
  const part = (start: number, end: number): string => hash.slice(start, end);
  return `${part(0, 8)}-${part(8, 12)}-8${part(13, 16)}-8${part(17, 20)}-${part(20, 32)}`;
}
