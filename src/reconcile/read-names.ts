/**
 * All names of the entities, indexed. States alone have tens of thousands, so other requests get a turn
 * in between.
 */
import { setImmediate as nextTurn } from 'node:timers/promises';
import { exactNames } from '../domain/text/actor-names.js';
import { NameIndex, type KnownName } from '../domain/text/name-index.js';
import { namesWithOwner } from '../domain/text/owned-names.js';
import { abbreviationsOf, listTranslations } from '../domain/text/state-names.js';
import { CODES, type Entity, type EntityLink } from './directory.js';

/** Names between two pauses: a few milliseconds. */
const PACE = 250;

/** A function that keeps the translations from one version of the data to the next. */
export function createNameReader(): (
  entities: readonly Entity[],
  links: readonly EntityLink[],
) => Promise<NameIndex> {
  const translations = new Map<string, Set<string>>();
  const translate = async (codes: readonly string[]): Promise<void> => {
    const missing = codes.filter((code) => !translations.has(code));
    const found = new Map(missing.map((code) => [code, new Set<string>()]));
    for await (const [code, name] of paced(listTranslations(missing))) found.get(code)?.add(name);
    for (const [code, names] of found) translations.set(code, names);
  };
  return async (entities, links) => {
    await translate(entities.flatMap((entity) => codeOf(entity) ?? []));
    const index = new NameIndex();
    const names = listNames(entities, translations, createOwnedNames(entities, links));
    for await (const name of paced(names)) index.add(name);
    return index;
  };
}

/** @param withOwner the names of an entity together with those of its owner */
function* listNames(
  entities: readonly Entity[],
  translations: ReadonlyMap<string, Iterable<string>>,
  withOwner: (entity: Entity) => readonly string[],
): Generator<KnownName> {
  for (const entity of entities) {
    const { id, name, otherNames, values } = entity;
    const codes = [...CODES, 'wikidata'].flatMap((code) => values.get(code) ?? []).map(String);
    for (const text of exactNames(id, codes, [])) yield { id, text, source: 'CODE' };
    for (const text of [name, ...otherNames]) yield { id, text, source: 'NAME' };
    for (const text of withOwner(entity)) yield { id, text, source: 'VARIANT' };
    const iso2 = codeOf(entity);
    if (iso2 === undefined) continue;
    for (const text of translations.get(iso2) ?? []) yield { id, text, source: 'TRANSLATION' };
    for (const text of abbreviationsOf(iso2)) yield { id, text, source: 'VARIANT' };
  }
}

/** "Ministry of Foreign Affairs of China", "China's Ministry of Foreign Affairs". */
function createOwnedNames(
  entities: readonly Entity[],
  links: readonly EntityLink[],
): (entity: Entity) => readonly string[] {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const parents = new Map(
    links.flatMap(({ name, from, to }) => (name === 'partOf' ? [[from, to] as const] : [])),
  );
  /** Follows parents up to a state or bloc. */
  const ownerOf = (id: string): Entity | undefined => {
    const above = new Set([id]);
    // Iteration over a Set includes elements added meanwhile, each once: circles end.
    for (const each of above) {
      const parent = parents.get(each);
      if (parent !== undefined) above.add(parent);
    }
    return byId.get([...above].at(-1) ?? id);
  };
  return (entity) => {
    const owner = entity.label === 'Agency' ? ownerOf(entity.id) : undefined;
    if (owner === undefined || owner === entity) return [];
    return [entity.name, ...entity.otherNames].flatMap((name) =>
      namesWithOwner(name, [owner.name, ...owner.otherNames]),
    );
  };
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
