/** The ids that a record refers to. Pure. */
import { isJsonList, isJsonRecord, type Json } from './json.js';
import { isRecordId } from './record-words.js';

export function idsIn(value: Json | undefined): readonly string[] {
  if (typeof value === 'string') return isRecordId(value) ? [value] : [];
  if (isJsonList(value)) return value.flatMap(idsIn);
  return isJsonRecord(value) ? Object.values(value).flatMap(idsIn) : [];
}
