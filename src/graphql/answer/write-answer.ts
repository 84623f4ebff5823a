/**
 * Serializes the data of an answer as JSON, in turns, and counts its bytes. Independent of how the
 * data was found.
 */
import { stringifyChunked } from '@discoveryjs/json-ext';
import type { FormattedExecutionResult } from 'graphql';
import type { AnswerPace } from './answer-pace.js';

/** Answers below this size are serialized in one go without delaying others. */
const SMALL_BYTES = 262_144;
const CHUNK_CHARACTERS = 65_536;

/** Data that is already serialized as JSON. */
export class WrittenData {
  readonly json: string;

  constructor(json: string) {
    this.json = json;
  }
}

/** @throws DemarcheError if the answer is too large or takes too long */
export async function writeData(
  data: Readonly<Record<string, unknown>>,
  pace: AnswerPace,
): Promise<WrittenData> {
  if (pace.bytes < SMALL_BYTES) {
    const json = JSON.stringify(data);
    pace.assertSize(json.length);
    return new WrittenData(json);
  }
  const chunks: string[] = [];
  let bytes = 0;
  for (const chunk of stringifyChunked(data, { highWaterMark: CHUNK_CHARACTERS })) {
    bytes += Buffer.byteLength(chunk);
    pace.assertSize(bytes);
    chunks.push(chunk);
    if (pace.isTurnOver()) await pace.takeTurn();
  }
  return new WrittenData(chunks.join(''));
}

/** Serializes a whole answer, errors first as the specification recommends. */
export function writeResult({ errors, data, extensions }: FormattedExecutionResult): string {
  const written: unknown = data;
  const parts = [
    ...(errors === undefined ? [] : [`"errors":${JSON.stringify(errors)}`]),
    ...(written === undefined
      ? []
      : [`"data":${written instanceof WrittenData ? written.json : JSON.stringify(written)}`]),
    ...(extensions === undefined ? [] : [`"extensions":${JSON.stringify(extensions)}`]),
  ];
  return `{${parts.join(',')}}\n`;
}
