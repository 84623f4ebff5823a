/** Reads a profile from YAML: a valid profile, or all of its faults at once. */
import type { SeedSection } from '../corpus/seed-records.js';
import { didYouMean, listWords } from '../corpus/validate/fault-list.js';
import { parseYamlFile, type YamlMap, type YamlNode } from '../corpus/yaml-tree.js';
import { ImportFileError, type CorpusFault } from '../domain/errors.js';
import { vocabularyEnums, type VocabularyEnum } from '../domain/ontology/vocabulary-enums.js';
import {
  assemblerNames,
  dateForms,
  type AssemblerName,
  type ColumnRule,
  type DateForm,
  type Profile,
} from './profile.js';
import { findTerm } from './find-term.js';
import { foldHeader } from './match-headers.js';
import { parseSections } from './sections.js';

const profileFields = [
  'title',
  'description',
  'assembler',
  'section',
  'rowKey',
  'absent',
  'columns',
];
const columnFields = [
  'headers',
  'description',
  'required',
  'filled',
  'filledOnce',
  'list',
  'absent',
  'type',
  'dateForms',
  'padded',
  'vocabulary',
  'terms',
  'names',
  'fills',
];
const cellTypes = ['text', 'date', 'boolean', 'url'] as const;

/**
 * @param name of the file without its ending; it is the name of the profile
 * @throws ImportFileError
 */
export function readProfile(text: string, name: string): Profile {
  const reader = new ProfileReader(`${name}.yaml`);
  const profile = reader.read(text, name);
  if (reader.faults.length > 0) throw new ImportFileError(reader.faults);
  return profile;
}

class ProfileReader {
  readonly faults: CorpusFault[] = [];
  readonly #file: string;

  constructor(file: string) {
    this.#file = file;
  }

  read(text: string, name: string): Profile {
    const { root, faults } = parseYamlFile(this.#file, text);
    this.faults.push(...faults);
    const map = this.#map(root, '(file)', profileFields);
    const columns = this.#columns(map);
    const assembler = this.#word<AssemblerName>(map, 'assembler', assemblerNames) ?? 'flat';
    const section = this.#sections(map, 'section', 'section')[0];
    const profile: Profile = {
      name,
      title: this.#text(map, 'title', '', true),
      description: this.#text(map, 'description', '', true),
      assembler,
      section,
      rowKey: this.#texts(map, 'rowKey', 'rowKey'),
      absent: this.#texts(map, 'absent', 'absent'),
      columns,
    };
    this.#checkKey(map, profile);
    this.#checkHeaders(map, profile);
    if (assembler === 'flat' && map !== undefined && section === undefined) {
      this.#tell(map, 'section', 'is missing', 'name the section of the records that rows become');
    }
    return profile;
  }

  #checkKey(map: YamlMap | undefined, { rowKey, columns }: Profile): void {
    if (map === undefined) return;
    const names = columns.map(({ name }) => name);
    if (rowKey.length === 0) {
      this.#tell(map, 'rowKey', 'is missing', 'list the columns that identify a row');
    }
    for (const column of rowKey) {
      if (names.includes(column)) continue;
      const remedy = didYouMean(column, names, `write one of: ${listWords(names)}`);
      this.#tell(map, 'rowKey', `"${column}" is not a column of the profile`, remedy);
    }
  }

