/**
 * Prints seed entries as YAML that every reader interprets in the same way: text that YAML 1.1, a
 * spreadsheet or a statistics package could read as something else is quoted. Independent of the
 * kinds of entry.
 */
import {
  Document,
  Lexer,
  isCollection,
  isPair,
  isScalar,
  Scalar,
  YAMLMap,
  YAMLSeq,
  type Node,
} from 'yaml';

const LINE_WIDTH = 100;
/** A list of this length or less is printed on one line. */
const FLOW_WIDTH = 76;

/**
 * Booleans and nulls of YAML 1.1 (https://yaml.org/type/bool.html), and codes for missing values.
 */
const MISREAD_WORD = /^(?:y|yes|n|no|true|false|on|off|null|nil|none|na|nan|n\/a|inf|~|)$/i;
/** Dates, partial dates, intervals, and numbers in any base, with exponents or sexagesimal. */
const MISREAD_NUMBER = /^[-+.]?\d[\d_.,:/-]*(?:e[-+]?\d+)?$|^0[xo][\da-f_]+$|^[-+]?\.(?:inf|nan)$/i;

/** True for text that a reader could interpret as a boolean, a null, a number or a date. */
export function isMisreadable(text: string): boolean {
  return MISREAD_WORD.test(text) || MISREAD_NUMBER.test(text);
}

/** A comment, then one list under its key, with an empty line between entries. */
export function printYamlList(key: string, comment: string, entries: readonly object[]): string {
  const list = new YAMLSeq();
  for (const [index, entry] of entries.entries()) {
    const node = toNode(entry);
    if (node === undefined) continue;
    node.spaceBefore = index > 0;
    list.add(node);
  }
  const root = new YAMLMap();
  root.set(new Scalar(key), list);
  const header = comment.split('\n').map((line) => ` ${line}`);
  return print(root, header.join('\n'));
}

/** One entry as a file of its own. */
export function printYaml(entry: object): string {
  const node = toNode(entry);
  // A file has one field per line, even where the entry would fit on one line.
  if (isCollection(node)) node.flow = false;
  return print(node);
}

/** The lexeme before each scalar. */
const SCALAR = '\u001f';

/** The comments of a YAML text, in order. */
export function listComments(text: string): readonly string[] {
  const lexemes = [...new Lexer().lex(text)];
  // A scalar may begin with "#" too.
  return lexemes.filter((each, index) => each.startsWith('#') && lexemes[index - 1] !== SCALAR);
}

function print(contents: Node | undefined, comment?: string): string {
  const document = new Document();
  document.contents = contents ?? null;
  if (comment !== undefined) document.commentBefore = comment;
  return document.toString({ lineWidth: LINE_WIDTH, minContentWidth: 0 });
}

/** Undefined for omitted values: an undefined value, an empty list or map. */
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

/** Undefined where the collection contains others: only the innermost are printed on one line. */
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
