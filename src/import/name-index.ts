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
import { squashName } from '../domain/text/actor-names.js';
import { compareText } from '../domain/text/compare-text.js';
import { namesWithOwner } from '../domain/text/owned-names.js';
import { SimilarNames } from '../domain/text/similar-names.js';
import type { FoundBy, NameSuggestion, NameUse } from './import-model.js';
import { principalSections } from './sections.js';
import { listTranslatedNames } from './translated-names.js';

export interface FoundName {
  readonly by: FoundBy;
  readonly section: SeedSection;
  readonly id: string;
}

interface NamedRecord {
  readonly section: SeedSection;
  readonly id: string;
  readonly name: string;
  /** The state, bloc or organisation that an agency is part of, at any level. */
  readonly owner: string | undefined;
}

const MAX_SUGGESTIONS = 5;
/** Less similar names have little in common but an ending. */
const MIN_SCORE = 0.25;
/** What the similarity of an agency of another owner counts. */
const OTHER_OWNER = 0.5;
/** Codes and ids are looked for in this order; a name only if none of them fits. */
const kinds: readonly FoundBy[] = ['ID', 'CODE', 'WIKIDATA', 'NAME'];

export class NameIndex {
  readonly #records = new Map<string, SeedRecord>();
  readonly #byText: Readonly<Record<FoundBy, Map<string, NamedRecord[]>>> = {
    ID: new Map(),
    CODE: new Map(),
    WIKIDATA: new Map(),
    NAME: new Map(),
  };
  readonly #documents = new Map<string, string>();
  readonly #similar = new SimilarNames<NamedRecord>();
  /** By squashed name in other languages; made when a name is first looked for. */
  #translated: Map<string, NamedRecord[]> | undefined;

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

  /** Records with similar names, the likeliest first; before them, states by a name in another language. */
  suggest(
    { name, sections, context }: NameUse,
    except: ReadonlySet<string> = new Set(),
  ): readonly NameSuggestion[] {
    const owners = context === undefined ? undefined : this.#ownersOf(context);
    const likeness = new Map<NamedRecord, number>();
    const factorOf = ({ section, id, owner }: NamedRecord): number => {
      if (!sections.includes(section) || except.has(id)) return 0;
      return owner === undefined || owners === undefined || owners.has(owner) ? 1 : OTHER_OWNER;
    };
    for (const { item, similarity } of this.#similar.find(name, factorOf)) {
      likeness.set(item, similarity);
    }
    if (sections.includes('states')) {
      for (const state of this.#findTranslated(name)) {
        if (!except.has(state.id)) likeness.set(state, 1);
      }
    }
    return [...likeness]
      .filter(([, score]) => score >= MIN_SCORE)
      .toSorted(([a, x], [b, y]) => y - x || compareText(a.id, b.id))
      .slice(0, MAX_SUGGESTIONS)
      .map(([{ section, id, name: called }, score]) => ({
        section,
        id,
        name: called,
        score: Math.round(score * 1000) / 1000,
      }));
  }

  /** Not found but suggested: the name of one state may be a misspelling of another's. */
  #findTranslated(name: string): readonly NamedRecord[] {
    if (this.#translated === undefined) {
      this.#translated = new Map();
      const codes = [...this.#byText.CODE.keys()];
      for (const [code, names] of listTranslatedNames(codes)) {
        for (const state of this.#byText.CODE.get(code) ?? []) {
          for (const each of names) append(this.#translated, each, state);
        }
      }
    }
    return this.#translated.get(squashName(name)) ?? [];
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
    };
    append(this.#byText.ID, id, named);
    const wikidata = textOf(record, 'wikidata');
    if (wikidata !== undefined) append(this.#byText.WIKIDATA, wikidata, named);
    for (const field of ['iso2', 'iso3']) {
      const code = textOf(record, field);
      if (code !== undefined) append(this.#byText.CODE, code, named);
    }
    const owners = owner === undefined ? [] : namesOf(owner);
    const spellings = [...names, ...names.flatMap((each) => namesWithOwner(each, owners))];
    for (const each of names) {
      this.#similar.add(named, each);
      if (owners[0] !== undefined) this.#similar.add(named, `${each} ${owners[0]}`);
    }
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

function append<Item>(lists: Map<string, Item[]>, key: string, item: Item): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [item]);
  else list.push(item);
}
