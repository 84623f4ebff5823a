/** Tables of the initiatives: who voted how, and who endorsed them. They take no filter of positions. */
import type { RawRow, Statement } from '../../cypher/statement.js';
import { initiativeKinds, votes as voteTerms } from '../../domain/ontology/vocabularies.js';
import { readParameters } from '../../domain/selection/url-parameters.js';
import type { TableRow } from '../export-format.js';
import { textOf } from '../print-export.js';
import { Members } from '../members.js';
import { ActorDirectory } from './actor-directory.js';
import { dateCells, mapOf, toTableRow, type Cells } from './cells.js';
import { actorColumns, codeColumns, dateColumns, required, text, word } from './columns.js';
import { perPage } from './per-page.js';
import type { Table } from './table.js';
import type { TableColumns, TableDefinition } from './table-definition.js';

/** Few, because a resolution has the votes of all states. */
const INITIATIVES_PER_PAGE = 5;

const initiativeColumns = {
  initiative: text('id of the initiative', required),
  initiativeName: text('its name', required),
  initiativeKind: word(initiativeKinds, 'kind of initiative', required),
};

const voteColumns = {
  ...initiativeColumns,
  state: text('id of the state that voted', required),
  stateName: text('its name', required),
  ...codeColumns('state', 'the state'),
  vote: word(voteTerms, 'yes, no or abstain; a state without a row did not vote', required),
  ...dateColumns('voted', 'day of the vote', required),
  note: text("the compilers' remark"),
} as const satisfies TableColumns;

const endorsementColumns = {
  ...initiativeColumns,
  ...actorColumns('endorser', 'who backs the initiative'),
  ...dateColumns('endorsed', 'since when; absent: not coded'),
  reportedBy: text(
    'id of the actor on whose word this rests; absent: the sources state it themselves',
  ),
} as const satisfies TableColumns;

/** @param columns of a row of the statement */
function createInitiativeTable(
  definition: Omit<TableDefinition, 'parameters'>,
  print: (ids: readonly string[]) => Statement,
  toCells: (row: RawRow, actors: ActorDirectory) => Parameters<typeof toTableRow>[0],
): Table {
  const check: Table['check'] = (given) => {
    readParameters(given, {});
  };
  const readRows = perPage({
    of: 'Initiative',
    pageSize: INITIATIVES_PER_PAGE,
    print,
    toRows: (row, { actors }): readonly TableRow[] => [toTableRow(toCells(row, actors))],
  });
  return {
    ...definition,
    parameters: {},
    check,
    plan: (given, reader) => {
      check(given);
      const members = Members.everything();
      return Promise.resolve({
        query: '',
        rows: async function* () {
          const actors = await ActorDirectory.read(reader);
          yield* readRows({ selection: undefined, members, reader, actors });
        },
      });
    },
  };
}

export const votes = createInitiativeTable(
  {
    describes: 'a table with one row per recorded vote of a state on a resolution',
    key: ['initiative', 'state'],
    columns: voteColumns,
  },
  printVotes,
  (row, actors) => {
    const link = mapOf(row['link']);
    const state = textOf(row['actor']);
    const cells: Cells<keyof typeof voteColumns> = {
      ...initiativeCells(row),
      state,
      stateName: actors.nameOf(state),
      ...actors.codeCells('state', state),
      vote: link['vote'],
      ...dateCells('voted', link['on']),
      note: link['note'],
    };
    return cells;
  },
);

export const endorsements = createInitiativeTable(
  {
    describes: 'a table with one row per actor that backs an initiative',
    key: ['initiative', 'endorser'],
    columns: endorsementColumns,
  },
  printEndorsements,
  (row, actors) => {
    const link = mapOf(row['link']);
    const cells: Cells<keyof typeof endorsementColumns> = {
      ...initiativeCells(row),
      ...actors.actorCells('endorser', textOf(row['actor'])),
      ...dateCells('endorsed', link['on']),
      reportedBy: link['reportedBy'],
    };
    return cells;
  },
);

/** One row per vote, by initiative and state. Uses the index on `:Initiative(id)`. */
export function printVotes(ids: readonly string[]): Statement {
  return printLinks('MATCH (i)<-[e:VOTED]-(a:State)', 'e {.vote, .on, .note}', ids);
}

/** One row per endorsement, by initiative and actor. Uses the index on `:Initiative(id)`. */
export function printEndorsements(ids: readonly string[]): Statement {
  return printLinks('MATCH (i)<-[e:ENDORSED]-(a:Actor)', 'e {.on, .reportedBy}', ids);
}

function printLinks(match: string, link: string, ids: readonly string[]): Statement {
  return {
    text: [
      'UNWIND $ids AS nodeId',
      'MATCH (i:Initiative {id: nodeId})',
      match,
      `RETURN i.id AS id, a.id AS actor, i {.name, .kind} AS own, ${link} AS link ORDER BY id, actor`,
    ].join('\n'),
    params: { ids },
    parseRow: (row) => row,
  };
}

function initiativeCells(row: RawRow): Cells<keyof typeof initiativeColumns> {
  const own = mapOf(row['own']);
  return { initiative: row['id'], initiativeName: own['name'], initiativeKind: own['kind'] };
}
