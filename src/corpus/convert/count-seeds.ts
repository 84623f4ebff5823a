/**
 * Counts what the seeds hold, by the labels and relationship types of the graph they become.
 * Knows the entries only, so a test can count the checked-in files again.
 */
import { labelOfPositionKind, type NodeLabel } from '../../domain/node-definitions.js';
import type { RelationshipType } from '../../domain/relationship-definitions.js';
import { toTerm } from '../../domain/vocabularies.js';
import type { Seeds, StatementSeed } from './seed-entries.js';

export type Counts = Readonly<Record<string, number>>;

export interface SeedCounts {
  readonly nodes: Readonly<Record<NodeLabel, number>>;
  /** As authored; `VOICED`, which the loader derives, is counted too. */
  readonly relationships: Readonly<Record<RelationshipType, number>>;
  readonly positionsByKind: Counts;
  readonly repliesByRelation: Counts;
  readonly explicitReplies: number;
  readonly accusationsWithReply: number;
  readonly statementsBySourceCheck: Counts;
  readonly documentsByPublisherKind: Counts;
  readonly votesByChoice: Counts;
  readonly excerptsWithExactWords: number;
  readonly excerptsWithOffsets: number;
  readonly excerptsBySpeech: Counts;
}

const sum = <Item>(items: readonly Item[], count: (item: Item) => number): number =>
  items.reduce((total, item) => total + count(item), 0);
const lengthOf = (list: readonly unknown[] | undefined): number => list?.length ?? 0;

/** How often each word occurs, in alphabetical order. */
export function tally(words: readonly string[]): Counts {
  const counts = new Map<string, number>();
  for (const word of [...words].sort()) counts.set(word, (counts.get(word) ?? 0) + 1);
  return Object.fromEntries(counts);
}

export function countSeeds(seeds: Seeds): SeedCounts {
  const { statements, initiatives } = seeds;
  const positions = statements.flatMap((statement) => statement.positions);
  const evidence = positions.flatMap((position) => position.evidence);
  const replies = positions.flatMap((position) => position.respondsTo ?? []);
  const repliedTo = new Set(replies.map(({ position }) => position));
  const publisherKinds = new Map(seeds.publishers.map(({ id, kind }) => [id, kind]));
  const votes = sum(seeds.votes, ({ yes, no, abstain }) => sum([yes, no, abstain], lengthOf));
  const withLabel = (label: string): number =>
    positions.filter(({ kind }) => labelOfPositionKind(toTerm(kind)) === label).length;
  const perPosition = (count: (statement: StatementSeed) => number): number =>
    sum(statements, (statement) => count(statement) * statement.positions.length);
  return {
    nodes: {
      State: seeds.states.length,
      Agency: seeds.agencies.length,
      Spokesperson: seeds.spokespersons.length,
      Initiative: initiatives.length,
      Bloc: seeds.blocs.length,
      Organization: seeds.organizations.length,
      Group: seeds.groups.length,
      Accusation: withLabel('Accusation'),
      Denial: withLabel('Denial'),
      Proposal: withLabel('Proposal'),
      Remark: withLabel('Remark'),
      Statement: statements.length,
      Incident: seeds.incidents.length,
      Excerpt: evidence.length,
      Document: seeds.documents.length,
      Publisher: seeds.publishers.length,
    },
    relationships: {
      MADE: perPosition(({ madeBy }) => lengthOf(madeBy)),
      VOICED: perPosition((statement) => voicesOf(statement).size),
      ISSUED: sum(statements, ({ issuedBy }) => lengthOf(issuedBy)),
      DELIVERED: sum(statements, ({ deliveredBy }) => lengthOf(deliveredBy)),
      CONTAINS: positions.length,
      AGAINST: sum(positions, ({ against }) => lengthOf(against)),
      RESPONDS_TO: replies.length,
      CONCERNS: sum(positions, ({ concerns }) => lengthOf(concerns)),
      REFERS_TO: sum(positions, ({ refersTo }) => lengthOf(refersTo)),
      EVIDENCED_BY: evidence.length,
      TAKEN_FROM: evidence.length,
      PUBLISHED_BY: seeds.documents.length,
      CARRIES: sum(statements, ({ documents }) => lengthOf(documents)),
      AFFILIATED_WITH: sum(seeds.publishers, ({ affiliatedWith }) => lengthOf(affiliatedWith)),
      PART_OF: seeds.agencies.length,
      BASED_IN: seeds.organizations.filter(({ basedIn }) => basedIn !== undefined).length,
      SPEAKS_FOR: sum(seeds.spokespersons, ({ speaksFor }) => lengthOf(speaksFor)),
      PROPOSED: sum(initiatives, ({ proposedBy }) => lengthOf(proposedBy)),
      ANNOUNCED: sum(initiatives, ({ announcedBy }) => lengthOf(announcedBy)),
      BUILDS_ON: sum(initiatives, ({ buildsOn }) => lengthOf(buildsOn)),
      ENDORSED: sum(initiatives, ({ endorsedBy }) => lengthOf(endorsedBy)),
      OPPOSED: sum(initiatives, ({ opposedBy }) => lengthOf(opposedBy)),
      VOTED: votes,
      ACTED_ON:
        votes +
        sum(
          initiatives,
          ({ proposedBy, endorsedBy, opposedBy }) =>
            lengthOf(proposedBy) + lengthOf(endorsedBy) + lengthOf(opposedBy),
        ) +
        sum(
          statements,
          (statement) =>
            lengthOf(statement.madeBy) *
            sum(statement.positions, ({ refersTo }) => lengthOf(refersTo)),
        ),
      DOCUMENTED_BY: sum(initiatives, ({ documents }) => lengthOf(documents)),
      SAID_TO_AFFECT: sum(seeds.incidents, ({ saidToAffect }) => lengthOf(saidToAffect)),
    },
    positionsByKind: tally(positions.map((position) => position.kind)),
    repliesByRelation: tally(replies.map((reply) => reply.relation)),
    accusationsWithReply: positions.filter(
      ({ id, kind }) => kind === 'accusation' && repliedTo.has(id),
    ).length,
    explicitReplies: replies.filter((reply) => reply.explicit).length,
    statementsBySourceCheck: tally(statements.map((statement) => statement.sourceCheck)),
    documentsByPublisherKind: tally(
      seeds.documents.map(({ publisher }) => publisherKinds.get(publisher) ?? 'unknown'),
    ),
    votesByChoice: {
      yes: sum(seeds.votes, ({ yes }) => lengthOf(yes)),
      no: sum(seeds.votes, ({ no }) => lengthOf(no)),
      abstain: sum(seeds.votes, ({ abstain }) => lengthOf(abstain)),
    },
    excerptsWithExactWords: evidence.filter(({ exact }) => exact !== undefined).length,
    excerptsWithOffsets: evidence.filter(({ offsetStart }) => offsetStart !== undefined).length,
    excerptsBySpeech: tally(evidence.map(({ speech }) => speech ?? 'not coded')),
  };
}

/** Whoever made, issued or delivered it, each once. */
function voicesOf({ madeBy, issuedBy, deliveredBy }: StatementSeed): ReadonlySet<string> {
  return new Set([
    ...madeBy,
    ...(issuedBy ?? []),
    ...(deliveredBy ?? []).map(({ spokesperson }) => spokesperson),
  ]);
}
