/**
 * All names of the entities, indexed. States alone have tens of thousands, so other requests get a turn
 * in between.
 */
import { setImmediate as nextTurn } from 'node:timers/promises';
import { exactNames } from '../domain/text/actor-names.js';
import { NameIndex, type KnownName } from '../domain/text/name-index.js';
import { abbreviationsOf, listTranslations } from '../domain/text/state-names.js';
import { CODES, type Entity } from './directory.js';

/** Names between two pauses: a few milliseconds. */
const PACE = 250;

/** A function that keeps the translations from one version of the data to the next. */
export function createNameReader(): (entities: readonly Entity[]) => Promise<NameIndex> {
  const translations = new Map<string, Set<string>>();
  const translate = async (codes: readonly string[]): Promise<void> => {
    const missing = codes.filter((code) => !translations.has(code));
    const found = new Map(missing.map((code) => [code, new Set<string>()]));
    for await (const [code, name] of paced(listTranslations(missing))) found.get(code)?.add(name);
    for (const [code, names] of found) translations.set(code, names);
  };
  return async (entities) => {
    await translate(entities.flatMap((entity) => codeOf(entity) ?? []));
    const index = new NameIndex();
    for await (const name of paced(listNames(entities, translations))) index.add(name);
    return index;
  };
}

function* listNames(
  entities: readonly Entity[],
  translations: ReadonlyMap<string, Iterable<string>>,
): Generator<KnownName> {
  for (const entity of entities) {
    const { id, name, otherNames, values } = entity;
    const codes = [...CODES, 'wikidata'].flatMap((code) => values.get(code) ?? []).map(String);
    for (const text of exactNames(id, codes, [])) yield { id, text, source: 'CODE' };
    for (const text of [name, ...otherNames]) yield { id, text, source: 'NAME' };
    const iso2 = codeOf(entity);
    if (iso2 === undefined) continue;
    for (const text of translations.get(iso2) ?? []) yield { id, text, source: 'TRANSLATION' };
    for (const text of abbreviationsOf(iso2)) yield { id, text, source: 'ABBREVIATION' };
  }
}

/** Of a state. */
function codeOf({ values }: Entity): string | undefined {
  const code = values.get('iso2');
  return typeof code === 'string' ? code : undefined;
}

async function* paced<Item>(items: Iterable<Item>): AsyncGenerator<Item> {
  let taken = 0;
  for (const item of items) {
    yield item;
    taken += 1;
    if (taken % PACE === 0) await nextTurn();
  }
}
