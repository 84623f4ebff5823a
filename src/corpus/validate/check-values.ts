/**
 * Checks one value against the type of its property in the ontology. Each check returns the value,
 * or undefined after reporting a fault; a value that only lacks quotes is still returned, so that
 * its other faults are reported too.
 */
import type { Value } from '../../cypher/statement.js';
import { InputError } from '../../domain/errors.js';
import type { PropertyDefinition } from '../../domain/ontology/properties.js';
import { parsePartialDate } from '../../domain/time/partial-date.js';
import { termsOf, toCodebookWord, type Vocabulary } from '../../domain/ontology/vocabularies.js';
import type { YamlNode } from '../yaml-tree.js';
import { checkCharacters, isInvisible } from './check-characters.js';
import { didYouMean, listWords, type FaultList, type Place } from './fault-list.js';
import { checkTextForm } from './text-forms.js';
import { misreadAs } from './yaml-traps.js';

export function checkProperty(
  node: YamlNode,
  property: string,
  definition: PropertyDefinition,
  place: Place,
  faults: FaultList,
): Value | undefined {
  switch (definition.type) {
    case 'STRING':
    case 'URL':
      return checkOneText(node, property, definition, place, faults);
    case 'STRINGS':
      return checkList(node, place, faults, (item, itemPlace) =>
        checkOneText(item, property, definition, itemPlace, faults),
      );
    case 'PARTIAL_DATE':
      return checkDate(node, place, faults);
    case 'PARTIAL_DATES':
      return checkList(node, place, faults, (item, itemPlace) =>
        checkDate(item, itemPlace, faults),
      );
    case 'INTEGER':
      return checkInteger(node, place, faults);
    case 'BOOLEAN':
      return checkBoolean(node, place, faults);
  }
}

/** Text that every YAML reader takes for text. */
export function checkText(node: YamlNode, place: Place, faults: FaultList): string | undefined {
  if (node.type !== 'SCALAR') {
    const found = node.type === 'LIST' ? 'a list' : 'a map of fields';
    faults.add(place, `is ${found}, but must be one text`, 'write a single text');
    return undefined;
  }
  if (node.isPlain && node.source === '') {
    faults.add(place, 'has no value', 'write one, or leave the field out: absent means not coded');
    return undefined;
  }
  const takenFor = node.isPlain ? misreadAs(node.source) : undefined;
  if (takenFor !== undefined) {
    faults.add(
      place,
      `${node.source} without quotes is read as ${takenFor}`,
      `write it in quotes: "${node.source}"`,
    );
    return node.source;
  }
  const text = String(node.value);
  if (text.trim() === '') {
    faults.add(place, 'is empty', 'write a text, or leave the field out: absent means not coded');
    return undefined;
  }
  if (!checkCharacters(text, place, faults)) return undefined;
  if (isInvisible(text)) {
    faults.add(place, 'has no visible character', 'write visible text');
    return undefined;
  }
  return text;
}

export function checkList<Item>(
  node: YamlNode,
  place: Place,
  faults: FaultList,
  checkItem: (item: YamlNode, place: Place) => Item | undefined,
): Item[] | undefined {
  if (node.type !== 'LIST') {
    faults.add(place, 'is not a list', 'write a list, even for one: - first');
    return undefined;
  }
  if (node.items.length === 0) {
    faults.add(place, 'is an empty list', 'leave the field out: absent means not coded');
  }
  return node.items.flatMap((item, index) => {
    const path = `${place.path}[${String(index)}]`;
    const value = checkItem(item, { ...place, line: item.line, path });
    return value === undefined ? [] : [value];
  });
}

export function checkDate(node: YamlNode, place: Place, faults: FaultList): string | undefined {
  const isUnquoted = node.type === 'SCALAR' && node.isPlain && node.source !== '';
  // Dates must be quoted even where every reader would get them right (2016/2018), so that nobody
  // has to know which ones.
  if (isUnquoted && misreadAs(node.source) === undefined) {
    const remedy = `write it in quotes: "${node.source}"`;
    faults.add(place, `${node.source} is a date without quotes`, remedy);
  }
  const text = checkText(node, place, faults);
  if (text === undefined) return undefined;
  try {
    return parsePartialDate(text).value;
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    faults.add(
      place,
      error.message.replace(/: write .*$/, '').replace(/\.$/, ''),
      'write a date that exists, such as "2021-11-25", "2021-11", "2021" or "2016/2018"',
    );
    return undefined;
  }
}

function checkOneText(
  node: YamlNode,
  property: string,
  definition: PropertyDefinition,
  place: Place,
  faults: FaultList,
): string | undefined {
  const text = checkText(node, place, faults);
  if (text === undefined) return undefined;
  if (definition.vocabulary !== undefined) {
    return checkWord(text, definition.vocabulary, place, faults);
  }
  return checkTextForm(text, property, definition.type, place, faults);
}

function checkWord(
  word: string,
  vocabulary: Vocabulary,
  place: Place,
  faults: FaultList,
): string | undefined {
  const words = termsOf(vocabulary).map(toCodebookWord);
  if (words.includes(word)) return word;
  const remedy = didYouMean(word, words, `write one of: ${listWords(words)}`);
  faults.add(place, `"${word}" is not a term of the vocabulary`, remedy);
  return undefined;
}

function checkInteger(node: YamlNode, place: Place, faults: FaultList): number | undefined {
  const value = node.type === 'SCALAR' ? node.value : undefined;
  if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0) return value;
  faults.add(place, 'is not a whole number', 'write a number from 0, without quotes');
  return undefined;
}

function checkBoolean(node: YamlNode, place: Place, faults: FaultList): boolean | undefined {
  const value = node.type === 'SCALAR' ? node.value : undefined;
  if (typeof value === 'boolean') return value;
  faults.add(place, 'must be true or false', 'write true or false, without quotes');
  return undefined;
}
