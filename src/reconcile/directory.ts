/** Every entity that a table may name, found by its id, its names and its values. Built once per version. */
import type { NameIndex } from '../domain/text/name-index.js';
import { foldText } from '../domain/text/text-folding.js';
import { labelOfWord } from '../domain/ontology/word-labels.js';
import type { EntityLabel, LinkName } from './entity-types.js';
import { PrefixIndex } from './prefix-index.js';

export interface Entity {
  readonly id: string;
  readonly label: EntityLabel;
  readonly name: string;
  /** Aliases, the name with what distinguishes it, and the URL of a document. */
  readonly otherNames: readonly string[];
  /** By the id of the property. */
  readonly values: ReadonlyMap<string, string | number>;
  /** A region or a date. */
  readonly detail: string | undefined;
}

export interface EntityLink {
  readonly name: LinkName;
  readonly from: string;
  readonly to: string;
}

/** Codes by which an entity is called, beside its id. */
export const CODES = ['iso2', 'iso3'];

export class Directory {
  readonly names: NameIndex;
  readonly prefixes: PrefixIndex;
  readonly #entities: ReadonlyMap<string, Entity>;
  readonly #links = new Map<string, string[]>();
  /** Ids of the entities with a value, by property and folded value. */
  readonly #byValue = new Map<string, string[]>();

  /** @param names of the same entities */
  constructor(entities: readonly Entity[], links: readonly EntityLink[], names: NameIndex) {
    this.#entities = new Map(entities.map((entity) => [entity.id, entity]));
    for (const { name, from, to } of links) append(this.#links, `${name} ${from}`, to);
    for (const { id, values } of entities) {
      for (const [property, value] of values) {
        append(this.#byValue, `${property} ${foldText(String(value))}`, id);
      }
    }
    this.names = names;
    this.prefixes = new PrefixIndex(
      entities.flatMap(({ id, name, otherNames }) =>
        [id, name, ...otherNames].map((text) => ({ id, text })),
      ),
    );
  }

  get ids(): Iterable<string> {
    return this.#entities.keys();
  }

  entity(id: string): Entity | undefined {
    return this.#entities.get(id);
  }

  linked(id: string, name: LinkName): readonly string[] {
    return this.#links.get(`${name} ${id}`) ?? [];
  }

  /** Ids with this value of a text or number, without regard to case. */
  findByValue(property: string, value: string): readonly string[] {
    const found = this.#byValue.get(`${property} ${foldText(value)}`);
    if (found !== undefined) return found;
    // Vocabulary terms are also known by how they are written: "foreign ministry".
    const term = foldText(value).replaceAll(/[\s-]+/g, '_');
    return this.#byValue.get(`${property} ${term}`) ?? [];
  }

  /** Whether the link leads to one of the entities, directly or through what they are part of. */
  leadsTo(id: string, name: LinkName, wanted: ReadonlySet<string>): boolean {
    const reached = new Set(this.linked(id, name));
    // Iteration over a Set includes elements added meanwhile.
    for (const each of reached) {
      if (wanted.has(each)) return true;
      for (const whole of this.linked(each, 'partOf')) reached.add(whole);
    }
    return false;
  }

  /** "foreign ministry, United Kingdom": tells namesakes apart. */
  describe({ id, label, values, detail }: Entity): string {
    const kind = values.get('kind');
    const links = [...this.linked(id, 'partOf'), ...this.linked(id, 'speaksFor')];
    const codes = CODES.flatMap((code) => values.get(code) ?? []);
    const url = values.get('url');
    const parts = [
      typeof kind === 'string' ? labelOfWord(kind) : label.toLowerCase(),
      ...links.slice(0, MAX_LINKS).map((link) => this.#entities.get(link)?.name ?? link),
      ...(codes.length > 0 ? [codes.join(' ')] : []),
      ...(detail === undefined ? [] : [detail]),
      ...(url === undefined ? [] : [new URL(String(url)).hostname]),
    ];
    return parts.join(', ');
  }
}

/** More would not help to tell an entity from its namesakes. */
const MAX_LINKS = 3;

function append(lists: Map<string, string[]>, key: string, value: string): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}
