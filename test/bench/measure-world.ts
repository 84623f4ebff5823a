/**
 * All shapes on all sides over one world in Neo4j.
 *
 *   node measure-world.js <bolt address> <database> <positions> <result file> [rounds [part of a name]]
 */
import { writeFileSync } from 'node:fs';
import { openNeo4jStore } from '../../src/graph/neo4j/open-neo4j-store.js';
import { AnswerCache } from '../../src/graphql/answer-cache.js';
import { countObjects, digestOf } from './digest.js';
import { findSample } from './find-sample.js';
import { loadWorld } from './load-world.js';
import { measureCold, operationsOf } from './measure-cold.js';
import { measureExports } from './measure-exports.js';
import { measureCached } from './measure-cached.js';
import { measureWarm } from './measure-warm.js';
import { readWholeSdl, say } from './process.js';
import { profileSide, type Profile } from './profile-side.js';
import type { ShapeResult, WorldResult } from './results.js';
import type { Shape } from './shape.js';
import { allShapes } from './shapes/all.js';
import { countHits, createByHand, createDriver, runText } from './sides/by-hand.js';
import { createInProcess } from './sides/in-process.js';
import { startOverHttp } from './sides/over-http.js';
import { createPeer } from './sides/peer.js';
import type { Prepared, SideName } from './sides/side.js';

const [uri = '', database = '', size = '20000', file = '', rounds = '8', part = ''] =
  process.argv.slice(2);
const positions = Number(size);
const WARM = { rounds: Number(rounds), concurrency: 16, roundMs: 300 };

const store = openNeo4jStore({ uri, database, defaultTimeoutMs: 120_000 });
const driver = createDriver(uri);
const { nodes, relationships } = await loadWorld(store, positions);
const sample = await findSample(store);
const sdl = await readWholeSdl();
const overHttp = await startOverHttp(uri, database, sample);
const own = await createInProcess({ sdl, store, sample });
const peer = await createPeer(driver, database, sample);
const sides = [overHttp, own, peer, createByHand(driver, database, sample)];
const forgetPlans = async (): Promise<void> => {
  await runText(driver, database, { text: 'CALL db.clearQueryCaches()', params: {} });
};

try {
  const shapes: ShapeResult[] = [];
  const chosen = allShapes.filter(({ name }) => name.includes(part));
  for (const [index, shape] of chosen.entries()) {
    say(`${size}: ${String(index + 1)} of ${String(chosen.length)}, ${shape.name}`);
    shapes.push(await measureShape(shape));
  }
  const keeping = await createInProcess({ sdl, store, sample, answerCache: new AnswerCache() });
  const kept = await measureCached(keeping);
  const exports = 'exports'.includes(part)
    ? await measureExports({ uri, database, store, driver, sample })
    : [];
  const result: WorldResult = { positions, nodes, relationships, shapes, kept, exports };
  writeFileSync(file, JSON.stringify(result));
} finally {
  await overHttp.stop();
  await driver.close();
  await store.close();
}

async function measureShape(shape: Shape): Promise<ShapeResult> {
  const prepared = new Map<SideName, Prepared>();
  const digests = new Map<SideName, string>();
  let answer: unknown;
  for (const side of sides) {
    const ready = side.prepare(shape);
    if (ready === undefined) continue;
    prepared.set(side.name, ready);
    const read = ready.read(await ready.ask());
    digests.set(side.name, digestOf(read));
    if (side.name === 'inProcess') answer = read;
  }
  const expected = digests.get('byHand') ?? '';
  const options = shape.isHub === true ? { ...WARM, concurrency: 1 } : WARM;
  const warm = await measureWarm(prepared, options);
  const { text, params } = own.lastStatement();
  const operations = operationsOf(shape);
  const profile = async (side: SideName): Promise<Profile> => {
    const ready = prepared.get(side);
    if (ready === undefined) throw new Error(`${side} was not asked`);
    return profileSide(ready, options.concurrency);
  };
  return {
    name: shape.name,
    isBounded: shape.isBounded === true,
    isHub: shape.isHub === true,
    warm,
    profile: { own: await profile('inProcess'), byHand: await profile('byHand') },
    hits: {
      own: await countHits(driver, database, { text, params }),
      byHand: await countHits(driver, database, {
        text: shape.byHand.text,
        params: shape.byHand.params(sample),
      }),
    },
    rows: countObjects(answer),
    bytes: Buffer.byteLength(JSON.stringify(answer)),
    digest: expected,
    unequal: [...digests].filter(([, digest]) => digest !== expected).map(([name]) => name),
    withoutPeer: typeof shape.peer === 'string' ? shape.peer : undefined,
    cold:
      operations === undefined
        ? undefined
        : await measureCold(
            { asked: own, operation: operations[0] },
            { asked: peer, operation: operations[1] },
            sample,
            forgetPlans,
          ),
  };
}
