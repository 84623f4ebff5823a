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
    '## Targets',
    printTable(['figure', 'target', 'measured', 'met'], verdicts),
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
    'One statement is edited. "Check" is that of a change set that was not checked before, "accept" includes the change of the graph in the engine, and "load" is a start on an empty engine: all records are checked, and the graph is built and written. Ratios and milliseconds are medians; those of the processor are the time of this process, without Neo4j. A change set that was checked just before it is accepted is not checked again.',
    printTable(
      [
        'engine',
        'positions',
        'check and accept / load, processor',
        'accept / load, processor',
        'check and accept / load, elapsed',
        'load, ms of processor',
        'check',
        'accept',
        'load, ms elapsed',
        'check',
        'accept',
      ],
      changes.map(({ engine, positions, cpuMs, elapsedMs }) => [
        engine === 'neo4j' ? 'Neo4j' : 'embedded',
        positions === 0 ? 'the corpus' : count(positions),
        ...[
          (cpuMs.check + cpuMs.accept) / cpuMs.load,
          cpuMs.accept / cpuMs.load,
          (elapsedMs.check + elapsedMs.accept) / elapsedMs.load,
        ].map((ratio) => ratio.toFixed(3)),
        ...[cpuMs, elapsedMs]
          .flatMap(({ load, check, accept }) => [load, check, accept])
          .map((ms) => count(Math.round(ms))),
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
    'Hubs, one request at a time: queries that start from a record with thousands of neighbours, whose number determines their cost.',
    printShapes(shapes.filter(({ isHub }) => isHub)),
    'CPU time of one answer in this process, in microseconds, in process / by hand: stack samples by part of the program. Time spent in the engine is not included.',
    printTable(['shape', 'all', ...parts], shapes.map(printProfile)),
    `Not run on the peer: ${notAsked.map(({ name, withoutPeer }) => `${name} (it ${String(withoutPeer)})`).join(', ')}.`,
    'Texts sent for the first time, one at a time: as multiples of the same text when warm, and in milliseconds with an empty plan cache.',
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
    'Questions over the whole graph, from the answer cache:',
    printTable(
      ['question', 'first, ms', 'kept, ms'],
      kept.map(({ name, firstMs, cachedMs }) => [name, firstMs.toFixed(0), cachedMs.toFixed(1)]),
    ),
    'Exports of all positions with their evidence, without compression, while another client requests a position; compared with a bare read of the same rows before and after each.',
    printTable(
      [
        'file',
        'records',
        'MB',
        'records / s',
        'bare read / s',
        'share',
        'additional memory, MB',
        'main thread delay, p99, ms',
        'other client, ms: alone',
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
  if (rows.length === 0) return 'Not measured.';
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function count(value: number): string {
  return value.toLocaleString('en');
}

const INTRODUCTION = `# Performance

Generated by \`npm run bench\`, which builds synthetic graphs with the proportions of the corpus in a Neo4j 5.26 of its own and runs each query shape (\`test/bench/shapes\`) on four sides in turn: this server over HTTP, the same in process, the peer (@neo4j/graphql 7.6.3 with equivalent definitions, if it can express the query), and hand-written Cypher for exactly the selected fields, through the same driver call. All answers are compared.

Absolute times on a shared machine mean little, so the tables show ratios between sides that took turns in the same rounds: the median, and the quartiles in parentheses. Below 1 the first side is faster.`;

const READING = `## Where the time goes, and what was tried

Each size above has a table of the CPU time of one answer in this process. The engine does nearly the same work for our text as for the hand-written one (its CPU time, with both sent in the same way, differed by a seventh at most), so the excess over 1 is spent in this process: after the driver and its sockets, which both sides pay for, graphql-js takes most, then garbage collection of its fields. These two keep small answers above the target: about 1 µs for each field of an answer, while the statement takes a fraction of a millisecond.

"By id with everything" before and after the changes below, in microseconds per answer, on a busy machine:

| part | before | after | by hand |
| --- | --- | --- | --- |
| driver | 272 | 224 | 167 |
| graphql-js | 203 | 121 | 0 |
| garbage collection | 142 | 129 | 38 |
| planning, printing | 205 | 13 | 0 |
| checking and reading rows | 75 | 56 | 0 |
| resolving | 64 | 44 | 0 |

- Kept: plans and their printed Cypher are cached with their document, whatever ids, filters and cursors it is run with (\`plan-cache.ts\`, \`print-context.ts\`). Dates are parsed without Date objects. A read is one round trip, without an explicit transaction. Dyads transfer the number of answers instead of the answers if nothing else is selected. A node's properties are a nested list, because Neo4j takes a fifth longer to plan concatenated lists.
- NODE_ENV is production here, as in the image: otherwise graphql-js checks for every type whether it comes from another copy of the library, which takes a third of its time. The server's heap has the image's limit; without it, garbage grows to four times the live data.
- Rejected: graphql-jit 0.8.9. Its answers were the same and it saved 0 to 27 % of this process's time (46 % for the timeline; three levels of replies took 16 % more), but compiling a document blocked the event loop for 1 to 300 ms, so that a document that is run once would cost a hundred times more.
- Rejected: text without indentation, which saves 5 to 10 % of its bytes but no packet. The driver sends 1,400 bytes at a time, so the longest texts take two or three writes.
- Texts that are not planned yet are sent by both sides alternately. When one side ran completely before the other, the second profited from a warm planner: for the page of a frequent actor we seemed to need twice the peer's time, but actually need less.

## How to read it

- By hand is one statement whose rows are decoded by the driver, and nothing else: no GraphQL is parsed, planned or executed, and no answer is validated. The excess over 1 is the price of accepting any query. For small answers it is a fixed fraction of a millisecond, which is a large share of a short time; with 16 concurrent requests one core does all of it while Neo4j has the other.
- Hits are database hits reported by PROFILE, summed over all operators. The peer's definitions are favourable to it: one type for all actors and one for all positions.
- A text that Neo4j has not planned costs 20 to 60 ms per pattern, on any side. Aliases, fields, values and page sizes do not change our text.
- A shape is one file. To add one: a file in \`test/bench/shapes\`, a line in \`all.ts\`. \`npm run bench -- --quick\` measures the small graph only, \`--only WORD\` the shapes with that word in their name; both print the results and write no file.`;
