/**
 * Finds records by what tables call them: an id, a code of ISO 3166, a Wikidata item, a name or an
 * alias. Names are compared as the search compares them. Built once for each version of the record.
 */
import {
  seedSections,
  textOf,
  textsOf,
  type SeedRecord,
  type SeedRecords,
  type SeedSection,
} from '../corpus/seed-records.js';
import { printUrlIdentity } from '../corpus/validate/web-urls.js';
import { squashText } from '../domain/text/actor-names.js';
import type { FoundBy, NameSuggestion, NameUse } from './import-model.js';
import { NameSuggestions, type NamedRecord } from './name-suggestions.js';
import { principalSections } from './sections.js';

export interface FoundName {
  readonly by: FoundBy;
  readonly section: SeedSection;
  readonly id: string;
}

const MAX_SUGGESTIONS = 5;
/** Codes and ids are looked for in this order; a name only if none of them fits. */
const kinds: readonly FoundBy[] = ['ID', 'CODE', 'WIKIDATA', 'NAME'];

export class NameIndex {
  readonly #records = new Map<string, SeedRecord>();
  readonly #named = new Map<string, NamedRecord>();
  readonly #byText: Readonly<Record<FoundBy, Map<string, NamedRecord[]>>> = {
    ID: new Map(),
    CODE: new Map(),
    WIKIDATA: new Map(),
    NAME: new Map(),
  };
  readonly #documents = new Map<string, string>();
  #suggestions: NameSuggestions | undefined;

  constructor(records: SeedRecords) {
    for (const section of seedSections) {
      for (const record of records[section]) {
        const id = textOf(record, section === 'votes' ? 'initiative' : 'id');
        if (id !== undefined) this.#records.set(`${section}/${id}`, record);
      }
    }
    for (const section of seedSections) {
      if (section === 'votes' || section === 'statements') continue;
      for (const record of records[section]) this.#add(section, record);
    }
  }

  find(section: SeedSection, id: string): SeedRecord | undefined {
    return this.#records.get(`${section}/${id}`);
  }

  /** The document with this page; URLs are compared by their identity. */
  documentAt(url: string): string | undefined {
    return URL.canParse(url) ? this.#documents.get(printUrlIdentity(url)) : undefined;
  }

  /** The records that the name names; an agency only if it belongs to the context. */
  lookUp({ name, sections, context }: NameUse): readonly FoundName[] {
    const owners = context === undefined ? undefined : this.#ownersOf(context);
    for (const by of kinds) {
      const key = by === 'NAME' ? squashName(name) : name.trim();
      const found = (this.#byText[by].get(key) ?? []).filter(
        ({ section, owner }) =>
          sections.includes(section) &&
          (by !== 'NAME' || owner === undefined || owners === undefined || owners.has(owner)),
      );
      if (found.length > 0) return found.map(({ section, id }) => ({ by, section, id }));
    }
    return [];
  }

  /** Records with similar names, the likeliest first. */
  suggest(
    { name, sections, context }: NameUse,
    except: ReadonlySet<string> = new Set(),
  ): readonly NameSuggestion[] {
    this.#suggestions ??= new NameSuggestions(this.#named.values());
    const owners = context === undefined ? undefined : this.#ownersOf(context);
    return this.#suggestions
      .rank(name, (each) => sections.includes(each.section) && !except.has(each.id), owners)
      .slice(0, MAX_SUGGESTIONS)
      .map(({ record: { section, id, name: called }, score }) => ({
        section,
        id,
        name: called,
        score,
      }));
  }

  #ownersOf(context: string): ReadonlySet<string> | undefined {
    const found = this.lookUp({ name: context, sections: principalSections });
    return found.length === 0 ? undefined : new Set(found.map(({ id }) => id));
  }

  #add(section: SeedSection, record: SeedRecord): void {
    const id = textOf(record, 'id');
    if (id === undefined) return;
    const owner = section === 'agencies' ? this.#ownerOf(record) : undefined;
    const names = namesOf(record);
    const named: NamedRecord = {
      section,
      id,
      name: names[0] ?? textOf(record, 'title') ?? id,
      owner: owner && textOf(owner, 'id'),
      texts:
        owner === undefined
          ? names
          : [...names, ...names.map((each) => `${each} ${String(namesOf(owner)[0])}`)],
    };
    this.#named.set(id, named);
    append(this.#byText.ID, id, named);
    const wikidata = textOf(record, 'wikidata');
    if (wikidata !== undefined) append(this.#byText.WIKIDATA, wikidata, named);
    for (const field of ['iso2', 'iso3']) {
      const code = textOf(record, field);
      if (code !== undefined) append(this.#byText.CODE, code, named);
    }
    const spellings =
      owner === undefined ? names : names.flatMap((each) => withOwner(each, namesOf(owner)));
    for (const text of new Set(spellings.map(squashName))) {
      if (text !== '') append(this.#byText.NAME, text, named);
    }
    const url = section === 'documents' ? textOf(record, 'url') : undefined;
    if (url !== undefined && URL.canParse(url)) this.#documents.set(printUrlIdentity(url), id);
  }

  /** Follows parents up to a state or bloc. */
  #ownerOf(agency: SeedRecord): SeedRecord | undefined {
    let above: SeedRecord | undefined = agency;
    // The validator refuses circles, but this must end without it too.
    for (let steps = 0; steps < 10; steps += 1) {
      const parent: string | undefined = textOf(above, 'partOf');
      if (parent === undefined) return above === agency ? undefined : above;
      above =
        this.find('agencies', parent) ?? this.find('states', parent) ?? this.find('blocs', parent);
      if (above === undefined) return undefined;
    }
    return undefined;
  }
}

function namesOf(record: SeedRecord): readonly string[] {
  const name = textOf(record, 'name');
  return [...(name === undefined ? [] : [name]), ...textsOf(record, 'aliases')];
}

/** The ways in which people add a country to the name of one of its bodies. */
function withOwner(name: string, owners: readonly string[]): readonly string[] {
  return [
    name,
    ...owners.flatMap((owner) => [
      `${name} of ${owner}`,
      `${name} of the ${owner}`,
      `${owner} ${name}`,
      `${owner}'s ${name}`,
      `${name} ${owner}`,
    ]),
  ];
}

/** Equal for names that differ only in case, accents, punctuation, spaces or a leading article. */
function squashName(name: string): string {
  return squashText(name.replace(/^\s*the\s+/i, ''));
}

function append<Item>(lists: Map<string, Item[]>, key: string, item: Item): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [item]);
  else list.push(item);
}
