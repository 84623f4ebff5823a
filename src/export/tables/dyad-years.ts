/**
 * One row per directed pair and year: what one state or bloc accused the other of, and how the other
 * answered, as `dyads` counts it at the level of states with joint accusations counted in full for
 * each accuser. The counts of a year are those of the accusations of that year, whenever they were
 * answered.
 */
import type { RawRow, Statement } from '../../cypher/statement.js';
import { InputError, QueryTooCostlyError } from '../../domain/errors.js';
import { isWellFormedId, labelOfId } from '../../domain/ontology/ids.js';
import {
  answeringRelations,
  denialForms,
  meaningOf,
  termsOf,
  type DenialForm,
} from '../../domain/ontology/vocabularies.js';
import type { PositionFilter } from '../../domain/selection/filters.js';
import { filterParameters, toFilterInput } from '../../domain/selection/selection-parameters.js';
import { parsePositionFilter } from '../../domain/selection/filters.js';
import { list, readParameters, type Parameter } from '../../domain/selection/url-parameters.js';
import { compareText } from '../../domain/text/compare-text.js';
import { OPEN_DAY } from '../../domain/time/date-range.js';
import { formatDay, parsePartialDate, yearOf } from '../../domain/time/partial-date.js';
import type { TableRow } from '../export-format.js';
import type { ExportReader } from '../export-reader.js';
import { textOf } from '../print-export.js';
import type { ActorDirectory } from './actor-directory.js';
import { textsOf, toTableRow, type Cells } from './cells.js';
import { actorColumns, count, day, integer, required } from './columns.js';
import { readPages } from './per-page.js';
import { createTable, type TableSource } from './table.js';
import type { TableColumns } from './table-definition.js';
import { inBatches, toColumnName } from './fold-rows.js';

const forms = termsOf(denialForms);

const formColumns = Object.fromEntries(
  forms.map((form) => [
    toColumnName('denials', form),
    count(`how many of these denials have the form ${form}: ${meaningOf(denialForms[form])}`),
  ]),
);

const columns = {
  ...actorColumns('accuser', 'the state or bloc that accuses'),
  ...actorColumns('accused', 'the state or bloc that is accused, itself or through its bodies'),
  year: integer('year of the first day that the date of the accusation can mean', required),
  accusations: count('how many accusations the accuser made against the accused, alone or jointly'),
  answered: count('how many of them the accused has answered, then or later, in this corpus'),
  replies: count('with how many positions it has answered them'),
  denials: count('how many of these replies are denials'),
  ...formColumns,
  counterAccusations: count('how many of these replies answer with COUNTERS'),
  yearUncertain: count('how many of the accusations have a date that may lie in a later year'),
  firstDay: day('first day that the date of the first accusation can mean; absent without one'),
  lastDay: day('last day that the date of the last accusation can mean; absent without one'),
} as const satisfies TableColumns;

const parameters = {
  states: list('ids of states and blocs: only pairs of these'),
  zeroRows: {
    kind: 'FLAG',
    describes:
      'with states: a row for each pair and each year of the period (from and to, or the first and last year with a matching accusation), with zeros where there is no accusation',
  },
  ...filterParameters,
} as const satisfies Readonly<Record<string, Parameter>>;

interface DyadYearSelection {
  readonly filter: PositionFilter;
  readonly states: readonly string[];
  readonly zeroRows: boolean;
}

export const dyadYears = createTable<DyadYearSelection>({
  definition: {
    describes:
      'a table with one row per directed pair of accuser and accused, states and blocs, and year',
    key: ['accuser', 'accused', 'year'],
    columns,
    parameters,
  },
  parse: (given) => {
    const { states, zeroRows, ...filter } = readParameters(given, parameters);
    // The parser reads a LIST as a list.
    const ids = [...new Set((states ?? []) as readonly string[])].toSorted(compareText);
    for (const id of ids) {
      if (!isWellFormedId(id) || !['State', 'Bloc'].includes(labelOfId(id) ?? '')) {
        throw new InputError(`states: "${id.slice(0, 100)}" is not the id of a state or bloc.`);
      }
    }
    if (zeroRows === true && ids.length < 2) {
      throw new InputError('zeroRows: name two or more states with states=state:cn,state:us.');
    }
    return {
      states: ids,
      zeroRows: zeroRows === true,
      filter: parsePositionFilter(toFilterInput(filter)),
    };
  },
  list: ({ states, zeroRows }) => [
    ['states', states.length === 0 ? undefined : states],
    ['zeroRows', zeroRows ? 'true' : undefined],
  ],
  readRows,
});