  /** Two columns must not claim one header. */
  #checkHeaders(map: YamlMap | undefined, { columns }: Profile): void {
    const owners = new Map<string, string>();
    for (const { name, headers } of columns) {
      for (const header of new Set([name, ...headers].map(foldHeader))) {
        const owner = owners.get(header);
        if (owner === undefined) owners.set(header, name);
        else if (map !== undefined) {
          const line = map.entries.get('columns')?.line ?? map.line;
          const problem = `"${header}" is a header of ${owner} too`;
          this.#add(line, `columns.${name}`, problem, 'keep it in one of the two');
        }
      }
    }
  }

  #columns(map: YamlMap | undefined): readonly ColumnRule[] {
    const node = map?.entries.get('columns')?.node;
    if (node?.type !== 'MAP') {
      if (map !== undefined) {
        this.#tell(map, 'columns', 'is not a map of columns', 'write columns: followed by names');
      }
      return [];
    }
    return [...node.entries].map(([name, { node: column }]) => {
      const at = `columns.${name}`;
      return this.#column(name, this.#map(column, at, columnFields), at);
    });
  }

  #column(name: string, map: YamlMap | undefined, at: string): ColumnRule {
    const vocabulary = this.#vocabulary(map, at);
    const type = this.#word(map, 'type', cellTypes, at) ?? 'text';
    const fills = this.#text(map, 'fills', at, false);
    const list = this.#text(map, 'list', at, false);
    return {
      name,
      headers: this.#texts(map, 'headers', `${at}.headers`),
      description: this.#text(map, 'description', at, true),
      required: this.#flag(map, 'required', at),
      filled: this.#flag(map, 'filled', at),
      filledOnce: this.#flag(map, 'filledOnce', at),
      list: list === '' ? undefined : list,
      absent: this.#texts(map, 'absent', `${at}.absent`),
      type: toCellType(type),
      dateForms: this.#words<DateForm>(map, 'dateForms', dateForms, at),
      padded: this.#flag(map, 'padded', at),
      vocabulary,
      terms: this.#terms(map, vocabulary, at),
      names: this.#sections(map, 'names', `${at}.names`),
      fills: fills === '' ? undefined : fills,
    };
  }

  #vocabulary(map: YamlMap | undefined, at: string): VocabularyEnum | undefined {
    const name = this.#text(map, 'vocabulary', at, false);
    if (name === '') return undefined;
    const found = vocabularyEnums[name];
    if (found === undefined && map !== undefined) {
      const names = Object.keys(vocabularyEnums);
      const remedy = didYouMean(name, names, `write one of: ${listWords(names)}`);
      this.#tell(map, 'vocabulary', `"${name}" is not a vocabulary`, remedy, at);
    }
    return found;
  }

  /** Terms of the source, by the term that they mean. */
  #terms(
    map: YamlMap | undefined,
    vocabulary: VocabularyEnum | undefined,
    at: string,
  ): ReadonlyMap<string, string> {
    const terms = new Map<string, string>();
    const node = map?.entries.get('terms')?.node;
    if (node === undefined || map === undefined) return terms;
    if (node.type !== 'MAP') {
      this.#tell(
        map,
        'terms',
        'is not a map',
        'write the term of the source: the one it means',
        at,
      );
      return terms;
    }
    for (const [word, { line, node: meaning }] of node.entries) {
      const path = `${at}.terms.${word}`;
      const term = this.#scalar(meaning, path);
      if (term === undefined) continue;
      if (vocabulary !== undefined && findTerm(term, vocabulary) === undefined) {
        this.#add(
          line,
          path,
          `"${term}" is not a term of the vocabulary`,
          'write one of its terms',
        );
      }
      terms.set(word, term);
    }
    return terms;
  }

  #sections(map: YamlMap | undefined, field: string, path: string): readonly SeedSection[] {
    return this.#texts(map, field, path).flatMap((word) => {
      const sections = parseSections(word);
      if (sections === undefined && map !== undefined) {
        const remedy = 'name a file of the seeds, such as agencies, or actors for all actors';
        this.#tell(map, field, `"${word}" is not a section`, remedy, path.replace(/\.?\w+$/, ''));
      }
      return sections ?? [];
    });
  }

  #word<Word extends string>(
    map: YamlMap | undefined,
    field: string,
    words: readonly Word[],
    at = '',
  ): Word | undefined {
    const text = this.#text(map, field, at, false);
    const found = words.find((each) => each === text);
    if (found === undefined && text !== '' && map !== undefined) {
      const remedy = didYouMean(text, words, `write one of: ${listWords(words)}`);
      this.#tell(map, field, `"${text}" is not known`, remedy, at);
    }
    return found;
  }

  #words<Word extends string>(
    map: YamlMap | undefined,
    field: string,
    words: readonly Word[],
    at: string,
  ): readonly Word[] {
    return this.#texts(map, field, `${at}.${field}`).flatMap((text) => {
      const found = words.find((each) => each === text);
      if (found === undefined && map !== undefined) {
        this.#tell(map, field, `"${text}" is not known`, `write one of: ${listWords(words)}`, at);
      }
      return found ?? [];
    });
  }

  #flag(map: YamlMap | undefined, field: string, at: string): boolean {
    const node = map?.entries.get(field)?.node;
    if (node === undefined || map === undefined) return false;
    if (node.type === 'SCALAR' && typeof node.value === 'boolean') return node.value;
    this.#tell(map, field, 'must be true or false', 'write true or false, without quotes', at);
    return false;
  }

  #text(map: YamlMap | undefined, field: string, at: string, isRequired: boolean): string {
    const node = map?.entries.get(field)?.node;
    const path = at === '' ? field : `${at}.${field}`;
    if (node !== undefined) return this.#scalar(node, path) ?? '';
    if (isRequired && map !== undefined) {
      this.#add(map.line, path, 'is missing', 'write it');
    }
    return '';
  }

  /** A list of texts, or one text. */
  #texts(map: YamlMap | undefined, field: string, path: string): readonly string[] {
    const node = map?.entries.get(field)?.node;
    if (node === undefined) return [];
    const items = node.type === 'LIST' ? node.items : [node];
    return items.flatMap((item) => this.#scalar(item, path) ?? []);
  }

  #scalar(node: YamlNode, path: string): string | undefined {
    if (node.type === 'SCALAR' && typeof node.value === 'string') return node.value;
    this.#add(node.line, path, 'is not a text', 'write a text, in quotes if need be');
    return undefined;
  }

  #map(node: YamlNode | undefined, path: string, fields: readonly string[]): YamlMap | undefined {
    if (node?.type !== 'MAP') {
      this.#add(node?.line ?? 0, path, 'is not a map of fields', 'write fields, one a line');
      return undefined;
    }
    for (const [field, { line }] of node.entries) {
      if (fields.includes(field)) continue;
      const remedy = didYouMean(field, fields, `write one of: ${listWords(fields)}`);
      this.#add(line, path === '(file)' ? field : `${path}.${field}`, 'is not a field', remedy);
    }
    return node;
  }

  #tell(map: YamlMap, field: string, problem: string, remedy: string, at = ''): void {
    const line = map.entries.get(field)?.line ?? map.line;
    this.#add(line, at === '' ? field : `${at}.${field}`, problem, remedy);
  }

  #add(line: number, path: string, problem: string, remedy: string): void {
    this.faults.push({ file: this.#file, line, path, problem, remedy });
  }
}

function toCellType(word: (typeof cellTypes)[number]): ColumnRule['type'] {
  switch (word) {
    case 'text':
      return 'TEXT';
    case 'date':
      return 'DATE';
    case 'boolean':
      return 'BOOLEAN';
    case 'url':
      return 'URL';
  }
}
