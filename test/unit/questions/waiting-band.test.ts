/**
 * The claim of docs/questions.md about the two curves of `replyLatency`: they are two readings of
 * the dates, and another reading may leave the band between them slightly.
 */
import { expect, test } from 'vitest';
import {
  estimateSurvival,
  type Observed,
  type SurvivalPoint,
} from '../../../src/domain/time/kaplan-meier.js';
import { sampleMany } from '../../support/generate-operations/choices.js';
import { readCorpus } from '../../support/load-corpus.js';
import { CorpusGraph } from '../../support/naive-evaluation/corpus-graph.js';
import { answersBy, occurredOn } from '../../support/naive-questions/exchange.js';
import { listUnits } from '../../support/naive-questions/latency.js';

type Read = (date: { readonly dayFrom: number; readonly dayTo: number }) => number;

test('a random reading of the dates lies between the curves within one hundredth, and may leave them', async () => {
  const graph = new CorpusGraph(await readCorpus());
  const lastDay = Math.max(...graph.all('Statement').map((each) => occurredOn(each).dayFrom));
  const units = listUnits(graph, lastDay).map(({ accusation, accused }) => ({
    accusation: occurredOn(accusation),
    answers: answersBy(graph, accusation, accused).map(({ node }) => occurredOn(node)),
  }));
  const estimate = (readAccusation: Read, readAnswer: Read): readonly SurvivalPoint[] =>
    estimateSurvival(
      units.map(({ accusation, answers }): Observed => {
        const since = readAccusation(accusation);
        const until = answers.length === 0 ? lastDay : Math.min(...answers.map(readAnswer));
        return { days: Math.max(0, until - since), count: 1, hasEvent: answers.length > 0 };
      }),
    );
  const first: Read = ({ dayFrom }) => dayFrom;
  const last: Read = ({ dayTo }) => dayTo;
  const soonest = estimate(last, first);
  const latest = estimate(first, last);
  const readings = sampleMany(
    ({ integer }) => {
      const anyDay: Read = ({ dayFrom, dayTo }) => integer(dayFrom, dayTo);
      return estimate(anyDay, anyDay);
    },
    1,
    30,
  );

  const days = new Set([soonest, latest, ...readings].flat().map((point) => point.days));
  let most = 0;
  for (const reading of readings) {
    for (const day of days) {
      const waiting = waitingAfter(reading, day);
      most = Math.max(
        most,
        waitingAfter(soonest, day) - waiting,
        waiting - waitingAfter(latest, day),
      );
    }
  }
  expect(most).toBeGreaterThan(0);
  expect(most).toBeLessThan(0.01);
});

/** The share that waits longer than this many days. */
function waitingAfter(points: readonly SurvivalPoint[], days: number): number {
  return points.findLast((point) => point.days <= days)?.waiting ?? 1;
}
