/**
 * A vitest reporter: the last line of a run names the engines that the suites ran on, so that a run
 * without Neo4j is not mistaken for one with it.
 */
import type { Reporter, TestModule } from 'vitest/node';

const EMBEDDED = '[embedded]';
const NEO4J = '[Neo4j]';
const NEO4J_SKIPPED = /\[Neo4j skipped: (?<reason>[^\]]+)\]/;

export default class EnginesReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const line = describeEngines(modules);
    if (line !== undefined) process.stdout.write(`${line}\n`);
  }
}

/** Undefined where no suite of the run needs an engine. */
function describeEngines(modules: readonly TestModule[]): string | undefined {
  const tests = modules.flatMap((module) => [...module.children.allTests()]);
  const ran = tests.filter((test) => ['passed', 'failed'].includes(test.result().state));
  const onEmbedded = ran.filter((test) => test.fullName.includes(EMBEDDED)).length;
  const onNeo4j = ran.filter((test) => test.fullName.includes(NEO4J)).length;
  const skipped = tests.find((test) => NEO4J_SKIPPED.test(test.fullName));
  if (onEmbedded + onNeo4j === 0 && skipped === undefined) return undefined;
  return `Engines: ${describeEmbedded(onEmbedded)}; ${describeNeo4j(onNeo4j, skipped?.fullName)}.`;
}

function describeEmbedded(count: number): string {
  return count > 0 ? `embedded ran (${String(count)} tests)` : 'embedded did not run';
}

function describeNeo4j(count: number, skippedName: string | undefined): string {
  if (count > 0) return `Neo4j ran (${String(count)} tests)`;
  const reason = skippedName === undefined ? undefined : NEO4J_SKIPPED.exec(skippedName)?.groups;
  if (reason === undefined) return 'Neo4j did not run';
  return `Neo4j did not run (${reason['reason'] ?? ''}; npm run test:neo4j brings one up)`;
}
