/**
 * W3C Web Annotation JSON (https://www.w3.org/TR/annotation-model/) → rows, one for each target of an
 * annotation: a single annotation, a list, a page or collection of them, or the form in which the API of
 * Hypothesis lists them.
 */
import { readFile } from 'node:fs/promises';
import { readCells } from './check-rows.js';
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
  onHeader(annotationColumns);
  for (const [index, annotation] of annotations.entries()) {
    const row = index + 1;
    const targets = isObject(annotation) ? listOf(annotation['target']) : [];
    if (!isObject(annotation) || targets.length === 0) {
      yield invalid(row, 'It is not an annotation with a target.', 'Export the annotations again.');
      continue;
    }
    for (const target of targets) {
      const cells = readTarget(annotation, target);
      const values = annotationColumns.map((column) => cells[column] ?? '');
      yield* readCells(values, row, annotationColumns, limits);
    }
  }
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

function readTarget(
  annotation: Json,
  target: unknown,
): Partial<Record<(typeof annotationColumns)[number], string>> {
  const selectors = isObject(target) ? listOf(target['selector']).flatMap(withRefinements) : [];
  const quote = selectors.find(({ type }) => type === 'TextQuoteSelector') ?? {};
  const position = selectors.find(({ type }) => type === 'TextPositionSelector') ?? {};
  const bodies = listOf(annotation['body'] ?? annotation['bodyValue']);
  const isTag = (body: unknown): boolean => isObject(body) && body['purpose'] === 'tagging';
  const comments = bodies.filter((body) => !isTag(body));
  const tags = [...bodies.filter(isTag).map(textOf), ...listOf(annotation['tags']).map(textOf)];
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
    tags: tags.filter(isFilled).join('; '),
    language: languages.find(isFilled) ?? '',
    motivation: listOf(annotation['motivation']).map(textOf).join('; '),
    creator: listOf(annotation['creator'] ?? annotation['user'])
      .map(textOf)
      .join('; '),
    created: textOf(annotation['created']),
  };
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
