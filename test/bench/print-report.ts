/** The results as the tables of docs/performance.md. */
import { judge, ratioOf } from './judge.js';
import { parts, type Profile } from './profile-side.js';
import type { ChangeResult, EmbeddedResult, ShapeResult, WorldResult } from './results.js';
import { spreadOf, type Spread } from './statistics.js';

export function printReport(
  small: WorldResult,
  large: WorldResult,
  embedded: EmbeddedResult,
  changes: readonly ChangeResult[],
): string {
  const verdicts = judge(small, large, embedded).map(({ what, reach, found, isReached }) => [
    what,
    reach,
    found,
    isReached ? 'yes' : 'no',
  ]);
  return [
    INTRODUCTION,
    '## What is reached',
    printTable(['figure', 'reach', 'found', 'reached'], verdicts),
    ...[small, large].flatMap(printWorld),
    '## The embedded engine',
    `${count(embedded.positions)} positions, this server in process, one request at a time.`,
    printTable(
      ['shape', 'ms'],
      embedded.shapes.map(({ name, ms }) => [name, ms.toFixed(1)]),
    ),
    ...printChanges(changes),
    READING,
  ].join('\n\n');
}

export function printChanges(changes: readonly ChangeResult[]): string[] {
  return [
    '## An accepted change',
    'One statement is edited: processor time of the check, and of the acceptance with the change of the graph in the embedded engine, as shares of a whole load into an empty one. A change set that was checked just before it is accepted is not checked again.',
    printTable(
      [
        'positions',
        'check / load',
        'accept / load',
        'both / load',
        'load, ms',
        'check, ms',
        'accept, ms',
      ],
      changes.map(({ positions, loadMs, checkMs, acceptMs }) => [
        positions === 0 ? 'the corpus' : count(positions),
        ...[checkMs, acceptMs, checkMs + acceptMs].map((ms) => (ms / loadMs).toFixed(3)),
        ...[loadMs, checkMs, acceptMs].map((ms) => count(Math.round(ms))),
      ]),
    ),
  ];
}

/** The tables of one world. */
export function printWorld({
  positions,
  nodes,
  relationships,
  shapes,
  kept,
  exports,
}: WorldResult): string[] {
  const asked = shapes.filter((shape) => shape.cold !== undefined);
  const notAsked = shapes.filter(({ withoutPeer }) => withoutPeer !== undefined);
  return [
    `## ${count(positions)} positions`,
    `${count(nodes)} nodes, ${count(relationships)} relationships. Warm, 16 requests at once.`,
    printShapes(shapes.filter(({ isHub }) => !isHub)),
    'Hubs, one request at a time: they start from a record with thousands of neighbours, and cost what these do.',
    printShapes(shapes.filter(({ isHub }) => isHub)),
    'What one answer takes of this process, in microseconds, in process and by hand: samples of the stack by part of the program. What the engine does meanwhile is not in it.',
    printTable(['shape', 'all', ...parts], shapes.map(printProfile)),
    `The peer is not asked: ${notAsked.map(({ name, withoutPeer }) => `${name} (it ${String(withoutPeer)})`).join(', ')}.`,
    'Texts that are asked for the first time, one at a time: as multiples of the same text warm, and milliseconds where the engine has forgotten its plans.',
    printTable(
      ['shape', 'other aliases and fields', 'the peer’s', 'not planned yet, ms', 'the peer’s, ms'],
      asked.map(({ name, cold }) => [
        name,
        ...[cold?.own, cold?.peer].map((side) =>
          side ? (side.varied.median / side.warm.median).toFixed(2) : '',
        ),
        ...[cold?.own, cold?.peer].map((side) => side?.unplanned.median.toFixed(0) ?? ''),
      ]),
    ),
    'Over everything, from the answers that are kept:',
    printTable(
      ['question', 'first, ms', 'kept, ms'],
      kept.map(({ name, firstMs, cachedMs }) => [name, firstMs.toFixed(0), cachedMs.toFixed(1)]),
    ),
    'Files of all positions with their evidence, without compression, while another client asks for a position; beside a bare read of the same rows before and after each.',
    printTable(
      [
        'file',
        'records',
        'MB',
        'records / s',
        'bare read / s',
        'share',
        'memory, MB more',
        'delay of the main thread, p99, ms',
        'the other client, ms: alone',
        'meanwhile',
      ],
      exports.map((each) => [
        each.name,
        count(each.records),
        (each.bytes / 1e6).toFixed(0),
        count(Math.round(each.perSecond)),
        count(Math.round(each.barePerSecond)),
        (each.perSecond / each.barePerSecond).toFixed(2),
        each.grownMb.toFixed(0),
        each.delayP99Ms.toFixed(0),
        each.otherMs.alone.toFixed(1),
        each.otherMs.meanwhile.toFixed(1),
      ]),
    ),
  ];
}

function printShapes(shapes: readonly ShapeResult[]): string {
  return printTable(
    [
      'shape',
      'in process / by hand',
      'HTTP / by hand',
      'peer / in process',
      'by hand, ms',
      'hits',
      'hits by hand',
      'objects',
      'bytes',
    ],
    shapes.map(printShape),
  );
}

