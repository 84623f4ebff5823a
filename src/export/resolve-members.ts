/**
 * Finds the members of a selection: the same as in an answer of `subgraph`, but page by page, so that
 * they may be many. `domain/selection/subgraph-selection.ts` defines what a selection contains.
 */
import type { Statement } from '../cypher/statement.js';
import { InputError, QueryTooCostlyError } from '../domain/errors.js';
import type { PositionFilter } from '../domain/selection/filters.js';
import { labelOfId } from '../domain/ontology/ids.js';
import {
  positionLabels,
  type FamilyLabel,
  type NodeLabel,
} from '../domain/ontology/node-definitions.js';
import { relationshipDefinitions } from '../domain/ontology/relationship-definitions.js';
import {
  companions,
  passableLabels,
  type CompanionDefinition,
  type Step,
  type SubgraphSelection,
} from '../domain/selection/subgraph-selection.js';
import { streamPages } from '../graph/stream-rows.js';
import { printMatching } from '../planner/print/access-path.js';
import { isEmptyFilter, resolveFilter } from '../planner/plan/parse-filter.js';
import { printFilter } from '../planner/print/print-filter.js';
import type { BoundFilter } from '../planner/plan/plan.js';
import { PrintContext } from '../planner/print/print-context.js';
import type { ExportReader } from './export-reader.js';
import { Members, type LabelMembers } from './members.js';
import {
  parseFound,
  printExisting,
  printFound,
  printStep,
  type FoundNode,
} from './print-export.js';
import { pagesOf } from './read-records.js';
import { compareText } from '../domain/text/compare-text.js';

/** Pages are large because rows of ids are small. */
const IDS_PER_PAGE = 5_000;
const MAX_TRANSITIVE_STEPS = 4;

/** Newly found ids by the label under which they are exported. */
type Found = Map<NodeLabel, string[]>;

/**
 * @throws InputError for an unknown id, QueryTooCostlyError for more than the reader's `maxNodes`
 */
export async function resolveMembers(
  selection: SubgraphSelection,
  reader: ExportReader,
): Promise<Members> {
  return new Resolution(selection, reader).resolve();
}

class Resolution {
  readonly #selection: SubgraphSelection;
  readonly #reader: ExportReader;
  readonly #filter: BoundFilter;
  readonly #bringFilter: BoundFilter;
  readonly #sets = new Map<NodeLabel, Set<string>>();
  /** The selection contains every position, so their ids need not be stored. */
  readonly #hasAllPositions: boolean;
  /** Positions that do not match `bringFilter`. */
  readonly #leftOut = new Set<string>();
  #size = 0;

  constructor(selection: SubgraphSelection, reader: ExportReader) {
    this.#selection = selection;
    this.#reader = reader;
    this.#filter = bindFilter(selection.filter, reader);
    this.#bringFilter = bindFilter(selection.bringFilter, reader);
    this.#hasAllPositions = selection.ids === undefined && isEmptyFilter(this.#filter);
  }