/** The numbers of one pair and year. */
interface Cell {
  accusations: number;
  answered: number;
  yearUncertain: number;
  firstDay: number;
  lastDay: number;
  /** Ids, because a reply may answer several of the accusations. */
  readonly replies: Set<string>;
  readonly counters: Set<string>;
  readonly denials: Map<string, DenialForm>;
}

/** By accuser, accused and year. */
type Table = Map<string, Map<string, Map<number, Cell>>>;

/** Accusations are small rows. */
const ACCUSATIONS_PER_PAGE = 500;

async function* readRows(
  source: TableSource<DyadYearSelection>,
): AsyncGenerator<readonly TableRow[]> {
  const { selection, actors, reader } = source;
  const { states, zeroRows, filter } = selection;
  reader.recordIndex.assertKnown('states', states);
  const isWanted = (id: string): boolean => states.length === 0 || states.includes(id);
  const table: Table = new Map();
  const years = new Years();
  const pages = readPages(source, 'Accusation', printAccusations, ACCUSATIONS_PER_PAGE);
  for await (const rows of pages) {
    for (const row of rows) addAccusation(row, { table, years, actors, isWanted });
  }
  const wanted = zeroRows ? years.ofPeriod(filter) : undefined;
  if (wanted !== undefined) assertFits(states.length * (states.length - 1) * wanted.length, reader);
  const accusers = wanted === undefined ? [...table.keys()].sort(compareText) : states;
  yield* inBatches(listRows(accusers));

  function* listRows(from: readonly string[]): Generator<TableRow> {
    for (const accuser of from) {
      const pairs = table.get(accuser);
      const others = wanted === undefined ? [...(pairs?.keys() ?? [])].sort(compareText) : states;
      for (const accused of others) {
        const found = pairs?.get(accused);
        if (wanted !== undefined && found === undefined && accused === accuser) continue;
        const listed = wanted ?? [...(found?.keys() ?? [])].sort((a, b) => a - b);
        for (const year of listed) {
          yield toRow({ accuser, accused, year }, found?.get(year), actors);
        }
      }
    }
  }
}

/** @throws QueryTooCostlyError; called before the first row, so that no file is cut off */
function assertFits(rows: number, { maxNodes }: ExportReader): void {
  if (rows <= maxNodes) return;
  const limit = maxNodes.toLocaleString('en');
  throw new QueryTooCostlyError(
    `zeroRows: the table would have more than ${limit} rows. Name fewer states, or a shorter period with from and to.`,
  );
}

/** One row per accusation, ordered by id. Uses the index on `:Accusation(id)`. */
export function printAccusations(ids: readonly string[]): Statement {
  return {
    text: [
      'UNWIND $ids AS nodeId',
      'MATCH (p:Accusation {id: nodeId})',
      'CALL (p) { MATCH (p)<-[:MADE]-(a:Actor) RETURN collect(a.id) AS makers }',
      'CALL (p) { MATCH (p)-[e:AGAINST]->(a:Actor) WHERE e.role = $accused RETURN collect(a.id) AS accused }',
      'CALL (p) { MATCH (p)<-[r:RESPONDS_TO]-(q:Position)<-[:MADE]-(a:Actor) WHERE r.relation IN $answering RETURN collect([q.id, a.id, r.relation, q.form]) AS replies }',
      'RETURN p.id AS id, p.occurredOn AS occurredOn, makers, accused, replies ORDER BY id',
    ].join('\n'),
    params: { ids, accused: 'ACCUSED', answering: answeringRelations },
    parseRow: (row) => row,
  };
}

interface Folding {
  readonly table: Table;
  readonly years: Years;
  readonly actors: ActorDirectory;
  readonly isWanted: (id: string) => boolean;
}

