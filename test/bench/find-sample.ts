/** Records of a world to ask about: the same ones in every world of a size, by their degrees. */
import { rawStatement, type Params, type RawRow } from '../../src/cypher/statement.js';
import { encodeCursor } from '../../src/planner/page/cursor.js';
import { orderings } from '../../src/planner/page/ordering.js';
import { parsePage } from '../../src/planner/page/page.js';
import type { GraphStore } from '../../src/graph/graph-store.js';

export interface Sample {
  /** A denial of the corpus with its accusations, evidence and statement. */
  readonly denial: string;
  /** An accusation with replies to replies to its replies. */
  readonly accusation: string;
  readonly frequentActor: string;
  readonly rareActor: string;
  /** The middle of all positions, newest first. */
  readonly middle: {
    readonly id: string;
    readonly day: number;
    /** How many stand before it, itself among them. */
    readonly offset: number;
    /** This server's cursor of it. */
    readonly cursor: string;
  };
  /** Days since 1970-01-01. */
  readonly year: { readonly from: number; readonly to: number };
}

/** In every world: its first round is the corpus itself. */
const DENIAL = 'position:cn-embassy-gb-20211125-1';
const ACCUSATION = 'position:us-fbi-sony-20141219-1';
const FREQUENT_ACTOR = 'state:gb';
const RARE_DEGREE = 12;
/** 2021. */
const YEAR = { from: 18_628, to: 18_992 };

export async function findSample(store: Pick<GraphStore, 'read'>): Promise<Sample> {
  const ask = async (text: string, params: Params = {}): Promise<RawRow> => {
    const [row] = await store.read(rawStatement(text, params), { timeoutMs: 120_000 });
    if (row === undefined) throw new Error(`the world has nothing for: ${text}`);
    return row;
  };
  const rare = await ask(
    'MATCH (a:Agency)-[:VOICED]->(p:Position) WITH a.id AS id, count(*) AS degree WHERE degree >= $degree RETURN id ORDER BY degree, id LIMIT 1',
    { degree: RARE_DEGREE },
  );
  const { total } = await ask('MATCH (p:Position) RETURN count(p) AS total');
  const offset = Math.floor(Number(total) / 2);
  const middle = await ask(
    'MATCH (p:Position) RETURN p.id AS id, p.occurredOnDayFrom AS day ORDER BY day DESC, id DESC SKIP $before LIMIT 1',
    { before: offset - 1 },
  );
  const [id, day] = [String(middle['id']), Number(middle['day'])];
  return {
    denial: DENIAL,
    accusation: ACCUSATION,
    frequentActor: FREQUENT_ACTOR,
    rareActor: String(rare['id']),
    middle: { id, day, offset, cursor: encodeCursor({ key: day, id }, positionsByDate()) },
    year: YEAR,
  };
}

/** What cursors of all positions in their first order are bound to. */
function positionsByDate(): string {
  return parsePage({}, orderings.OCCURRED_DESC, ['Query.positions', {}, null]).binding;
}
