/** Hand-written Cypher through the driver call that this server makes too. */
/* eslint-disable @typescript-eslint/no-unsafe-class-instance-assignment --
   the driver types its options as classes with private constructors; literals are its documented way */
import neo4j, { type Driver } from 'neo4j-driver';
import type { RawRow } from '../../../src/cypher/statement.js';
import { toDriverParams } from '../../../src/graph/neo4j/to-driver-params.js';
import type { Sample } from '../find-sample.js';
import { readFound } from '../shape.js';
import type { SentText, Side } from './side.js';

/** With the settings of the server's own (`open-neo4j-store.ts`). */
export function createDriver(uri: string): Driver {
  return neo4j.driver(uri, undefined, {
    disableLosslessIntegers: true,
    maxConnectionPoolSize: 50,
    notificationFilter: { minimumSeverityLevel: 'OFF' },
    telemetryDisabled: true,
  });
}

export function createByHand(driver: Driver, database: string, sample: Sample): Side {
  return {
    name: 'byHand',
    prepare: ({ byHand }) => {
      const sent = { text: byHand.text, params: byHand.params(sample) };
      return {
        ask: () => runText(driver, database, sent),
        read: (answer) => readFound(answer, byHand),
      };
    },
  };
}

export async function runText(
  driver: Driver,
  database: string,
  { text, params }: SentText,
): Promise<readonly RawRow[]> {
  const session = driver.session({ database, defaultAccessMode: 'READ' });
  try {
    const { records } = await session.run<RawRow>(text, toDriverParams(params));
    return records.map((record) => record.toObject());
  } finally {
    await session.close();
  }
}

/** Database hits of a text, all operators together. */
export async function countHits(
  driver: Driver,
  database: string,
  { text, params }: SentText,
): Promise<number> {
  const session = driver.session({ database, defaultAccessMode: 'READ' });
  try {
    const { summary } = await session.run(`PROFILE ${text}`, toDriverParams(params));
    return summary.profile === false ? 0 : addHits(summary.profile);
  } finally {
    await session.close();
  }
}

interface Operator {
  readonly dbHits: number;
  readonly children: readonly Operator[];
}

function addHits({ dbHits, children }: Operator): number {
  return children.reduce((sum, child) => sum + addHits(child), dbHits);
}
