/**
 * Who said what, in standard STIX objects: a note for each position, a report for each statement, an
 * opinion for each denial. Platforms that drop unknown types still show these, so they refer to
 * standard objects where possible. They record that something was said, by whom and where; never that
 * it is true.
 */
import { parsePartialDate } from '../../domain/time/partial-date.js';
import { labelOf } from '../flat-attributes.js';
import type { ExportEdge, ExportNode, ExportRecord } from '../export-format.js';
import { HeldTexts } from './held-texts.js';
import { times, type StixObject } from './print-stix.js';
import { isOfExtension, stixId, stixIdOfNode, stixTypeOf } from './stix-ids.js';
import { beginObject, extend, toReference, type StixContext } from './stix-objects.js';

/** Facts about a position, held until all of its relationships have been read. */
interface Said {
  /** Number of the held text that its note shows. */
  readonly text: number;
  /** Ids of the actors on whose behalf it was made. */
  makers: readonly string[];
  /** Ids of the other records that it is about. */
  about: readonly string[];
  /** Ids of the documents that support it. */
  pages: readonly string[];
}

interface Spoken {
  readonly text: number;
  voices: readonly string[];
  positions: readonly string[];
}

/**
 * A shared empty list: most positions have one entry, and an array that grows reserves room for many.
 */
const NONE: readonly string[] = [];

type Shown = Readonly<Record<'label' | 'kind' | 'on' | 'says' | 'words', string>>;

export class StixNarrative {
  readonly #context: StixContext;
  readonly #texts = new HeldTexts();
  /** By id, for all nodes except positions, statements, excerpts and documents. */
  readonly #names = new Map<string, string>();
  readonly #positions = new Map<string, Said>();
  readonly #statements = new Map<string, Spoken>();
  readonly #pages = new Map<string, number>();
  /** Positions of each excerpt, until the excerpt's document is known. */
  readonly #positionsOfExcerpt = new Map<string, readonly Said[]>();
  /** Interned ids, because every relationship brings new strings for them. */
  readonly #known = new Map<string, string>();

  constructor(context: StixContext) {
    this.#context = context;
  }

  /** Must be called in export order: nodes first. */
  learn(record: ExportRecord): void {
    if (record.kind === 'NODE') this.#learnNode(record.node);
    else this.#learnEdge(record.edge);
  }

  /** Generates all notes, then all reports, after all records have been learnt. */
  *tell(): Generator<StixObject> {
    for (const [id, said] of this.#positions) yield this.#toNote(id, said);
    for (const [id, spoken] of this.#statements) yield this.#toReport(id, spoken);
  }

  /** A denial as an opinion of the actors on whose behalf it was made, never of the compilers. */
  toOpinion({ id, source, target }: ExportEdge): StixObject {
    const denial = this.#positions.get(source);
    const authors = this.#nameAll(denial?.makers ?? NONE);
    const explanation = denial === undefined ? '' : this.#read(denial).says;
    return {
      ...beginObject('opinion', id, this.#context, [source, target], { isOurs: false }),
      ...(explanation === '' ? {} : { explanation }),
      ...(authors.length === 0 ? {} : { authors }),
      opinion: 'disagree',
      object_refs: [noteIdOf(target)],
      external_references: [toReference(id)],
      ...extend({ demarche_id: id, position_ref: stixIdOfNode(source) }),
    };
  }

  #learnNode(node: ExportNode): void {
    const { id, properties } = node;
    switch (stixTypeOf(id)) {
      case 'demarche-position':
        this.#positions.set(id, { text: this.#hold(node), makers: NONE, about: NONE, pages: NONE });
        return;
      case 'demarche-statement':
        this.#statements.set(id, { text: this.#hold(node), voices: NONE, positions: NONE });
        return;
      case 'demarche-document':
        this.#pages.set(
          id,
          this.#texts.add(
            JSON.stringify({
              source_name: labelOf(node),
              url: properties['url'],
              external_id: id,
            }),
          ),
        );
        return;
      case 'demarche-excerpt':
        return;
      default:
        this.#names.set(id, labelOf(node));
    }
  }

