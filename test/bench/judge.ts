/** What the bench is to reach, and by how much a run missed it. */
import type { EmbeddedResult, ShapeResult, WorldResult } from './results.js';
import type { SideName } from './sides/side.js';
import { geometricMean, spreadOf, type Spread } from './statistics.js';

/** Own side in process to hand-written Cypher; the peer to the own side; hits; growth; cold. */
export const REACH = {
  ownToByHand: { mean: 1.25, each: 1.5 },
  peerToOwn: { mean: 1.4, each: 1.05 },
  hits: 1.2,
  growth: 1.5,
  varied: 1.3,
  /** Share of a bare read's rate; MB; ms; multiple of the other client's median. */
  exports: { rate: 0.5, grownMb: 100, delayP99Ms: 50, other: 4 },
} as const;

export interface Judgement {
  readonly what: string;
  readonly reach: string;
  readonly found: string;
  readonly isReached: boolean;
}

/** Ratios of two sides in the same rounds; undefined where one of them did not answer. */
export function ratioOf(
  { warm: { msByRound } }: ShapeResult,
  of: SideName,
  to: SideName,
): Spread | undefined {
  const base = msByRound[to];
  const ratios = msByRound[of]?.flatMap((ms, round) => {
    const other = base?.[round];
    return other === undefined ? [] : [ms / other];
  });
  return ratios === undefined || ratios.length === 0 ? undefined : spreadOf(ratios);
}

export function judge(
  small: WorldResult,
  large: WorldResult,
  embedded: EmbeddedResult,
): readonly Judgement[] {
  return [
    ...[small, large].flatMap(judgeWorld),
    ...judgeGrowth(small, large),
    ...judgeExports(large),
    judgeAnswers([small, large], embedded),
  ];
}

function judgeWorld({ positions, shapes: all, kept }: WorldResult): readonly Judgement[] {
  const shapes = all.filter(({ isHub }) => !isHub);
  const at = (what: string): string => `${what}, ${positions.toLocaleString('en')}`;
  const own = medians(shapes, 'inProcess', 'byHand');
  const peer = medians(shapes, 'peer', 'inProcess');
  const worstOwn = greatest(own);
  const worstPeer = least(peer);
  const hits = greatest(shapes.map(({ name, hits }) => [name, hits.own / hits.byHand]));
  const varied = greatest(
    shapes.flatMap(({ name, cold }) =>
      cold === undefined ? [] : [[name, cold.own.varied.median / cold.own.warm.median] as const],
    ),
  );
  const unplanned = greatest(
    shapes.flatMap(({ name, cold }) =>
      cold === undefined
        ? []
        : [[name, cold.own.unplanned.median / cold.peer.unplanned.median] as const],
    ),
  );
  const meanOwn = geometricMean(own.map(([, value]) => value));
  const meanPeer = geometricMean(peer.map(([, value]) => value));
  const cachedMs = Math.max(...kept.map((each) => each.cachedMs / each.firstMs));
  return [
    atMost(at('in process / by hand, geometric mean'), meanOwn, REACH.ownToByHand.mean),
    atMost(at('in process / by hand, each'), worstOwn, REACH.ownToByHand.each),
    atLeast(at('peer / in process, geometric mean'), meanPeer, REACH.peerToOwn.mean),
    atLeast(at('peer / in process, each'), worstPeer, REACH.peerToOwn.each),
    atMost(at('hits / by hand, each'), hits, REACH.hits),
    atMost(at('other aliases and fields / warm, each'), varied, REACH.varied),
    atMost(at('structure not planned yet / the peer’s, each'), unplanned, 1),
    atMost(at('cached answers over everything / first, each'), cachedMs, 0.1),
  ];
}

function judgeGrowth(small: WorldResult, large: WorldResult): readonly Judgement[] {
  const growths = large.shapes.flatMap(({ name, isBounded, hits }) => {
    const before = small.shapes.find((shape) => shape.name === name);
    return isBounded && before ? [[name, hits.own / before.hits.own] as const] : [];
  });
  return [
    atMost('growth of hits with graph size, each bounded shape', greatest(growths), REACH.growth),
  ];
}

function judgeExports({ exports }: WorldResult): readonly Judgement[] {
  const { rate, grownMb, delayP99Ms, other } = REACH.exports;
  const each = (measure: (file: WorldResult['exports'][number]) => number): readonly Named[] =>
    exports.map((file) => [file.name, measure(file)] as const);
  return [
    atLeast(
      'export / bare read, records per second',
      least(each((file) => file.perSecond / file.barePerSecond)),
      rate,
    ),
    atMost('memory used by an export, MB', greatest(each((file) => file.grownMb)), grownMb),
    atMost(
      'main thread delay during an export, p99, ms',
      greatest(each((file) => file.delayP99Ms)),
      delayP99Ms,
    ),
    atMost(
      'other client during an export / alone',
      greatest(each(({ otherMs }) => otherMs.meanwhile / otherMs.alone)),
      other,
    ),
  ];
}

function judgeAnswers(worlds: readonly WorldResult[], embedded: EmbeddedResult): Judgement {
  const onNeo4j = worlds.find(({ positions }) => positions === embedded.positions);
  const unequal = [
    ...worlds.flatMap(({ positions, shapes }) =>
      shapes.flatMap(({ name, unequal: sides }) =>
        sides.map((side) => `${name} (${side}, ${String(positions)})`),
      ),
    ),
    ...embedded.shapes
      .filter(
        ({ name, digest }) => onNeo4j?.shapes.find((each) => each.name === name)?.digest !== digest,
      )
      .map(({ name }) => `${name} (embedded)`),
  ];
  return {
    what: 'answers that differ between sides or engines',
    reach: 'none',
    found: unequal.join(', ') || 'none',
    isReached: unequal.length === 0,
  };
}

type Named = readonly [name: string, value: number];

function medians(shapes: readonly ShapeResult[], of: SideName, to: SideName): readonly Named[] {
  return shapes.flatMap((shape) => {
    const ratio = ratioOf(shape, of, to);
    return ratio === undefined ? [] : [[shape.name, ratio.median] as const];
  });
}

function greatest(values: readonly Named[]): Named {
  return values.reduce((most, each) => (each[1] > most[1] ? each : most), ['none', 0]);
}

function least(values: readonly Named[]): Named {
  return values.reduce((few, each) => (each[1] < few[1] ? each : few), ['none', Infinity]);
}

function atMost(what: string, value: number | Named, bound: number): Judgement {
  return compare(what, value, `≤ ${String(bound)}`, (found) => found <= bound);
}

function atLeast(what: string, value: number | Named, bound: number): Judgement {
  return compare(what, value, `≥ ${String(bound)}`, (found) => found >= bound);
}

function compare(
  what: string,
  value: number | Named,
  reach: string,
  isReached: (found: number) => boolean,
): Judgement {
  const [name, found] = typeof value === 'number' ? [undefined, value] : value;
  const text = found.toFixed(2);
  return {
    what,
    reach,
    found: name === undefined ? text : `${text} (${name})`,
    isReached: isReached(found),
  };
}
