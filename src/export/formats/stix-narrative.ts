/**
 * Who said what, in objects that STIX itself has: a note for each position, a report for each
 * statement, an opinion for each denial. A platform that drops types of others still shows them, so
 * they refer to standard objects wherever there are any. They state that something was said, by whom
 * and where; never that it is so.
 */
import { parsePartialDate } from '../../domain/partial-date.js';
import { labelOf } from '../attributes.js';
import type { ExportEdge, ExportNode, ExportRecord } from '../export-format.js';
import { times, type StixObject } from './print-stix.js';
import { isOfExtension, stixId, stixIdOfNode, stixTypeOf } from './stix-ids.js';
import { beginObject, extend, toReference, type StixContext } from './stix-objects.js';

/** What is held of a position until all of its relationships have passed. */
interface Said {
  readonly node: ExportNode;
  /** Ids of those on whose behalf it was made. */
  readonly makers: string[];
  /** Ids of what else it is about. */
  readonly about: string[];
  readonly excerpts: string[];
}

interface Spoken {
  readonly node: ExportNode;
  readonly voices: string[];
  readonly positions: string[];
}

export class StixNarrative {
  readonly #context: StixContext;
  /** By id; what is no position, statement or document is known by its name alone. */
  readonly #names = new Map<string, string>();
  readonly #positions = new Map<string, Said>();
  readonly #statements = new Map<string, Spoken>();
  readonly #pages = new Map<string, StixObject>();
  readonly #pageOfExcerpt = new Map<string, string>();

  constructor(context: StixContext) {
    this.#context = context;
  }

  /** In the order of exports: nodes first. */
  learn(record: ExportRecord): void {
    if (record.kind === 'NODE') this.#learnNode(record.node);
    else this.#learnEdge(record.edge);
  }

  /** All notes, then all reports, once every record was learnt. */
  *tell(): Generator<StixObject> {
    for (const said of this.#positions.values()) yield this.#toNote(said);
    for (const spoken of this.#statements.values()) yield this.#toReport(spoken);
  }

  /** The opinion that a denial is: of those on whose behalf it was made, never the compilers'. */
  toOpinion({ id, source, target }: ExportEdge): StixObject {
    const denial = this.#positions.get(source);
    const authors = this.#nameAll(denial?.makers ?? []);
    const explanation = denial?.node.properties['asserts'];
    return {
      ...beginObject('opinion', id, this.#context, { isOurs: false }),
      ...(typeof explanation === 'string' ? { explanation } : {}),
      ...(authors.length === 0 ? {} : { authors }),
      opinion: 'disagree',
      object_refs: [noteIdOf(target)],
      external_references: [toReference(id)],
      ...extend({ demarche_id: id, position_ref: stixIdOfNode(source) }),
    };
  }

  #learnNode(node: ExportNode): void {
    const { id, label, properties } = node;
    switch (stixTypeOf(id)) {
      case 'demarche-position':
        this.#positions.set(id, { node, makers: [], about: [], excerpts: [] });
        return;
      case 'demarche-statement':
        this.#statements.set(id, { node, voices: [], positions: [] });
        return;
      case 'demarche-document':
        this.#pages.set(id, {
          source_name: labelOf({ id, label, properties }),
          url: properties['url'],
          external_id: id,
        });
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
        this.#positions.get(target)?.makers.push(source);
        return;
      case 'AGAINST':
      case 'CONCERNS':
      case 'REFERS_TO':
        this.#positions.get(source)?.about.push(target);
        return;
      case 'EVIDENCED_BY':
        this.#positions.get(source)?.excerpts.push(target);
        return;
      case 'TAKEN_FROM':
        this.#pageOfExcerpt.set(source, target);
        return;
      case 'ISSUED':
      case 'DELIVERED':
        this.#statements.get(target)?.voices.push(source);
        return;
      case 'CONTAINS':
        this.#statements.get(source)?.positions.push(target);
    }
  }

  #toNote({ node, makers, about, excerpts }: Said): StixObject {
    const { id, properties } = node;
    const textOf = (name: string): string => {
      const value = properties[name];
      return typeof value === 'string' ? value : '';
    };
    const names = this.#nameAll(makers).join(', ');
    const lines = [
      ['Kind', textOf('kind')],
      ['Made by', names],
      ['On', textOf('occurredOn')],
      ['Says', textOf('asserts')],
      ['In its words', textOf('quote')],
    ] as const;
    const refs = this.#listStandard([...makers, ...about]);
    return {
      ...beginObject('note', id, this.#context),
      abstract: [textOf('kind'), names, textOf('occurredOn')]
        .filter((part) => part !== '')
        .join(', '),
      content: lines
        .filter(([, text]) => text !== '')
        .map(([name, text]) => `${name}: ${text}`)
        .join('\n'),
      object_refs: refs.length > 0 ? refs : [stixIdOfNode(id)],
      external_references: [toReference(id), ...this.#listPages(excerpts)],
      ...extend({ demarche_id: id, position_ref: stixIdOfNode(id) }),
    };
  }

  #toReport({ node, voices, positions }: Spoken): StixObject {
    const { id, properties } = node;
    const { summary, occurredOn } = properties;
    const excerpts = positions.flatMap((each) => this.#positions.get(each)?.excerpts ?? []);
    const refs = [...positions.map(noteIdOf), ...this.#listStandard(voices)];
    return {
      ...beginObject('report', id, this.#context),
      name: labelOf(node),
      ...(typeof summary === 'string' ? { description: summary } : {}),
      // STIX wants an instant; the note of each position has the date as it is known.
      published:
        typeof occurredOn === 'string'
          ? `${parsePartialDate(occurredOn).earliest}T00:00:00.000Z`
          : times.created,
      object_refs: refs.length > 0 ? refs : [stixIdOfNode(id)],
      external_references: [toReference(id), ...this.#listPages(excerpts)],
      ...extend({ demarche_id: id }),
    };
  }

  #nameAll(ids: readonly string[]): readonly string[] {
    return ids.map((id) => this.#names.get(id) ?? id);
  }

  /** Those that a platform keeps, each once. */
  #listStandard(ids: readonly string[]): readonly string[] {
    const standard = ids.filter((id) => !isOfExtension(stixTypeOf(id)));
    return [...new Set(standard)].map(stixIdOfNode);
  }

  #listPages(excerpts: readonly string[]): readonly StixObject[] {
    const ids = new Set(excerpts.flatMap((excerpt) => this.#pageOfExcerpt.get(excerpt) ?? []));
    return [...ids].map((id) => this.#pages.get(id)).filter((page) => page !== undefined);
  }
}

function noteIdOf(position: string): string {
  return stixId('note', position);
}
