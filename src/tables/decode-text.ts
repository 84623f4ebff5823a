/** Bytes of a text file → text with LF line ends. Bytes that are not UTF-8 become U+FFFD. */
import type { TextDecoder as Decoder } from 'node:util';
import { fileError } from './table-fault.js';

const BYTE_ORDER_MARKS: readonly (readonly [encoding: string, mark: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** Bytes read from the start of a file, to find out what it is. */
export const HEAD_BYTES = 65_536;

/** The decoder removes a byte order mark. */
export function createDecoder(head: Uint8Array): Decoder {
  const marked = BYTE_ORDER_MARKS.find(([, mark]) =>
    mark.every((byte, index) => head[index] === byte),
  );
  if (marked === undefined && isUtf16(head)) {
    throw fileError(
      'WRONG_ENCODING',
      'The file is probably UTF-16 without a byte order mark.',
      'Save the table as "CSV UTF-8" or as XLSX.',
    );
  }
  return new TextDecoder(marked?.[0] ?? 'utf-8');
}

/** Latin text in UTF-16 has a zero in every second byte. */
function isUtf16(head: Uint8Array): boolean {
  const sample = head.subarray(0, 64);
  return [0, 1].some((start) => {
    const bytes = sample.filter((_, index) => index % 2 === start);
    return bytes.length > 1 && bytes.every((byte) => byte === 0) && !isAllZero(sample);
  });
}

function isAllZero(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte === 0);
}

export async function* decodeText(
  bytes: AsyncIterable<Uint8Array>,
  decoder: Decoder,
): AsyncGenerator<string> {
  let endsInCr = false;
  for await (const chunk of bytes) {
    const text = decoder.decode(chunk, { stream: true });
    if (text === '') continue;
    // The LF of a CRLF that the chunks divide.
    const rest = endsInCr && text.startsWith('\n') ? text.slice(1) : text;
    endsInCr = text.endsWith('\r');
    yield toLf(rest);
  }
  yield toLf(decoder.decode());
}

export function toLf(text: string): string {
  return text.replaceAll(/\r\n?/g, '\n');
}
