/**
 * An empty Neo4j database for the next test file. Refuses any database that is not meant for tests.
 */
/* eslint-disable @typescript-eslint/no-unsafe-class-instance-assignment --
   the driver types its options as classes with private constructors; literals are its documented way */
import neo4j, { type Driver } from 'neo4j-driver';

import type { Neo4jStoreOptions } from '../../src/graph/neo4j/open-neo4j-store.js';

/** Removes all content and every index. Throws when the database name does not contain "test". */
export async function wipeNeo4j({
  uri,
  user,
  password,
  database,
}: Neo4jStoreOptions): Promise<void> {
  if (!database.includes('test')) {
    throw new Error(
      `The tests wipe their database, and "${database}" does not have "test" in its name. ` +
        'Set NEO4J_DATABASE to one that does, or run: npm run test:neo4j',
    );
  }
  const auth = user === undefined ? undefined : neo4j.auth.basic(user, password ?? '');
  const driver = neo4j.driver(uri, auth, { disableLosslessIntegers: true });
  try {
    await deleteInBatches(driver, database);
    await dropNamed(driver, database, 'CONSTRAINT', 'SHOW CONSTRAINTS YIELD name');
    // Token lookup indexes are Neo4j's own.
    const ourIndexes = "SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP'";
    await dropNamed(driver, database, 'INDEX', ourIndexes);
  } finally {
    await driver.close();
  }
}

async function deleteInBatches(driver: Driver, database: string): Promise<void> {
  let deleted: unknown;
  do {
    const { records } = await driver.executeQuery(
      'MATCH (n) WITH n LIMIT 20000 DETACH DELETE n RETURN count(n) AS deleted',
      {},
      { database },
    );
    deleted = records[0]?.get('deleted');
  } while (deleted !== 0);
}

async function dropNamed(
  driver: Driver,
  database: string,
  kind: 'CONSTRAINT' | 'INDEX',
  listing: string,
): Promise<void> {
  const { records } = await driver.executeQuery(`${listing} RETURN name`, {}, { database });
  for (const record of records) {
    const name = String(record.get('name')).replaceAll('`', '``');
    await driver.executeQuery(`DROP ${kind} \`${name}\` IF EXISTS`, {}, { database });
  }
}