function addAccusation(row: RawRow, { table, years, actors, isWanted }: Folding): void {
  const { dayFrom, dayTo } = parsePartialDate(textOf(row['occurredOn']));
  const year = yearOf(dayFrom);
  years.add(year);
  const accusers = textsOf(row['makers'])
    .filter((id) => actors.isPolity(id))
    .filter(isWanted);
  const replies = (row['replies'] as readonly unknown[]).map(readReply);
  for (const accused of actors.politiesOf(textsOf(row['accused'])).filter(isWanted)) {
    const sides = actors.sidesOf(accused);
    const own = replies.filter(({ maker }) => sides.includes(maker));
    for (const accuser of accusers) {
      const cell = cellOf(table, accuser, accused, year);
      cell.accusations += 1;
      if (own.length > 0) cell.answered += 1;
      if (yearOf(dayTo) !== year) cell.yearUncertain += 1;
      cell.firstDay = Math.min(cell.firstDay, dayFrom);
      cell.lastDay = Math.max(cell.lastDay, dayTo);
      for (const { id, relation, form } of own) {
        cell.replies.add(id);
        if (relation === 'COUNTERS') cell.counters.add(id);
        if (form !== null) cell.denials.set(id, form);
      }
    }
  }
}

interface Reply {
  readonly id: string;
  readonly maker: string;
  readonly relation: string;
  readonly form: DenialForm | null;
}

function readReply(value: unknown): Reply {
  // As `printAccusations` lists them.
  const [id, maker, relation, form] = value as readonly [string, string, string, DenialForm | null];
  return { id, maker, relation, form };
}

function cellOf(table: Table, accuser: string, accused: string, year: number): Cell {
  let pairs = table.get(accuser);
  if (pairs === undefined) table.set(accuser, (pairs = new Map<string, Map<number, Cell>>()));
  let cells = pairs.get(accused);
  if (cells === undefined) pairs.set(accused, (cells = new Map<number, Cell>()));
  let cell = cells.get(year);
  if (cell === undefined) {
    cell = {
      accusations: 0,
      answered: 0,
      yearUncertain: 0,
      firstDay: Infinity,
      lastDay: -Infinity,
      replies: new Set(),
      counters: new Set(),
      denials: new Map(),
    };
    cells.set(year, cell);
  }
  return cell;
}

function toRow(
  { accuser, accused, year }: { accuser: string; accused: string; year: number },
  cell: Cell | undefined,
  actors: ActorDirectory,
): TableRow {
  const found = [...(cell?.denials.values() ?? [])];
  const cells: Cells<keyof typeof columns> = {
    ...actors.actorCells('accuser', accuser),
    ...actors.actorCells('accused', accused),
    year,
    accusations: cell?.accusations ?? 0,
    answered: cell?.answered ?? 0,
    replies: cell?.replies.size ?? 0,
    denials: found.length,
    ...Object.fromEntries(
      forms.map((form) => [
        toColumnName('denials', form),
        found.filter((each) => each === form).length,
      ]),
    ),
    counterAccusations: cell?.counters.size ?? 0,
    yearUncertain: cell?.yearUncertain ?? 0,
    firstDay: cell === undefined ? undefined : formatDay(cell.firstDay),
    lastDay: cell === undefined ? undefined : formatDay(cell.lastDay),
  };
  return toTableRow(cells);
}

/** The period that a table covers. */
class Years {
  #first = Infinity;
  #last = -Infinity;

  add(year: number): void {
    this.#first = Math.min(this.#first, year);
    this.#last = Math.max(this.#last, year);
  }

  /** From the filter's bounds where it has them, else those of the years added. */
  ofPeriod({ occurred }: PositionFilter): readonly number[] {
    const { dayFrom = -OPEN_DAY, dayTo = OPEN_DAY } = occurred ?? {};
    const first = dayFrom === -OPEN_DAY ? this.#first : yearOf(dayFrom);
    const last = dayTo === OPEN_DAY ? this.#last : yearOf(dayTo);
    if (!Number.isFinite(first) || !Number.isFinite(last)) return [];
    return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
  }
}
