/** Records as JSON: types and readers of their values. Pure. */

export type Json =
  null | string | number | boolean | readonly Json[] | { readonly [name: string]: Json };

export type JsonRecord = Readonly<Record<string, Json>>;

export function isJsonRecord(value: unknown): value is JsonRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isJsonList(value: unknown): value is readonly Json[] {
  return Array.isArray(value);
}

export function textOf(record: JsonRecord, name: string): string {
  const value = record[name];
  return typeof value === 'string' ? value : '';
}

/** The strings of a list; empty if there is no list. */
export function textsOf(value: Json | undefined): readonly string[] {
  return isJsonList(value) ? value.filter((each) => typeof each === 'string') : [];
}

/** The record with a field replaced; undefined, an empty text and an empty list remove the field. */
export function withField(record: JsonRecord, name: string, value: Json | undefined): JsonRecord {
  const isEmpty = value === undefined || value === '' || (isJsonList(value) && value.length === 0);
  if (!isEmpty) return { ...record, [name]: value };
  return Object.fromEntries(Object.entries(record).filter(([each]) => each !== name));
}
