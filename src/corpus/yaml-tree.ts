/**
 * One YAML file as a tree that records its lines and how each scalar was written: the validator
 * needs both, and a plain parser drops them. Independent of what the file should contain.
 */
import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import type { CorpusFault } from '../domain/errors.js';

export interface YamlScalar {
  readonly type: 'SCALAR';
  readonly line: number;
  /** How YAML 1.2 (core schema) reads it. */
  readonly value: string | number | boolean | null;
  /** Without quotes: other readers may interpret it differently. */
  readonly isPlain: boolean;
  /** As written in the file, without quotes. */
  readonly source: string;
}

export interface YamlMap {
  readonly type: 'MAP';
  readonly line: number;
  readonly entries: ReadonlyMap<string, YamlField>;
}

export interface YamlField {
  readonly line: number;
  readonly node: YamlNode;
  /** The name of the field is written without quotes. */
  readonly hasPlainName: boolean;
}

export interface YamlList {
  readonly type: 'LIST';
  readonly line: number;
  readonly items: readonly YamlNode[];
}

export type YamlNode = YamlScalar | YamlMap | YamlList;

export interface YamlFile {
  /** As faults name it. */
  readonly file: string;
  /** Relative to its folder of seeds; `file` where that is the same. */
  readonly path?: string;
  /** Undefined where nothing could be read. */
  readonly root: YamlNode | undefined;
  /** Faults of the YAML itself; if there are any, the tree may lack parts of the file. */
  readonly faults: readonly CorpusFault[];
}

export function parseYamlFile(file: string, text: string): YamlFile {
  const lineCounter = new LineCounter();
  const faults: CorpusFault[] = [];
  const lineAt = (offset: number | undefined): number =>
    offset === undefined ? 0 : lineCounter.linePos(offset).line;
  const fault = (line: number, problem: string, remedy: string): void => {
    faults.push({ file, line, path: '(file)', problem, remedy });
  };

  const document = parseDocument(text, {
    lineCounter,
    prettyErrors: false,
    schema: 'core',
    stringKeys: true,
    version: '1.2',
  });
  for (const error of [...document.errors, ...document.warnings]) {
    fault(lineAt(error.pos[0]), `is not valid YAML: ${error.message}`, remedyFor(error.code));
  }
  return { file, root: toNode(document.contents), faults };

  function toNode(node: unknown): YamlNode | undefined {
    if (isScalar(node))
      return toScalar(node.value, lineAt(node.range?.[0]), node.type, node.source);
    if (isSeq(node)) {
      const items = node.items.map(toNode).filter((item) => item !== undefined);
      return { type: 'LIST', line: lineAt(node.range?.[0]), items };
    }
    if (isMap(node)) {
      const entries = new Map<string, YamlField>();
      for (const { key, value } of node.items) {
        if (!isScalar(key)) continue;
        const line = lineAt(key.range?.[0]);
        // A key with nothing after it has no value node at all.
        const child = toNode(value) ?? toScalar(null, line, 'PLAIN', '');
        entries.set(String(key.value), { line, node: child, hasPlainName: key.type === 'PLAIN' });
      }
      return { type: 'MAP', line: lineAt(node.range?.[0]), entries };
    }
    if (isAlias(node)) {
      const line = lineAt(node.range?.[0]);
      fault(line, `refers to the anchor "${node.source}"`, 'write the value out');
    }
    return undefined;
  }
}

function toScalar(
  value: unknown,
  line: number,
  style: string | undefined,
  source: string | undefined,
): YamlScalar {
  const isKnown =
    typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
  return {
    type: 'SCALAR',
    line,
    value: isKnown ? value : null,
    isPlain: style === 'PLAIN' || style === undefined,
    source: source ?? '',
  };
}

function remedyFor(code: string): string {
  switch (code) {
    case 'DUPLICATE_KEY':
      return 'keep one of the two';
    case 'TAB_AS_INDENT':
      return 'indent with spaces';
    case 'MULTIPLE_DOCS':
      return 'write one document per file: remove the line ---';
    default:
      return 'check quotes, colons and indentation here and just above';
  }
}
