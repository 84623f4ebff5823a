/** A draft from the changes of a change set and the proposals for its text. Pure. */
import type {
  ChangeInput,
  DocumentInput,
  PositionInput,
  ProposalsQuery,
  ProposedStatementFragment as ProposedStatement,
  StatementInput,
} from '../../generated/desk/graphql.js';
import type { DraftContent } from '../draft/draft-content.js';
import {
  placeholderId,
  suggestStatementId,
  type Act,
  type Draft,
  type Page,
  type StatementDraft,
} from './draft.js';
import { keyOfProposedStatement } from './editor.js';

type Proposals = NonNullable<ProposalsQuery['proposals']>;

export function readDraft(
  content: DraftContent,
  textSha256: string,
  proposals: Proposals | null,
): Draft {
  const saved = content.changes.flatMap(({ put }) =>
    put?.record.statement == null ? [] : [{ put, statement: put.record.statement }],
  );
  const page = readPage(
    content.changes,
    saved.map(({ statement }) => statement),
    textSha256,
    proposals,
  );
  const proposed = proposals?.statements ?? [];
  const keys = matchStatements(
    saved.map(({ statement }) => statement),
    proposed,
  );
  const drafted = saved.map(({ put, statement }, index) =>
    readStatement(
      statement,
      put.ifRevision ?? null,
      keys[index] ?? keyOfProposedStatement(proposed.length + index),
    ),
  );
  const rest = proposed.flatMap((each, index) => {
    const key = keyOfProposedStatement(index);
    return keys.includes(key) ? [] : [proposeStatement(each, index, page)];
  });
  const statements = [...drafted, ...rest];
  return {
    title: content.title,
    reason: content.reason,
    page,
    statements: statements.length === 0 ? [emptyStatement(page)] : statements,
    others: content.changes.filter(
      ({ put }) => put?.record.statement == null && put?.record.document?.id !== page.id,
    ),
  };
}

function readPage(
  changes: readonly ChangeInput[],
  statements: readonly StatementInput[],
  textSha256: string,
  proposals: Proposals | null,
): Page {
  const records = changes.flatMap(({ put }) => put?.record.document ?? []);
  const cited = statements
    .flatMap(({ positions }) => positions ?? [])
    .flatMap(({ evidence }) => evidence ?? [])
    .find((excerpt) => excerpt.textSha256 === textSha256)?.document;
  const known = proposals?.document.known ?? null;
  const id = cited ?? records[0]?.id ?? known;
  if (id != null) {
    const record = records.find((each) => each.id === id);
    if (record !== undefined) return { id, record };
    if (cited != null || id === known) return { id, record: null };
  }
  return proposePage(textSha256, proposals);
}

function proposePage(textSha256: string, proposals: Proposals | null): Page {
  const { document } = proposals ?? {};
  const publisher = document?.publisher ?? null;
  const publishedOn = document?.publishedOn?.date ?? document?.filedOn?.date ?? null;
  const record: DocumentInput = {
    url: document?.url ?? null,
    title: document?.title ?? null,
    language: document?.language ?? null,
    publisher,
    filedOn: document?.filedOn?.date ?? null,
    publishedOn,
    dateInferred: false,
    readInFull: true,
  };
  const source = publisher === null ? 'page' : publisher.slice(publisher.indexOf(':') + 1);
  const day = (publishedOn ?? '').replaceAll('-', '');
  const id = `document:${source}-${day === '' ? '' : `${day}-`}${textSha256.slice(0, 6)}`;
  return { id, record: { id, ...record } };
}

/** The key of the proposed statement that a saved one was made from, in the order of the saved ones. */
function matchStatements(
  saved: readonly StatementInput[],
  proposed: readonly ProposedStatement[],
): readonly (string | undefined)[] {
  const free = new Set(proposed.keys());
  const take = (isMatch: (each: ProposedStatement) => boolean): string | undefined => {
    const index = [...free].find((each) => {
      const statement = proposed[each];
      return statement !== undefined && isMatch(statement);
    });
    if (index === undefined) return undefined;
    free.delete(index);
    return keyOfProposedStatement(index);
  };
  const byId = saved.map(({ id }) => take((each) => each.id !== null && each.id === id));
  return saved.map(
    ({ issuedBy, madeBy }, index) =>
      byId[index] ??
      take((each) => isSameList(each.issuedBy, issuedBy) && isSameList(each.madeBy, madeBy)),
  );
}

function isSameList(a: readonly string[], b: readonly string[] | null | undefined): boolean {
  return JSON.stringify(a) === JSON.stringify(b ?? []);
}

export function readStatement(
  { positions, ...facts }: StatementInput,
  ifRevision: string | null,
  key: string,
): StatementDraft {
  const acts = (positions ?? []).map(readAct);
  return { key, ifRevision, facts, acts, isTouched: true };
}

function readAct({ id, ...record }: PositionInput, index: number): Act {
  const number = Number(/-(\d+)$/.exec(id ?? '')?.[1] ?? index + 1);
  return { number, record };
}

function proposeStatement(proposed: ProposedStatement, index: number, page: Page): StatementDraft {
  const { id, madeBy, issuedBy, deliveredBy, title, form, occurredOn } = proposed;
  const facts: StatementDraft['facts'] = {
    summary: '',
    form,
    occurredOn: occurredOn?.date ?? null,
    sourceCheck: 'COMPLETE',
    madeBy,
    issuedBy,
    deliveredBy: deliveredBy === null ? [] : [{ spokesperson: deliveredBy, title }],
    documents: [page.id],
  };
  return {
    key: keyOfProposedStatement(index),
    ifRevision: null,
    facts: {
      ...facts,
      id: id ?? suggestStatementId(facts) ?? placeholderId(index),
    },
    acts: [],
    isTouched: false,
  };
}

function emptyStatement(page: Page): StatementDraft {
  return {
    key: keyOfProposedStatement(0),
    ifRevision: null,
    facts: {
      id: placeholderId(0),
      summary: '',
      sourceCheck: 'COMPLETE',
      madeBy: [],
      issuedBy: [],
      documents: [page.id],
    },
    acts: [],
    isTouched: false,
  };
}
