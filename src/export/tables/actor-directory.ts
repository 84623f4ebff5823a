/**
 * All actors with their names, codes, and what they are part of or speak for. There are few compared
 * with positions, so rows hold ids until they are written, and their states are looked up here.
 */
import type { Statement, Value } from '../../cypher/statement.js';
import { UPWARD } from '../../cypher/upward.js';
import { labelOfId } from '../../domain/ontology/ids.js';
import { compareText } from '../../domain/text/compare-text.js';
import { streamPages } from '../../graph/stream-rows.js';
import type { ExportReader } from '../export-reader.js';
import { textOf } from '../print-export.js';
import { mapOf, textsOf, type Cells, type Item } from './cells.js';
import { codeSuffixes, type ActorColumn, type CodeColumn, type StateColumn } from './columns.js';

interface Actor {
  readonly id: string;
  readonly label: string | undefined;
  readonly name: string;
  readonly codes: Item;
  /** Itself, and everything that it is part of or speaks for. */
  readonly sides: readonly string[];
}

const PAGE_SIZE = 1_000;

export class ActorDirectory {
  readonly #actors: ReadonlyMap<string, Actor>;
  /** Cells by prefix and id: each actor is in many rows. */
  readonly #cells = new Map<string, Cells<string>>();

  constructor(actors: ReadonlyMap<string, Actor>) {
    this.#actors = actors;
  }

  static async read({ store, statementTimeoutMs, signal }: ExportReader): Promise<ActorDirectory> {
    const pages = streamPages(store, printActors, ({ id }) => id, {
      pageSize: PAGE_SIZE,
      timeoutMs: statementTimeoutMs,
      signal,
    });
    const actors = new Map<string, Actor>();
    for await (const page of pages) for (const actor of page) actors.set(actor.id, actor);
    return new ActorDirectory(actors);
  }

  nameOf(id: string): string | undefined {
    return this.#actors.get(id)?.name;
  }

  /** The actor itself, and everything that it is part of or speaks for. */
  sidesOf(id: string): readonly string[] {
    return this.#actors.get(id)?.sides ?? [];
  }

  /** Only states and blocs take positions on behalf of a country or a union of countries. */
  isPolity(id: string): boolean {
    const label = this.#actors.get(id)?.label;
    return label === 'State' || label === 'Bloc';
  }

  /** The states and blocs that the actors are or belong to, each once, ascending. */
  politiesOf(ids: readonly string[]): readonly string[] {
    return this.#sidesOfLabels(ids, ['State', 'Bloc']);
  }

  /** The states that the actors are or belong to, each once, ascending. */
  statesOf(ids: readonly string[]): readonly string[] {
    return this.#sidesOfLabels(ids, ['State']);
  }

  /** ISO alpha-3 codes of the states of the actors, each once. */
  iso3Of(ids: readonly string[]): readonly string[] {
    return this.statesOf(ids).flatMap((id) => {
      const code = this.#actors.get(id)?.codes['iso3'];
      return typeof code === 'string' ? [code] : [];
    });
  }

  codeCells<Prefix extends string>(
    prefix: Prefix,
    state: string | undefined,
  ): Cells<CodeColumn<Prefix>> {
    return this.#keep(`codes ${prefix} ${state ?? ''}`, () => {
      const codes = state === undefined ? undefined : this.#actors.get(state)?.codes;
      return Object.entries(codeSuffixes).map(([code, suffix]) => [
        `${prefix}${suffix}`,
        codes?.[code],
      ]);
    });
  }

  /** The state of the actors, if they have exactly one. */
  stateCells<Prefix extends string>(
    prefix: Prefix,
    ids: readonly string[],
  ): Cells<StateColumn<Prefix>> {
    const [state, ...others] = this.statesOf(ids);
    const only = others.length === 0 ? state : undefined;
    return this.#keep(`state ${prefix} ${only ?? ''}`, () => [
      [`${prefix}State`, only],
      ...Object.entries<Value | undefined>(this.codeCells(prefix, only)),
    ]);
  }

  actorCells<Prefix extends string>(prefix: Prefix, id: string): Cells<ActorColumn<Prefix>> {
    return this.#keep(`actor ${prefix} ${id}`, () => [
      [prefix, id],
      [`${prefix}Name`, this.nameOf(id)],
      [`${prefix}Type`, this.#actors.get(id)?.label],
      ...Object.entries<Value | undefined>(this.stateCells(prefix, [id])),
    ]);
  }

  #keep<Column extends string>(
    key: string,
    list: () => readonly (readonly [string, Value | undefined])[],
  ): Cells<Column> {
    let cells = this.#cells.get(key);
    if (cells === undefined) this.#cells.set(key, (cells = Object.fromEntries(list())));
    return cells;
  }

  #sidesOfLabels(ids: readonly string[], labels: readonly string[]): readonly string[] {
    const all = new Set(ids.flatMap((id) => this.sidesOf(id)));
    return [...all]
      .filter((id) => labels.includes(this.#actors.get(id)?.label ?? ''))
      .sort(compareText);
  }
}

const CODES = Object.keys(codeSuffixes)
  .map((code) => `.${code}`)
  .join(', ');

/** One row per actor, ordered by id. Uses the index on `:Actor(id)`. */
export function printActors(afterId: string, limit: number): Statement<Actor> {
  return {
    text: [
      'MATCH (a:Actor) WHERE a.id > $afterId',
      'WITH a ORDER BY a.id LIMIT $limit',
      `CALL (a) { MATCH (a)${UPWARD}(s:Actor) RETURN collect(DISTINCT s.id) AS sides }`,
      `RETURN a.id AS id, a.name AS name, a {${CODES}} AS codes, sides ORDER BY id`,
    ].join('\n'),
    params: { afterId, limit },
    parseRow: ({ id, name, codes, sides }) => ({
      id: textOf(id),
      label: labelOfId(textOf(id)),
      name: textOf(name),
      codes: mapOf(codes),
      sides: textsOf(sides),
    }),
  };
}
