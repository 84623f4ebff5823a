/**
 * W3C Web Annotation JSON (https://www.w3.org/TR/annotation-model/) → rows, one for each target of an
 * annotation: a single annotation, a list, a page or collection of them, or the form in which the API of
 * Hypothesis lists them. Rows of one page follow each other, in the order of the file.
 */
import { readFile } from 'node:fs/promises';
import { checkHeader, readCells } from './check-rows.js';
import type { TableLimits, TableRow } from './table.js';
import { fileError, type TableFault } from './table-fault.js';

export const annotationColumns = [
  'id',
  'source',
  'exact',
  'prefix',
  'suffix',
  'start',
  'end',
  'body',
  'tags',
  'language',
  'motivation',
  'creator',
  'created',
] as const;

type Json = Readonly<Record<string, unknown>>;

export async function* readAnnotations(
  path: string,
  limits: TableLimits,
  onHeader: (columns: readonly string[]) => void,
): AsyncGenerator<TableRow | TableFault> {
  const annotations = findAnnotations(parse(await readFile(path)));
  const faults: TableFault[] = [];
  const pages = new Map<string, TargetRow[]>();
  const names = new Set<string>();
  for (const [index, annotation] of annotations.entries()) {
    const row = index + 1;
    const targets = isObject(annotation) ? listOf(annotation['target']) : [];
    if (!isObject(annotation) || targets.length === 0) {
      faults.push(
        invalid(row, 'It is not an annotation with a target.', 'Export the annotations again.'),
      );
      continue;
    }
    const tags = listTags(annotation);
    const named = readNamedTags(tags);
    for (const name of named.keys()) names.add(name);
    for (const target of targets) {
      const cells = { ...readTarget(annotation, target), tags: tags.join('; ') };
      const source = cells.source ?? '';
      const page = pages.get(source);
      if (page === undefined) pages.set(source, [{ row, cells, named }]);
      else page.push({ row, cells, named });
    }
  }
  const columns = checkHeader([...annotationColumns, ...names], 1, limits);
  onHeader(columns);
  yield* faults;
  for (const { row, cells, named } of [...pages.values()].flat()) {
    const values = [
      ...annotationColumns.map((column) => cells[column] ?? ''),
      ...[...names].map((name) => named.get(name) ?? ''),
    ];
    yield* readCells(values, row, columns, limits);
  }
}

type AnnotationCells = Partial<Record<(typeof annotationColumns)[number], string>>;

interface TargetRow {
  readonly row: number;
  readonly cells: AnnotationCells;
  /** Values of the tags `name:value`, by name. */
  readonly named: ReadonlyMap<string, string>;
}

/** `kind:denial`; a URL is not one. */
const NAMED_TAG = /^([\p{L}][\p{L}\d _-]{0,60}?)\s*:(?!\/\/)\s*(\S.*)$/su;

function readNamedTags(tags: readonly string[]): ReadonlyMap<string, string> {
  const named = new Map<string, string>();
  for (const tag of tags) {
    const [, written, value] = NAMED_TAG.exec(tag.trim()) ?? [];
    if (written === undefined || value === undefined) continue;
    const name = written.toLowerCase();
    // A tag named like a column of the annotation stays a tag.
    if (annotationColumns.some((column) => column === name)) continue;
    const before = named.get(name);
    named.set(name, before === undefined ? value : `${before}; ${value}`);
  }
  return named;
}

function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw fileError(
      'INVALID_JSON',
      'The file is not JSON in UTF-8.',
      'Export the annotations again, as Web Annotation JSON.',
    );
  }
}

function findAnnotations(file: unknown): readonly unknown[] {
  if (Array.isArray(file)) return file;
  if (isObject(file)) {
    // Pages, collections with their first page, the API of Hypothesis.
    const first = file['first'];
    const inside = file['items'] ?? (isObject(first) ? first['items'] : undefined) ?? file['rows'];
    if (Array.isArray(inside)) return inside;
    if (file['target'] !== undefined) return [file];
  }
  throw fileError(
    'INVALID_ANNOTATION',
    'The file has no annotations.',
    'It must be an annotation, a list of annotations, or an AnnotationPage or AnnotationCollection with items.',
  );
}

function listTags(annotation: Json): readonly string[] {
  const tags = [...bodiesOf(annotation).filter(isTag), ...listOf(annotation['tags'])];
  return tags.map(textOf).filter(isFilled);
}

function readTarget(annotation: Json, target: unknown): AnnotationCells {
  const selectors = isObject(target) ? listOf(target['selector']).flatMap(withRefinements) : [];
  const quote = selectors.find(({ type }) => type === 'TextQuoteSelector') ?? {};
  const position = selectors.find(({ type }) => type === 'TextPositionSelector') ?? {};
  const comments = bodiesOf(annotation).filter((body) => !isTag(body));
  const languages = comments.flatMap((body) => (isObject(body) ? textOf(body['language']) : []));
  return {
    id: textOf(annotation['id']),
    source: textOf(isObject(target) ? (target['source'] ?? target['id']) : target),
    exact: textOf(quote['exact']),
    prefix: textOf(quote['prefix']),
    suffix: textOf(quote['suffix']),
    start: textOf(position['start']),
    end: textOf(position['end']),
    body: [...comments.map(textOf), textOf(annotation['text'])].filter(isFilled).join('\n'),
    language: languages.find(isFilled) ?? '',
    motivation: listOf(annotation['motivation']).map(textOf).join('; '),
    creator: listOf(annotation['creator'] ?? annotation['user'])
      .map(textOf)
      .join('; '),
    created: textOf(annotation['created']),
  };
}

function bodiesOf(annotation: Json): readonly unknown[] {
  return listOf(annotation['body'] ?? annotation['bodyValue']);
}

function isTag(body: unknown): boolean {
  return isObject(body) && body['purpose'] === 'tagging';
}

/** A selector, and those that refine it, at any level. */
function withRefinements(selector: unknown): readonly Json[] {
  const all: Json[] = [];
  for (const next = [selector]; next.length > 0;) {
    const one = next.pop();
    if (!isObject(one)) continue;
    all.push(one);
    next.push(...listOf(one['refinedBy']));
  }
  return all;
}

/** Of a text, a number, or an object that stands for one: a body, an agent, a resource. */
function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  if (!isObject(value)) return '';
  for (const key of ['value', 'name', 'nickname', 'source', 'id']) {
    const own = value[key];
    if (typeof own === 'string') return own;
  }
  return '';
}

/** JSON-LD writes a list of one as its only member. */
function listOf(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isFilled(text: string): boolean {
  return text.trim() !== '';
}

function invalid(row: number, message: string, remedy: string): TableFault {
  return { code: 'INVALID_ANNOTATION', severity: 'ERROR', row, column: undefined, message, remedy };
}
