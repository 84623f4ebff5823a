/**
 * Prints seed entries as YAML that every reader takes for the same thing: whatever YAML 1.1, a
 * spreadsheet or a statistics package could read as something else than text is quoted.
 * Knows no entry in particular.
 */
import {
  Document,
  isCollection,
  isPair,
  isScalar,
  Scalar,
  YAMLMap,
  YAMLSeq,
  type Node,
} from 'yaml';

const LINE_WIDTH = 100;
/** A list of this length or less stands on one line. */
const FLOW_WIDTH = 76;

/** Booleans and nulls of YAML 1.1 (https://yaml.org/type/bool.html), and what is "not available". */
const MISREAD_WORD = /^(?:y|yes|n|no|true|false|on|off|null|nil|none|na|nan|n\/a|inf|~|)$/i;
/** Dates, partial dates, intervals, and numbers in any base, with exponents or sexagesimal. */
const MISREAD_NUMBER = /^[-+.]?\d[\d_.,:/-]*(?:e[-+]?\d+)?$|^0[xo][\da-f_]+$|^[-+]?\.(?:inf|nan)$/i;

/** True for text that a reader could take for a boolean, a null, a number or a date. */
export function isMisreadable(text: string): boolean {
  return MISREAD_WORD.test(text) || MISREAD_NUMBER.test(text);
}

/** One seed file: a comment that says what it is, then one list under its key. */
export function printSeeds(key: string, comment: string, entries: readonly object[]): string {
  const list = new YAMLSeq();
  for (const [index, entry] of entries.entries()) {
    const node = toNode(entry);
    if (node === undefined) continue;
    node.spaceBefore = index > 0;
    list.add(node);
  }
  const document = new Document();
  const root = new YAMLMap();
  root.set(new Scalar(key), list);
  document.contents = root;
  document.commentBefore = comment
    .split('\n')
    .map((line) => ` ${line}`)
    .join('\n');
  return document.toString({ lineWidth: LINE_WIDTH, minContentWidth: 0 });
}

/** Undefined for what is left out: an undefined value, an empty list or map. */
function toNode(value: unknown): Node | undefined {
  if (value === undefined) return undefined;
  if (Array.isArray(value)) {
    const list = new YAMLSeq();
    for (const item of value) {
      const node = toNode(item);
      if (node !== undefined) list.add(node);
    }
    return list.items.length === 0 ? undefined : onOneLineIfShort(list);
  }
  if (typeof value === 'object' && value !== null) {
    const map = new YAMLMap();
    for (const [key, item] of Object.entries(value)) {
      const node = toNode(item);
      if (node !== undefined) map.set(toScalar(key), node);
    }
    return map.items.length === 0 ? undefined : onOneLineIfShort(map);
  }
  return toScalar(value);
}

function toScalar(value: unknown): Scalar {
  const scalar = new Scalar(value);
  if (typeof value !== 'string') return scalar;
  if (isMisreadable(value)) scalar.type = Scalar.QUOTE_DOUBLE;
  else if (value.length > FLOW_WIDTH && /^\S+(?: \S+)+$/.test(value))
    scalar.type = Scalar.BLOCK_FOLDED;
  return scalar;
}

function onOneLineIfShort<Collection extends YAMLMap | YAMLSeq>(
  collection: Collection,
): Collection {
  const width = widthOfLeaves(collection);
  if (width !== undefined && width <= FLOW_WIDTH) collection.flow = true;
  return collection;
}

/** Undefined where the collection holds others: only the innermost go on one line. */
function widthOfLeaves(collection: YAMLMap | YAMLSeq): number | undefined {
  let width = 0;
  for (const item of collection.items) {
    const parts = isPair(item) ? [item.key, item.value] : [item];
    for (const part of parts) {
      if (isCollection(part) || !isScalar(part)) return undefined;
      width += String(part.value).length + 2;
    }
  }
  return width;
}