  async resolve(): Promise<Members> {
    if (this.#hasAllPositions) this.#count(this.#reader.recordIndex.positions);
    await this.#followHops(await this.#findSeeds());
    for (const name of this.#selection.bring) await this.#bring(companions[name]);
    const repliesLeftOut = [...this.#leftOut].filter((id) => !this.#holdsPosition(id)).length;
    const byLabel = new Map<NodeLabel, LabelMembers>();
    for (const [label, ids] of this.#sets) {
      byLabel.set(label, [...ids].sort(compareText));
      // Frees the set early, because it and the sorted list are both large.
      ids.clear();
    }
    if (this.#hasAllPositions) for (const label of positionLabels) byLabel.set(label, 'ALL');
    return new Members(byLabel, repliesLeftOut);
  }

  async #findSeeds(): Promise<Found> {
    const { ids } = this.#selection;
    if (ids !== undefined) return this.#findNamed(ids);
    const seeds: Found = new Map();
    if (this.#hasAllPositions) return seeds;
    for await (const page of this.#kept()) this.#add(page, seeds);
    return seeds;
  }

  async #findNamed(ids: readonly string[]): Promise<Found> {
    const seeds: Found = new Map();
    const byLabel = new Map<NodeLabel | FamilyLabel, string[]>();
    for (const id of ids) {
      const label = labelOfId(id);
      if (label === undefined) this.#reader.recordIndex.assertKnown('ids', [id]);
      else pushTo(byLabel, label, id);
    }
    for (const [label, some] of byLabel) {
      const found = await this.#read(printExisting(label, some));
      const known = new Set(found.map(({ id }) => id));
      for (const id of some) {
        if (known.has(id)) continue;
        this.#reader.recordIndex.assertKnown('ids', [id]);
        throw new InputError(`ids: there is no "${id}".`);
      }
      this.#add(found, seeds);
    }
    return seeds;
  }

  /** Pages of the positions that match the filter. */
  #kept(): AsyncIterable<readonly FoundNode[]> {
    const { store, recordIndex, statementTimeoutMs: timeoutMs, client, signal } = this.#reader;
    const pageAfter = (afterId: string, limit: number): Statement<FoundNode> => {
      const context = new PrintContext(recordIndex);
      const conditions = [`n.id > ${context.parameters.add(afterId)}`];
      const lines = printMatching('Position', 'n', this.#filter, context, { conditions });
      const page = `RETURN ${printFound('n', 'Position')} ORDER BY id LIMIT ${context.parameters.add(limit)}`;
      return {
        text: [...lines, page].join('\n'),
        params: context.parameters.toParams(),
        parseRow: parseFound,
      };
    };
    const options = { pageSize: IDS_PER_PAGE, timeoutMs, client, signal };
    return streamPages(store, pageAfter, ({ id }) => id, options);
  }

  async #followHops(seeds: Found): Promise<void> {
    const { hops, types } = this.#selection;
    let frontier = seeds;
    for (let hop = 1; hop <= hops; hop += 1) {
      const found: Found = new Map();
      for await (const [label, ids] of this.#frontierPages(frontier, hop)) {
        for (const type of types) {
          const { from, to } = relationshipDefinitions[type];
          const follow = (direction: Step['direction']) =>
            this.#follow({ type, direction }, ids, found, this.#whichAreKept);
          if (from.includes(label)) await follow('OUT');
          if (to.includes(label)) await follow('IN');
        }
      }
      for (const label of found.keys()) {
        if (!passableLabels.some((passable) => passable === label)) found.delete(label);
      }
      frontier = found;
    }
  }

  async *#frontierPages(
    frontier: Found,
    hop: number,
  ): AsyncGenerator<readonly [NodeLabel, readonly string[]]> {
    if (hop === 1 && this.#hasAllPositions) {
      // All position labels have the same relationships, so any of them will do.
      const [label] = positionLabels;
      for await (const page of this.#kept()) yield [label, page.map(({ id }) => id)];
    }
    for (const [label, ids] of frontier) for (const page of pagesOf(ids)) yield [label, page];
  }

  async #bring({ of, stages, ...rest }: CompanionDefinition): Promise<void> {
    const times = rest.transitive === true ? MAX_TRANSITIVE_STEPS : 1;
    for await (const page of this.#pagesOfAll(of)) {
      let ids = page;
      for (let time = 0; time < times && ids.length > 0; time += 1) {
        for (const stage of stages) {
          const reached: string[] = [];
          for (const step of stage) {
            reached.push(...(await this.#follow(step, ids, new Map(), this.#whichAreBrought)));
          }
          ids = reached;
        }
      }
    }
  }

  /** Pages of the ids of all positions, or agencies, in the selection at the time of the call. */
  async *#pagesOfAll(of: 'Position' | 'Agency'): AsyncGenerator<readonly string[]> {
    if (of === 'Position' && this.#hasAllPositions) {
      for await (const page of this.#kept()) yield page.map(({ id }) => id);
      return;
    }
    const labels: readonly NodeLabel[] = of === 'Position' ? positionLabels : [of];
    yield* pagesOf(labels.flatMap((label) => [...(this.#sets.get(label) ?? [])]));
  }

  /**
   * Adds the nodes that a step reaches, and the new ones also to `found`; returns all that it reaches.
   *
   * @param whichOf selects the positions that the step may reach
   */
  async #follow(
    step: Step,
    ids: readonly string[],
    found: Found,
    whichOf: (positions: readonly string[]) => Promise<ReadonlySet<string>>,
  ): Promise<readonly string[]> {
    const { from, to } = relationshipDefinitions[step.type];
    const starts: readonly NodeLabel[] = step.direction === 'OUT' ? from : to;
    const some = ids.filter((id) => {
      const label = labelOfId(id);
      return label === 'Position'
        ? positionLabels.some((each) => starts.includes(each))
        : label !== undefined && starts.includes(label);
    });
    if (some.length === 0) return [];
    const reached: string[] = [];
    for (const page of pagesOf(some)) {
      const allowed = await this.#keepOf(await this.#read(printStep(step, page)), whichOf);
      this.#add(allowed, found);
      for (const { id } of allowed) reached.push(id);
    }
    return reached;
  }

  /** Keeps the positions that `whichOf` selects, and all other nodes. */
  async #keepOf(
    nodes: readonly FoundNode[],
    whichOf: (positions: readonly string[]) => Promise<ReadonlySet<string>>,
  ): Promise<readonly FoundNode[]> {
    const asked = nodes.filter(({ label }) => label !== undefined).map(({ id }) => id);
    if (asked.length === 0) return nodes;
    const kept = await whichOf(asked);
    return nodes.filter(
      ({ id, label }) => label === undefined || kept.has(id) || this.#holdsPosition(id),
    );
  }

  /**
   * The positions that hops may reach. Without named seeds, all positions that match the filter are
   * already members.
   */
  readonly #whichAreKept = async (positions: readonly string[]): Promise<ReadonlySet<string>> => {
    if (isEmptyFilter(this.#filter)) return new Set(positions);
    return this.#selection.ids === undefined
      ? new Set(positions.filter((id) => this.#holdsPosition(id)))
      : this.#askWhich(this.#filter, positions);
  };

  /** The positions that `bring` may add. Depends on `bringFilter` alone. */
  readonly #whichAreBrought = async (
    positions: readonly string[],
  ): Promise<ReadonlySet<string>> => {
    if (isEmptyFilter(this.#bringFilter) || this.#hasAllPositions) return new Set(positions);
    const kept = await this.#askWhich(this.#bringFilter, positions);
    for (const id of positions) if (!kept.has(id)) this.#leftOut.add(id);
    return kept;
  };

  async #askWhich(filter: BoundFilter, ids: readonly string[]): Promise<ReadonlySet<string>> {
    const kept = new Set<string>();
    for (const page of pagesOf(ids)) {
      const context = new PrintContext(this.#reader.recordIndex);
      const named = context.parameters.add(page);
      const { parameters, recordIndex } = context;
      const conditions = printFilter(filter, 'n', parameters, recordIndex);
      const text = `UNWIND ${named} AS nodeId MATCH (n:Position {id: nodeId}) WHERE ${conditions.join(' AND ')} RETURN ${printFound('n', 'Position')}`;
      const params = parameters.toParams();
      const rows = await this.#read({ text, params, parseRow: parseFound }, true);
      for (const { id } of rows) kept.add(id);
    }
    return kept;
  }

  #holdsPosition(id: string): boolean {
    return positionLabels.some((label) => this.#sets.get(label)?.has(id) === true);
  }

  #add(nodes: readonly FoundNode[], found: Found): void {
    for (const { id, label: given } of nodes) {
      if (given !== undefined && this.#hasAllPositions) continue;
      const label = given ?? labelOfId(id);
      if (label === undefined || label === 'Position') continue;
      let set = this.#sets.get(label);
      if (set === undefined) this.#sets.set(label, (set = new Set()));
      if (set.has(id)) continue;
      set.add(id);
      pushTo(found, label, id);
      this.#count(1);
    }
  }

  #count(more: number): void {
    const { maxNodes } = this.#reader;
    this.#size += more;
    if (this.#size > maxNodes) throw tooLarge(maxNodes);
  }

  #read<Row>(statement: Statement<Row>, isAsked = false): Promise<readonly Row[]> {
    const { store, statementTimeoutMs: timeoutMs, client, signal } = this.#reader;
    return store.read(statement, { timeoutMs, signal, ...(isAsked ? { client } : {}) });
  }
}

function bindFilter(filter: PositionFilter, { recordIndex }: ExportReader): BoundFilter {
  return { name: 'PositionFilter', value: resolveFilter('PositionFilter', filter, recordIndex) };
}

export function tooLarge(maxNodes: number): QueryTooCostlyError {
  return new QueryTooCostlyError(
    `The export would hold more than ${maxNodes.toLocaleString('en')} nodes. Select fewer actors, a shorter period or fewer hops.`,
  );
}

function pushTo<Key>(map: Map<Key, string[]>, key: Key, id: string): void {
  const ids = map.get(key);
  if (ids === undefined) map.set(key, [id]);
  else ids.push(id);
}
