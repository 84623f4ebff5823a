/** Tables and the source of their rows: a definition, how its parameters are read, and the reading of its rows. */
import { parseSubgraphSelection } from '../../domain/selection/subgraph-selection.js';
import type { PositionFilter } from '../../domain/selection/filters.js';
import type { Listed, GivenParameters } from '../../domain/selection/url-parameters.js';
import { toQuery } from '../../domain/selection/url-parameters.js';
import { listFilter } from '../../domain/selection/selection-parameters.js';
import type { Companion } from '../../domain/selection/subgraph-selection.js';
import type { TableRow } from '../export-format.js';
import type { ExportReader } from '../export-reader.js';
import { Members } from '../members.js';
import { resolveMembers } from '../resolve-members.js';
import { ActorDirectory } from './actor-directory.js';
import type { TableDefinition } from './table-definition.js';

export interface Table extends TableDefinition {
  /** @throws InputError for any problem except unknown ids */
  readonly check: (given: GivenParameters) => void;
  /** @throws InputError, QueryTooCostlyError, and errors of the store */
  readonly plan: (given: GivenParameters, reader: ExportReader) => Promise<PlannedTable>;
}

export interface PlannedTable {
  /** The canonical form of the parameters. */
  readonly query: string;
  readonly rows: () => AsyncIterable<readonly TableRow[]>;
}

/** What the rows of a table are read from. */
export interface TableSource<Selection> {
  readonly selection: Selection;
  readonly members: Members;
  readonly reader: ExportReader;
  readonly actors: ActorDirectory;
}

interface FilteredTable<Selection extends { readonly filter: PositionFilter }> {
  readonly definition: TableDefinition;
  readonly parse: (given: GivenParameters) => Selection;
  /** Its own parameters, without those of the filter. */
  readonly list?: (selection: Selection) => readonly Listed[];
  /** Which nodes beside the positions that match the filter. */
  readonly bring?: readonly Companion[];
  readonly readRows: (source: TableSource<Selection>) => AsyncIterable<readonly TableRow[]>;
}

/** A table of the positions that match a filter, or of what belongs to them. */
export function createTable<Selection extends { readonly filter: PositionFilter }>({
  definition,
  parse,
  list = () => [],
  bring = [],
  readRows,
}: FilteredTable<Selection>): Table {
  return {
    ...definition,
    check: parse,
    plan: async (given, reader) => {
      const selection = parse(given);
      const { filter } = selection;
      const members = await findMembers(filter, bring, reader);
      const query = toQuery([...list(selection), ...listFilter(filter)]);
      return {
        query,
        rows: async function* () {
          const actors = await ActorDirectory.read(reader);
          yield* readRows({ selection, members, reader, actors });
        },
      };
    },
  };
}

/** Without a filter, also what belongs to no position, such as a page on an initiative. */
async function findMembers(
  filter: PositionFilter,
  bring: readonly Companion[],
  reader: ExportReader,
): Promise<Members> {
  const isWhole = Object.keys(filter).length === 0;
  const selection = parseSubgraphSelection({ hops: 0, bring: isWhole ? [] : bring });
  // Refuses too many positions, even where all are members.
  const members = await resolveMembers({ ...selection, filter }, reader);
  return isWhole ? Members.everything() : members;
}