function printShape(shape: ShapeResult): readonly string[] {
  const { name, hits, rows, bytes, warm } = shape;
  const { byHand } = warm.msByRound;
  const peer = ratioOf(shape, 'peer', 'inProcess');
  return [
    name,
    printRatio(ratioOf(shape, 'inProcess', 'byHand')),
    printRatio(ratioOf(shape, 'http', 'byHand')),
    peer === undefined ? (warm.failures.peer ?? '') : printRatio(peer),
    byHand === undefined ? '' : spreadOf(byHand).median.toFixed(2),
    count(hits.own),
    count(hits.byHand),
    count(rows),
    count(bytes),
  ];
}

function printProfile({ name, profile: { own, byHand } }: ShapeResult): readonly string[] {
  const all = (profile: Profile): number => parts.reduce((sum, part) => sum + profile[part], 0);
  return [
    name,
    `**${count(Math.round(all(own)))}** / ${count(Math.round(all(byHand)))}`,
    ...parts.map((part) => {
      const [ours, theirs] = [own[part], byHand[part]].map(Math.round);
      return theirs === 0 ? count(ours ?? 0) : `${count(ours ?? 0)} / ${count(theirs ?? 0)}`;
    }),
  ];
}

function printRatio(ratio: Spread | undefined): string {
  if (ratio === undefined) return '';
  return `**${ratio.median.toFixed(2)}** (${ratio.low.toFixed(2)}–${ratio.high.toFixed(2)})`;
}

/** No rows, no table. */
function printTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return 'Not asked.';
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function count(value: number): string {
  return value.toLocaleString('en');
}

const INTRODUCTION = `# Performance

Written by \`npm run bench\`, which builds synthetic worlds with the proportions of the corpus in a Neo4j 5.26 of its own and asks each shape of query (\`test/bench/shapes\`) of four sides in turn: this server over HTTP, the same in process, @neo4j/graphql 7.6.3 with equivalent definitions where it can express the question, and Cypher written by hand for exactly the fields that are asked, through the same driver call. All answers are compared.

Times on a shared machine mean little, so the tables hold ratios of sides that took turns in the same rounds: the median, and in brackets the quarters around it. Below 1 the first side is faster.`;

const READING = `## Where the time goes, and what was tried

Each world above has a table of what one answer takes of this process. The engine does nearly the same work for our text as for the one by hand (its processor time, with both sent in the same way, differed by a seventh at most), so what is above 1 is spent here: after the driver and its sockets, which both sides pay, graphql-js takes most, then collecting the garbage of its fields. Those two are why small answers stay above the reach: about 1 µs for each field of an answer, beside a statement that takes a fraction of a millisecond.

"By id with everything" before and after what follows, in microseconds of one answer, on a busy machine:

| part | before | after | by hand |
| --- | --- | --- | --- |
| driver | 272 | 224 | 167 |
| graphql-js | 203 | 121 | 0 |
| garbage collection | 142 | 129 | 38 |
| planning, printing | 205 | 13 | 0 |
| checking and reading rows | 75 | 56 | 0 |
| resolving | 64 | 44 | 0 |

- Kept: plans and what they print live as long as their document, whatever ids, filters and cursors it is asked with (\`plan-cache.ts\`, \`print-context.ts\`). Dates are read without Date objects. A read is one exchange with the server, without a transaction of its own. Dyads send the number of answers instead of the answers where no more is asked. A node's properties are a list in its list, because Neo4j takes a fifth longer to plan lists that are joined.
- NODE_ENV is production here, as in the image: graphql-js checks every type it meets for being of another copy of the library otherwise, a third of its time. The heap of the server has the image’s limit, without which garbage grows to four times of what lives.
- Not kept: graphql-jit 0.8.9. Its answers were the same, it saved 0 to 27 % of this process's time (46 % of the timeline's; three levels of replies took 16 % more), and compiling a document took it 1 to 300 ms with the event loop stopped, so that a document that is asked once would cost a hundred times more.
- Not kept: text without indentation, which saves 5 to 10 % of its bytes and no packet. The driver sends 1,400 bytes at a time, so the longest texts take two or three writes.
- Texts that are not planned yet are asked of both sides in turn. Asked after one another, whoever came second gained from a planner that was warm by then: for the page of a frequent actor we seemed to need twice the peer’s time, and need less.

## How to read it

- By hand is one statement, its rows decoded by the driver and nothing else: no GraphQL is parsed, planned or executed, and no answer is checked. What is above 1 is the price of an answer to any query. On small answers it is a fixed share of a millisecond, which is much of little; on 16 requests at once one core does all of it while Neo4j has the other.
- Hits are those of PROFILE, all operators together. The peer's definitions are favourable to it: one type for all actors and one for all positions.
- A text that Neo4j has not planned costs 20 to 60 ms a pattern, on any side. Aliases, fields, values and page sizes do not change our text.
- A shape is one file. To add one: a file in \`test/bench/shapes\`, a line in \`all.ts\`. \`npm run bench -- --quick\` asks the small world only, \`--only WORD\` the shapes with that word in their name; both print and write nothing.`;
