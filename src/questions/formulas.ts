/**
 * `formulas`: phrases that recur across statements of one principal. Phrases with the same uses are
 * parts of one formula. The graph has only hashes of phrases; a formula's words are those of a quote.
 */
import { findPhrases } from '../domain/text/phrase-hashes.js';
import { countWords } from '../domain/text/quoted-words.js';
import { printMatching } from '../planner/print/access-path.js';
import { isEmptyFilter, parseFilter } from '../planner/plan/parse-filter.js';
import { parsePage, type PageArguments } from '../planner/page/page.js';
import {
  planObjectPage,
  type ObjectPagePlan,
  type ObjectShape,
} from '../planner/plan/plan-object.js';
import { printCall } from '../planner/print/print-clauses.js';
import { PrintContext } from '../planner/print/print-context.js';
import { printNode } from '../planner/print/print-nodes.js';
import { readEach, readOptional } from '../planner/print/row-reader.js';
import type { Row } from '../planner/print/row.js';
import { requireList, requireNumber, requireText } from '../planner/print/value-readers.js';
import {
  askObjectPage,
  objectOrdering,
  type AskedObjectPage,
  type ObjectProjection,
} from './object-page.js';
import type { PlanningInfo, PlanningOptions } from './question.js';

export type FormulaOrder = 'STATEMENTS_DESC' | 'FIRST_USE_ASC' | 'LAST_USE_DESC';

export interface FormulaArguments extends PageArguments {
  readonly filter?: object | null;
  readonly orderBy: FormulaOrder;
}

const SHAPE: ObjectShape = {
  nodes: {
    firstUse: 'Position',
    lastUse: 'Position',
    uses: 'Position',
    actors: 'Actor',
    otherActors: 'Actor',
  },
  usualRows: { uses: 3, actors: 2, otherActors: 2 },
};

/** More than a formula has, because quotes have at most 20 words. */
const MAX_PHRASES = 1_000;

/** Each use has its day in fifth place. */
const orders = {
  STATEMENTS_DESC: {
    ordering: objectOrdering('FORMULA_STATEMENTS_DESC', 'DESC'),
    printKey: ({ parameters }: PrintContext) =>
      `statements * ${parameters.add(MAX_PHRASES)} + size(phrases)`,
  },
  FIRST_USE_ASC: {
    ordering: objectOrdering('FORMULA_FIRST_USE_ASC', 'ASC'),
    printKey: () => 'usedIn[0][4]',
  },
  LAST_USE_DESC: {
    ordering: objectOrdering('FORMULA_LAST_USE_DESC', 'DESC'),
    printKey: () => 'usedIn[size(usedIn) - 1][4]',
  },
} as const;

/** The schema names this number. */
const MAX_USES = 100;

/** @throws InputError for an invalid filter or page */
export function askFormulas(
  args: FormulaArguments,
  info: PlanningInfo,
  options: PlanningOptions,
): AskedObjectPage {
  const { recordIndex } = options;
  const filter = parseFilter('PositionFilter', args.filter ?? {}, recordIndex);
  const { ordering, printKey } = orders[args.orderBy];
  const page = parsePage(args, ordering, ['formulas', filter.value]);
  const plan = planObjectPage(info, SHAPE, page, options);
  const context = new PrintContext(recordIndex);
  const matching = printMatching('Position', 'p', filter, context);
  const formulas = [...matching, ...printFormulas(context)];
  return askObjectPage(
    plan,
    {
      bind: [
        ...formulas,
        `WITH ${printKey(context)} AS sortKey, rowId, phrases, usedIn, statements, actorIds`,
      ],
      columns: ['phrases', 'usedIn', 'statements', 'actorIds'],
      project: printFormula(plan, context),
      toNode: toFormula,
      counts: {
        totalCount: () => [...formulas, 'RETURN count(*) AS totalCount'],
        matchedPositions: () => [...matching, 'RETURN count(p) AS matchedPositions'],
        quotedPositions: () => [
          ...matching,
          'MATCH (p)-[:EVIDENCED_BY]->(e:Excerpt)',
          'WHERE e.exact IS NOT NULL',
          'RETURN count(DISTINCT p.id) AS quotedPositions',
        ],
      },
    },
    context,
    { explanation: 'formulas', isOverEverything: isEmptyFilter(filter) },
  );
}

/**
 * From positions `p` to one row per formula: `rowId`, its least phrase; `phrases`; `usedIn`, each a
 * position with its id, its statement, whether its quotes have the phrases, and its day, the earliest first; the
 * number of `statements`; `actorIds`.
 */
function printFormulas({ parameters }: PrintContext): readonly string[] {
  const space = parameters.add(' ');
  return [
    'MATCH (p)-[:EVIDENCED_BY]->(e:Excerpt)',
    'WHERE e.recurringPhrases IS NOT NULL',
    'UNWIND e.recurringPhrases AS phrase',
    'WITH p, phrase, max(CASE WHEN e.unquotedPhrases IS NOT NULL AND phrase IN e.unquotedPhrases THEN 0 ELSE 1 END) AS quoted',
    'MATCH (p)<-[:CONTAINS]-(s:Statement)',
    'WITH p, phrase, quoted, s ORDER BY p.occurredOnDayFrom, p.id',
    'WITH phrase, collect([p, p.id, s.id, quoted, p.occurredOnDayFrom]) AS uses',
    'WHERE size(uses) > 1 AND any(use IN uses WHERE use[3] = 1)',
    `WITH phrase, uses, reduce(all = ${parameters.add('')}, use IN uses | all + use[1] + ${space} + toString(use[3]) + ${space}) AS sameUses`,
    'WITH sameUses, min(phrase) AS rowId, collect(phrase) AS phrases, collect(uses) AS equal',
    'WITH rowId, phrases, equal[0] AS usedIn',
    printCall('usedIn', ['UNWIND usedIn AS use', 'RETURN count(DISTINCT use[2]) AS statements']),
    printCall('usedIn', [
      'UNWIND usedIn AS use',
      'WITH use[0] AS p, use[2] AS statement',
      'MATCH (p)<-[:MADE]-(a:Actor)',
      'WITH a.id AS actor, count(DISTINCT statement) AS ofOne',
      'RETURN max(ofOne) AS mostOfOne, collect(actor) AS actorIds',
    ]),
    'WITH rowId, phrases, usedIn, statements, mostOfOne, actorIds WHERE mostOfOne > 1',
  ];
}

