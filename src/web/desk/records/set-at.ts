/** Replaces a value inside a record by its path, as the server prints it. Pure. */
import { isJsonList, isJsonRecord, withField, type Json, type JsonRecord } from './json.js';

/**
 * @param path such as `positions[position:x-1].hedge` or `madeBy[state:gb]`: items of lists are named by their
 * id, by a field of theirs, or by their own text
 * @param value null removes it
 */
export function setAt(record: JsonRecord, path: string, value: Json): JsonRecord {
  const steps = path.match(/\[[^\]]*\]|[^.[\]]+/g) ?? [];
  const result = replace(record, steps, value);
  return isJsonRecord(result) ? result : record;
}

function replace(holder: Json, steps: readonly string[], value: Json): Json {
  const [step, ...rest] = steps;
  if (step === undefined) return value;
  const key = /^\[(.*)\]$/.exec(step)?.[1];
  if (key !== undefined && isJsonList(holder)) return replaceItem(holder, key, rest, value);
  if (!isJsonRecord(holder)) return holder;
  const inner = replace(holder[step] ?? emptyFor(rest), rest, value);
  return withField(holder, step, inner ?? undefined);
}

function replaceItem(
  list: readonly Json[],
  key: string,
  rest: readonly string[],
  value: Json,
): readonly Json[] {
  const index = list.findIndex((item) => isNamed(item, key));
  if (index === -1) return value === null || rest.length > 0 ? list : [...list, value];
  const item = replace(list[index] ?? null, rest, value);
  return list.flatMap((each, at) => (at !== index ? [each] : item === null ? [] : [item]));
}

function isNamed(item: Json, key: string): boolean {
  if (item === key) return true;
  return (
    isJsonRecord(item) && (item['id'] ?? Object.values(item).find((each) => each === key)) === key
  );
}

function emptyFor([next]: readonly string[]): Json {
  if (next === undefined) return null;
  return next.startsWith('[') ? [] : {};
}
