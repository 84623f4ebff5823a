/**
 * Resolvers of proposals and suggestions: made afresh on the current record for each request. Nothing that
 * they answer is stored, so nothing of it can reach a public answer.
 */
import { toTerm } from '../domain/ontology/vocabularies.js';
import type { PositionKind } from '../domain/ontology/vocabularies.js';
import { ForbiddenError, InputError } from '../domain/errors.js';
import type { FoundDate } from '../propose/find-dates.js';
import type { DuplicateSuggestion as FoundDuplicate } from '../propose/find-duplicates.js';
import { relationsFor } from '../propose/reply-relations.js';
import type {
  DateProposal,
  DuplicateSuggestion,
  QueryResolvers,
  StatementInput,
} from '../generated/desk.js';
import { entriesOf, textOf, type SeedRecord } from '../corpus/seed-records.js';
import { assertMay, type Visitor } from './access/visitor.js';
import type { DeskContext } from './desk-context.js';
import { readStatementInput } from './read-changes.js';

const MAX_SUGGESTIONS = 20;
/** Statements of one draft; an article rarely reports more than five. */
const MAX_AMONG = 50;

export const proposalResolvers: Required<
  Pick<QueryResolvers, 'proposals' | 'suggestReplies' | 'findDuplicates'>
> = {
  proposals: async (_root, { text: sha256 }, { visitor, texts, tasks, proposer }) => {
    assertMay(visitor, 'readDesk');
    assertAssisted(visitor, tasks, [sha256]);
    const text = await texts.read(sha256);
    if (text === undefined) return null;
    const { document, statements, spans } = proposer().propose(text);
    return {
      document: {
        ...document,
        known: document.known ?? null,
        title: document.title ?? null,
        language: document.language ?? null,
        publisher: document.publisher ?? null,
        filedOn: toDate(document.filedOn),
        publishedOn: toDate(document.publishedOn),
      },
      statements: statements.map((statement) => ({
        ...statement,
        deliveredBy: statement.deliveredBy ?? null,
        title: statement.title ?? null,
        form: statement.form ?? null,
        occurredOn: toDate(statement.occurredOn),
        id: statement.id ?? null,
        duplicates: statement.duplicates.map(toDuplicate),
      })),
      spans: spans.map((span) => ({
        ...span,
        kind: span.kind ?? null,
        cue: span.cue ?? null,
        against: span.against.map((target) => ({ ...target, role: target.role ?? null })),
      })),
    };
  },
  suggestReplies: (_root, { statement, position, among, first }, { visitor, tasks, proposer }) => {
    assertMay(visitor, 'readDesk');
    if (among != null && among.length > MAX_AMONG) {
      throw new InputError(`among: must have at most ${String(MAX_AMONG)} statements.`);
    }
    const record = readStatementInput(statement);
    assertAssisted(visitor, tasks, textsOfEvidence(record));
    const count = positionsIn(statement);
    if (position < 0 || position >= count) {
      throw new InputError(
        `position: must be the index of a position of the statement, from 0; it has ${String(count)}.`,
      );
    }
    const found = proposer().suggestReplies({
      statement: record,
      position,
      among: (among ?? []).map(readStatementInput),
      first: readFirst(first),
    });
    return found.map(({ position: target, statement: held, score, reasons }) => ({
      position: target.id,
      asserts: target.asserts,
      // The record is valid, and a draft's kind is an enum value.
      kind: toTerm(target.kind === '' ? 'other' : target.kind) as PositionKind,
      statement: held.id,
      summary: held.summary,
      madeBy: held.madeBy,
      occurredOn: held.occurredOn,
      score,
      reasons,
      relations: relationsFor(target.kind),
    }));
  },
  findDuplicates: (_root, { statement, first }, { visitor, tasks, proposer }) => {
    assertMay(visitor, 'readDesk');
    const record = readStatementInput(statement);
    assertAssisted(visitor, tasks, textsOfEvidence(record));
    const found = proposer().findDuplicates(record, readFirst(first));
    return found.map(toDuplicate);
  },
};

/** @param texts digests */
function assertAssisted(
  { pseudonym }: Visitor,
  tasks: DeskContext['tasks'],
  texts: readonly string[],
): void {
  if (texts.some((sha256) => tasks.isCoding(pseudonym, sha256, ['BLIND_UNASSISTED']))) {
    throw new ForbiddenError('You are coding this text without proposals.');
  }
}

function textsOfEvidence(statement: SeedRecord): readonly string[] {
  return entriesOf(statement, 'positions')
    .flatMap((position) => entriesOf(position, 'evidence'))
    .flatMap((excerpt) => textOf(excerpt, 'textSha256') ?? []);
}

function readFirst(first: number | null | undefined): number {
  const count = first ?? 5;
  if (count >= 1 && count <= MAX_SUGGESTIONS) return count;
  throw new InputError(`first: must be a number from 1 to ${String(MAX_SUGGESTIONS)}.`);
}

function positionsIn({ positions }: StatementInput): number {
  return positions?.length ?? 0;
}

function toDate(found: FoundDate | undefined): DateProposal | null {
  if (found === undefined) return null;
  const { date, sum, place } = found;
  return { date, sum, offsetStart: place?.start ?? null, offsetEnd: place?.end ?? null };
}

function toDuplicate({ statement, score, reasons }: FoundDuplicate): DuplicateSuggestion {
  const { id, summary, occurredOn, madeBy, documents } = statement;
  return { statement: id, summary, occurredOn, madeBy, documents, score, reasons };
}