/** Blocks over one formula. */
function printFormula(plan: ObjectPagePlan, context: PrintContext): ObjectProjection {
  const blocks: string[] = [];
  const entries = ['phrases: phrases', 'statements: statements', 'positions: size(usedIn)'];
  const addNodes = (
    field: string,
    variable: string,
    scope: string,
    bind: readonly string[],
  ): void => {
    const node = plan.nodeAt(field);
    if (node === undefined) return;
    const printed = printNode(variable, node, context);
    blocks.push(
      printCall(scope, [...bind, ...printed.blocks, `RETURN collect(${printed.map}) AS ${field}`]),
    );
    entries.push(`${field}: ${field}`);
  };
  if (plan.has('text') || plan.has('words')) {
    blocks.push(
      printCall('usedIn, phrases', [
        'WITH phrases, [use IN usedIn WHERE use[3] = 1] AS quoted',
        'WITH phrases, quoted[0][0] AS p',
        'MATCH (p)-[:EVIDENCED_BY]->(e:Excerpt)',
        'WHERE e.exact IS NOT NULL AND e.recurringPhrases IS NOT NULL AND any(phrase IN phrases WHERE phrase IN e.recurringPhrases)',
        'WITH e ORDER BY e.id',
        'RETURN collect(e.exact) AS quotes',
      ]),
    );
    entries.push('quotes: quotes');
  }
  addNodes('firstUse', 'p', 'usedIn', ['WITH usedIn[0][0] AS p']);
  addNodes('lastUse', 'p', 'usedIn', ['WITH usedIn[size(usedIn) - 1][0] AS p']);
  addNodes('uses', 'p', 'usedIn', [
    `UNWIND usedIn[0..${String(MAX_USES)}] AS use`,
    'WITH use[0] AS p ORDER BY p.occurredOnDayFrom, p.id',
  ]);
  addNodes('actors', 'a', 'actorIds', [
    'UNWIND actorIds AS id',
    'MATCH (a:Actor {id: id})',
    'WITH a ORDER BY a.nameFolded, a.id',
  ]);
  if (!plan.has('otherActors')) return { blocks, entries };
  addNodes('otherActors', 'a', 'known, phrases, actorIds', [
    'UNWIND known AS each',
    'WITH each, phrases, actorIds WHERE each[0] IN phrases AND NOT each[1] IN actorIds',
    'WITH DISTINCT each[1] AS id',
    'MATCH (a:Actor {id: id})',
    'WITH a ORDER BY a.nameFolded, a.id',
  ]);
  return { common: { column: 'known', lines: KNOWN_USERS }, blocks, entries };
}

/** Pairs of a phrase on the page and an actor who uses it anywhere: found in one scan of the excerpts. */
const KNOWN_USERS = [
  'UNWIND phrases AS phrase',
  'WITH collect(DISTINCT phrase) AS wanted',
  'MATCH (x:Excerpt)',
  'WHERE x.recurringPhrases IS NOT NULL',
  'UNWIND x.recurringPhrases AS phrase',
  'WITH x, phrase, wanted WHERE phrase IN wanted',
  'MATCH (x)<-[:EVIDENCED_BY]-(q:Position)<-[:MADE]-(a:Actor)',
  'RETURN collect(DISTINCT [phrase, a.id]) AS known',
];

interface Formula {
  readonly text: string;
  readonly words: number;
  readonly phrases: readonly string[];
  readonly statements: number;
  readonly positions: number;
  readonly firstUse: unknown;
  readonly lastUse: unknown;
  readonly uses: unknown;
  readonly actors: unknown;
  readonly otherActors: unknown;
}

const readTexts = readEach(requireText);
/** Columns are missing where nothing selects them. */
const readQuotes = readOptional(readTexts);
const readNodes = readOptional(requireList);

function toFormula(row: Row): Formula {
  const phrases = readTexts(row['phrases']).toSorted();
  const text = findFormula(readQuotes(row['quotes']) ?? [], new Set(phrases));
  return {
    text,
    words: countWords(text),
    phrases,
    statements: requireNumber(row['statements']),
    positions: requireNumber(row['positions']),
    firstUse: readNodes(row['firstUse'])?.[0],
    lastUse: readNodes(row['lastUse'])?.[0],
    uses: row['uses'],
    actors: row['actors'],
    otherActors: row['otherActors'],
  };
}

/** The phrases as one of the quotes has them: the one with most of them. */
function findFormula(quotes: readonly string[], phrases: ReadonlySet<string>): string {
  let best = { count: 0, text: '' };
  for (const quote of quotes) {
    const found = findPhrases(quote).filter(({ hash }) => phrases.has(hash));
    if (found.length <= best.count) continue;
    const runs: { start: number; end: number }[] = [];
    for (const { start, end } of found) {
      const last = runs.at(-1);
      if (last !== undefined && start <= last.end) last.end = end;
      else runs.push({ start, end });
    }
    const text = runs.map(({ start, end }) => quote.slice(start, end)).join(' … ');
    best = { count: found.length, text };
  }
  return best.text;
}
