/**
 * Reads a file of decisions from YAML: what names stand for, which rows are declined, and corrections of
 * cells. The file is valid, or all of its faults are reported at once.
 */
import type { Value } from '../cypher/statement.js';
import type { SeedRecord } from '../corpus/seed-records.js';
import { didYouMean, listWords } from '../corpus/validate/fault-list.js';
import { parseYamlFile, type YamlMap, type YamlNode } from '../corpus/yaml-tree.js';
import { ImportFileError, type CorpusFault } from '../domain/errors.js';
import { isWellFormedId } from '../domain/ontology/ids.js';
import type { Judgement, NameDecision } from './import-model.js';
import { parseSections } from './sections.js';

/** Rows that are not imported. */
export interface RowRefusal {
  readonly key: string;
  readonly reason: string;
}

/** Texts that replace those of cells before the row is read. */
export interface RowCorrection {
  readonly key: string;
  /** The n-th row with the key; undefined: all of them. */
  readonly act: number | undefined;
  /** Texts by header or by column of the profile. */
  readonly set: Readonly<Record<string, string>>;
  readonly reason: string;
}

export interface Decisions {
  readonly names: readonly Judgement[];
  readonly declined: readonly RowRefusal[];
  readonly corrections: readonly RowCorrection[];
}

const nameFields = [
  'name',
  'section',
  'sections',
  'context',
  'is',
  'isNew',
  'isNot',
  'ignore',
  'record',
];
const decisionFields = ['is', 'isNew', 'isNot', 'ignore'] as const;
const rowFields = ['key', 'decline', 'act', 'set', 'reason'];