  #learnEdge({ type, source, target }: ExportEdge): void {
    switch (type) {
      case 'MADE':
        this.#addTo(target, 'makers', source);
        return;
      case 'AGAINST':
      case 'CONCERNS':
      case 'REFERS_TO':
        this.#addTo(source, 'about', target);
        return;
      case 'EVIDENCED_BY': {
        const said = this.#positions.get(source);
        if (said === undefined) return;
        const others = this.#positionsOfExcerpt.get(target) ?? [];
        this.#positionsOfExcerpt.set(target, [...others, said]);
        return;
      }
      case 'TAKEN_FROM':
        for (const said of this.#positionsOfExcerpt.get(source) ?? []) {
          said.pages = [...said.pages, this.#once(target)];
        }
        this.#positionsOfExcerpt.delete(source);
        return;
      case 'ISSUED':
      case 'DELIVERED': {
        const spoken = this.#statements.get(target);
        if (spoken !== undefined) spoken.voices = [...spoken.voices, this.#once(source)];
        return;
      }
      case 'CONTAINS': {
        const spoken = this.#statements.get(source);
        if (spoken !== undefined) spoken.positions = [...spoken.positions, target];
      }
    }
  }

  #addTo(position: string, list: 'makers' | 'about', id: string): void {
    const said = this.#positions.get(position);
    if (said !== undefined) said[list] = [...said[list], this.#once(id)];
  }

  #once(id: string): string {
    const known = this.#known.get(id);
    if (known !== undefined) return known;
    this.#known.set(id, id);
    return id;
  }

  #hold(node: ExportNode): number {
    const textOf = (name: string): string => {
      const value = node.properties[name];
      return typeof value === 'string' ? value : '';
    };
    const shown: Shown = {
      label: labelOf(node),
      kind: textOf('kind'),
      on: textOf('occurredOn'),
      says: textOf('asserts') || textOf('summary'),
      words: textOf('quote'),
    };
    return this.#texts.add(JSON.stringify(shown));
  }

  #read({ text }: Said | Spoken): Shown {
    // Written by `#hold`.
    return JSON.parse(this.#texts.get(text)) as Shown;
  }

  #toNote(id: string, said: Said): StixObject {
    const { kind, on, says, words } = this.#read(said);
    const names = this.#nameAll(said.makers).join(', ');
    const lines = [
      ['Kind', kind],
      ['Made by', names],
      ['On', on],
      ['Says', says],
      ['In its words', words],
    ] as const;
    const refs = this.#listStandard([...said.makers, ...said.about]);
    return {
      ...beginObject('note', id, this.#context, [id]),
      abstract: [kind, names, on].filter((part) => part !== '').join(', '),
      content: lines
        .filter(([, text]) => text !== '')
        .map(([name, text]) => `${name}: ${text}`)
        .join('\n'),
      object_refs: refs.length > 0 ? refs : [stixIdOfNode(id)],
      external_references: [toReference(id), ...this.#listPages(said.pages)],
      ...extend({ demarche_id: id, position_ref: stixIdOfNode(id) }),
    };
  }

  #toReport(id: string, spoken: Spoken): StixObject {
    const { label, on, says } = this.#read(spoken);
    const pages = spoken.positions.flatMap((each) => this.#positions.get(each)?.pages ?? NONE);
    const refs = [...spoken.positions.map(noteIdOf), ...this.#listStandard(spoken.voices)];
    return {
      ...beginObject('report', id, this.#context, [id]),
      name: label,
      ...(says === '' ? {} : { description: says }),
      // STIX requires an instant; the note of each position has the date as known.
      published: on === '' ? times.created : `${parsePartialDate(on).earliest}T00:00:00.000Z`,
      object_refs: refs.length > 0 ? refs : [stixIdOfNode(id)],
      external_references: [toReference(id), ...this.#listPages(pages)],
      ...extend({ demarche_id: id }),
    };
  }

  #nameAll(ids: readonly string[]): readonly string[] {
    return ids.map((id) => this.#names.get(id) ?? id);
  }

  /** The ids that a platform keeps, without duplicates. */
  #listStandard(ids: readonly string[]): readonly string[] {
    const standard = ids.filter((id) => !isOfExtension(stixTypeOf(id)));
    return [...new Set(standard)].map(stixIdOfNode);
  }

  #listPages(ids: readonly string[]): readonly StixObject[] {
    return [...new Set(ids)].flatMap((id) => {
      const page = this.#pages.get(id);
      // Written by `#learnNode`.
      return page === undefined ? [] : [JSON.parse(this.#texts.get(page)) as StixObject];
    });
  }
}

function noteIdOf(position: string): string {
  return stixId('note', position);
}
