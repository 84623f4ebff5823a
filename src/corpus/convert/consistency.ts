/**
 * Agreements inside the corpus that the seeds rely on because they say a thing only once.
 * Reads the corpus only; writes remarks and faults only.
 */
import { actorsOfType } from './actors.js';
import type { Corpus } from './corpus-schema.js';
import type { Findings } from './findings.js';
import { groupByStatement } from './positions.js';

export function checkConsistency(corpus: Corpus, findings: Findings): void {
  checkStatesOfPersons(corpus, findings);
  checkOrderOfPositions(corpus, findings);
  checkLooseAnswers(corpus, findings);
  checkEvidenceSources(corpus, findings);
  for (const name of corpus.initiativesNotSourced) {
    findings.remark('Not in the seeds', `\`not_sourced\`: ${name}`);
  }
}

const say = (findings: Findings, line: string): void => {
  findings.remark('Checks of the corpus', line);
};

/** A person's state is implied by the agency, and a child's by its parent: both must agree. */
function checkStatesOfPersons(corpus: Corpus, findings: Findings): void {
  const agencies = new Map(actorsOfType(corpus, 'agency').map((agency) => [agency.id, agency]));
  const members = [
    ...actorsOfType(corpus, 'person').map(({ id, state, agency }) => ({ id, state, body: agency })),
    ...actorsOfType(corpus, 'agency').map(({ id, state, parent }) => ({ id, state, body: parent })),
  ];
  const differing = members.filter(({ state, body }) => {
    const implied = agencies.get(body ?? '')?.state;
    return implied !== undefined && implied !== state;
  });
  for (const { id, state, body } of differing) {
    say(findings, `${id}: of ${state}, but ${String(body)} is not.`);
  }
  say(
    findings,
    `States of persons and agencies against the agency they belong to: ${String(differing.length)} of ${String(members.length)} differ.`,
  );
}

/** Ordinals come from the order in the file, the corpus's from the end of the id: 1, 2, 3, … */
function checkOrderOfPositions({ statements, positions }: Corpus, findings: Findings): void {
  const byStatement = groupByStatement(positions);
  for (const { id } of statements) {
    const ids = (byStatement.get(id) ?? []).map((position) => position.id);
    const expected = ids.map((_, index) => `${id}-${String(index + 1)}`);
    if (ids.length === 0 || ids.join() !== expected.join()) {
      findings.fault(id, `its positions are ${ids.join(', ')}`, 'number them 1, 2, 3 in order');
    }
    byStatement.delete(id);
  }
  for (const [statement, [first]] of byStatement) {
    findings.fault(String(first?.id), `no statement "${statement}"`, 'name one that exists');
  }
}

function checkLooseAnswers({ statements, positions }: Corpus, findings: Findings): void {
  for (const { id, loosely_answers: looselyAnswers } of statements) {
    for (const target of looselyAnswers ?? []) {
      const replies = positions
        .filter(({ statement }) => statement === id)
        .flatMap((position) => position.responds_to ?? [])
        .filter(({ position }) => position.replace(/-\d+$/, '') === target);
      const explicit = replies.filter((reply) => reply.explicit).length;
      const verdict = explicit === 0 && replies.length > 0 ? 'as expected' : 'against the rule';
      say(
        findings,
        `${id} loosely answers ${target}: ${String(replies.length)} replies, ${String(explicit)} explicit (${verdict}).`,
      );
    }
  }
}

/** A position may be shown by a page that its statement does not list. */
function checkEvidenceSources({ statements, positions }: Corpus, findings: Findings): void {
  const listed = new Map(
    statements.map((statement) => [
      statement.id,
      new Set([statement.source, ...(statement.also_sources ?? [])]),
    ]),
  );
  for (const { id, statement, evidence } of positions) {
    for (const { source } of evidence ?? []) {
      if (listed.get(statement)?.has(source) !== true) {
        say(findings, `${id}: shown by ${source}, which is not among its statement's sources.`);
      }
    }
  }
}