/** @throws ImportFileError */
export function readJudgements(text: string, file: string): Decisions {
  const faults: CorpusFault[] = [];
  const names: Judgement[] = [];
  const declined: RowRefusal[] = [];
  const corrections: RowCorrection[] = [];
  const { root, faults: yamlFaults } = parseYamlFile(file, text);
  faults.push(...yamlFaults);
  const map = toMap(root, '(file)', ['names', 'rows']);
  for (const [item, path] of itemsOf(map, 'names')) {
    const entry = toMap(item, path, nameFields);
    const judgement = entry && readName(entry, path);
    if (judgement !== undefined) names.push(judgement);
  }
  for (const [item, path] of itemsOf(map, 'rows')) {
    const entry = toMap(item, path, rowFields);
    if (entry !== undefined) readRow(entry, path);
  }
  if (faults.length > 0) throw new ImportFileError(faults);
  return { names, declined, corrections };

  function readName(entry: YamlMap, path: string): Judgement | undefined {
    const name = textOf(entry, 'name', path);
    const sections = ['section', 'sections'].flatMap((field) => {
      const node = entry.entries.get(field)?.node;
      if (node === undefined) return [];
      const words = node.type === 'LIST' ? node.items : [node];
      return words.flatMap((word) => {
        const parsed = word.type === 'SCALAR' ? parseSections(String(word.value)) : undefined;
        if (parsed === undefined) {
          const remedy = 'name a file of the seeds, such as agencies, or actors for all actors';
          tell(word.line, `${path}.${field}`, 'is not a section', remedy);
        }
        return parsed ?? [];
      });
    });
    if (!entry.entries.has('section') && !entry.entries.has('sections')) {
      tell(
        entry.line,
        `${path}.section`,
        'is missing',
        'name the section that it was looked up in',
      );
    }
    const context = entry.entries.has('context') ? textOf(entry, 'context', path) : undefined;
    const decision = readDecision(entry, path);
    if (name === undefined || decision === undefined) return undefined;
    return { name, sections, ...(context === undefined ? {} : { context }), decision };
  }

  function readDecision(entry: YamlMap, path: string): NameDecision | undefined {
    const [field, ...others] = decisionFields.filter((each) => entry.entries.has(each));
    if (field === undefined || others.length > 0) {
      const problem = field === undefined ? 'has no decision' : 'has several decisions';
      tell(entry.line, path, problem, `write one of: ${listWords(decisionFields)}`);
      return undefined;
    }
    const record = entry.entries.get('record');
    if (record !== undefined && field !== 'isNew') {
      tell(record.line, `${path}.record`, 'is given, but the name is not new', 'write isNew: true');
    }
    if (field === 'is' || field === 'isNot') {
      const id = textOf(entry, field, path);
      if (id === undefined) return undefined;
      if (!isWellFormedId(id)) {
        tell(
          entry.line,
          `${path}.${field}`,
          `"${id}" is not an id`,
          'write an id such as state:gb',
        );
        return undefined;
      }
      return field === 'is' ? { is: id } : { isNot: id };
    }
    const node = entry.entries.get(field)?.node;
    if (node?.type !== 'SCALAR' || node.value !== true) {
      tell(entry.line, `${path}.${field}`, 'is not true', 'write true, or leave it out');
      return undefined;
    }
    if (field === 'ignore') return { ignore: true };
    if (record === undefined) return { isNew: true };
    if (record.node.type !== 'MAP') {
      tell(record.line, `${path}.record`, 'is not a map of fields', 'write fields of the record');
      return undefined;
    }
    return { isNew: true, record: toRecord(record.node) };
  }

  function readRow(entry: YamlMap, path: string): void {
    const key = textOf(entry, 'key', path);
    const act = entry.entries.get('act');
    const set = entry.entries.get('set');
    const hasDecline = entry.entries.has('decline');
    if ((set === undefined) !== hasDecline) {
      tell(entry.line, path, 'is neither declined nor corrected, or both', 'write decline or set');
      return;
    }
    if (hasDecline) {
      const reason = textOf(entry, 'decline', path);
      if (key !== undefined && reason !== undefined) declined.push({ key, reason });
      return;
    }
    const number = act?.node.type === 'SCALAR' ? act.node.value : undefined;
    if (
      act !== undefined &&
      !(typeof number === 'number' && Number.isInteger(number) && number > 0)
    ) {
      tell(
        act.line,
        `${path}.act`,
        'is not a number of a row',
        'write 1 for the first row of the key',
      );
    }
    const reason = textOf(entry, 'reason', path);
    const cells = toMap(set?.node, `${path}.set`);
    const texts = [...(cells?.entries ?? [])].map(([column, { node, line }]) => {
      if (node.type !== 'SCALAR') {
        tell(line, `${path}.set.${column}`, 'is not a text', 'write the text of the cell');
        return [column, ''] as const;
      }
      return [column, node.value === null ? '' : node.source] as const;
    });
    if (key === undefined || reason === undefined || cells === undefined) return;
    corrections.push({
      key,
      act: typeof number === 'number' ? number : undefined,
      set: Object.fromEntries(texts),
      reason,
    });
  }

  function itemsOf(
    list: YamlMap | undefined,
    field: string,
  ): readonly (readonly [YamlNode, string])[] {
    const node = list?.entries.get(field)?.node;
    if (node === undefined) return [];
    if (node.type !== 'LIST') {
      tell(node.line, field, 'is not a list', 'write a list: - first');
      return [];
    }
    return node.items.map((item, index) => [item, `${field}[${String(index)}]`]);
  }

  function toMap(
    node: YamlNode | undefined,
    path: string,
    fields?: readonly string[],
  ): YamlMap | undefined {
    if (node?.type !== 'MAP') {
      tell(node?.line ?? 0, path, 'is not a map of fields', 'write fields, one a line');
      return undefined;
    }
    for (const [field, { line }] of node.entries) {
      if (fields === undefined || fields.includes(field)) continue;
      const remedy = didYouMean(field, fields, `write one of: ${listWords(fields)}`);
      tell(line, path === '(file)' ? field : `${path}.${field}`, 'is not a field', remedy);
    }
    return node;
  }

  function textOf(entry: YamlMap, field: string, path: string): string | undefined {
    const node = entry.entries.get(field)?.node;
    if (node?.type === 'SCALAR' && typeof node.value === 'string' && node.value.trim() !== '') {
      return node.value;
    }
    const problem = node === undefined ? 'is missing' : 'is not a text';
    tell(
      node?.line ?? entry.line,
      `${path}.${field}`,
      problem,
      'write a text, in quotes if need be',
    );
    return undefined;
  }

  function tell(line: number, path: string, problem: string, remedy: string): void {
    faults.push({ file, line, path, problem, remedy });
  }
}

function toRecord({ entries }: YamlMap): SeedRecord {
  return Object.fromEntries([...entries].map(([field, { node }]) => [field, toValue(node)]));
}

function toValue(node: YamlNode): Value {
  switch (node.type) {
    case 'SCALAR':
      return node.value;
    case 'LIST':
      return node.items.map(toValue);
    case 'MAP':
      return toRecord(node);
  }
}
