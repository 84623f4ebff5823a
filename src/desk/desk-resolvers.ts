/**
 * Resolvers of the desk's schema on the curation service. Each checks permissions first.
 */
import type { Value } from '../cypher/statement.js';
import { InputError } from '../domain/errors.js';
import { compareRevisions, describeChangedRecords } from '../curation/changed-records.js';
import { compareApiForms } from '../curation/compare-api-forms.js';
import { findRecords } from '../curation/find-records.js';
import { revisionOf } from '../curation/revision.js';
import { toApiForm, toApiValue } from '../curation/record-form.js';
import type { RequestedChange } from '../curation/prepare-changes.js';
import type { ChangeOperation, Resolvers } from '../generated/desk.js';
import { ACTIONS } from './access/capabilities.js';
import { assertMay } from './access/visitor.js';
import { addFingerprintsOf } from './add-fingerprints.js';
import { assertAnchored } from './assert-anchored.js';
import { codingResolvers } from './coding-resolvers.js';
import { importResolvers } from './import-resolvers.js';
import { proposalResolvers } from './proposal-resolvers.js';
import { fromSection, readChanges, toSection } from './read-changes.js';

const MAX_PAGE = 100;
const MAX_EFFECTS = 10_000;

const operations: Readonly<Record<RequestedChange['op'], ChangeOperation>> = {
  put: 'PUT',
  retract: 'RETRACT',
  sameAs: 'SAME_AS',
};

const severities = ['ERROR', 'WARNING', 'NOTE'] as const;

export const deskResolvers: Resolvers = {
  ...codingResolvers,
  ...importResolvers,
  Query: {
    ...codingResolvers.Query,
    ...importResolvers.Query,
    ...proposalResolvers,
    me: (_root, _args, { visitor }) => visitor,
    record: (_root, { section, id }, { visitor, records }) => {
      assertMay(visitor, 'readDesk');
      const name = { section: toSection(section), id };
      const record = records.current(name);
      if (record === undefined) return null;
      return { section, id, revision: revisionOf(record), record: toApiForm(name.section, record) };
    },
    compareRevisions: (_root, { section, id, from, to }, { visitor, records }) => {
      assertMay(visitor, 'readDesk');
      return compareRevisions(records, { section: toSection(section), id }, { from, to });
    },
    findRecords: (_root, { text, sections, first, offset }, { visitor, records }) => {
      assertMay(visitor, 'readDesk');
      if (first < 1 || first > MAX_PAGE) {
        throw new InputError(`first: must be a number from 1 to ${String(MAX_PAGE)}.`);
      }
      if (offset < 0) {
        throw new InputError('offset: must be a number of 0 or more.');
      }
      const found = findRecords(records.fold.state, text, (sections ?? []).map(toSection));
      return { nodes: found.slice(offset, offset + first), total: found.length };
    },
    changeSet: (_root, { id }, { visitor, curation }) => {
      assertMay(visitor, 'readDesk');
      return curation.changeSet(id) ?? null;
    },
    text: async (_root, { sha256 }, { visitor, texts }) => {
      assertMay(visitor, 'readDesk');
      return (await texts.read(sha256)) ?? null;
    },
    changeSets: (_root, { status, author, first, after }, { visitor, curation }) => {
      assertMay(visitor, 'readDesk');
      const all = curation
        .changeSets()
        .filter((each) => status == null || each.status === status)
        .filter((each) => author == null || each.author === author);
      const last = after == null ? -1 : all.findIndex(({ id }) => id === after);
      if (after != null && last === -1) {
        throw new InputError(
          'after: must be the endCursor of a page with the same status and author.',
        );
      }
      const start = last + 1;
      const nodes = takeFirst(all.slice(start), first, MAX_PAGE);
      const isLast = start + nodes.length >= all.length;
      return { nodes, total: all.length, endCursor: isLast ? null : (nodes.at(-1)?.id ?? null) };
    },
  },
  Mutation: {
    ...codingResolvers.Mutation,
    ...importResolvers.Mutation,
    addText: (_root, { key, input }, { visitor, texts }) => {
      assertMay(visitor, 'addText');
      const { text, url, title } = input;
      return texts.add(visitor.pseudonym, { key, text, url: url ?? null, title: title ?? null });
    },
    saveChangeSet: async (_root, { input }, { visitor, curation, records, texts }) => {
      assertMay(visitor, 'saveChangeSet');
      const { key, id, ifRevision, mode, title, reason, text, changes } = input;
      const requested = readChanges(changes);
      // What a script sends was not read by anybody yet.
      if (visitor.isToken && mode === 'DRAFT') {
        await assertAnchored(requested, text ?? undefined, { records, texts });
      }
      return curation.save(visitor, {
        key,
        id: id ?? null,
        ifRevision: ifRevision ?? null,
        mode,
        title: title ?? '',
        reason: reason ?? '',
        text: text ?? null,
        changes: await addFingerprintsOf(text, requested, texts),
      });
    },
    submitChangeSet: (_root, { key, id }, { visitor, curation }) => {
      assertMay(visitor, 'submitChangeSet');
      return curation.submit(visitor, key, id);
    },
    reviewChangeSet: (_root, { key, id, verdict, comment }, { visitor, curation }) => {
      assertMay(visitor, 'reviewChangeSet');
      // eslint-disable-next-line @typescript-eslint/no-unnecessary-condition -- an explicit null passes the default
      return curation.review(visitor, key, id, verdict, comment ?? '');
    },
    acceptChangeSet: (_root, { key, id }, { visitor, curation }) => {
      assertMay(visitor, 'acceptChangeSet');
      return curation.accept(visitor, key, id);
    },
    withdrawChangeSet: (_root, { key, id }, { visitor, curation }) => {
      assertMay(visitor, 'withdrawChangeSet');
      return curation.withdraw(visitor, key, id);
    },
    revertChangeSet: (_root, { key, id, reason }, { visitor, curation }) => {
      assertMay(visitor, 'revertChangeSet');
      return curation.revert(visitor, key, id, reason);
    },
    redact: (_root, { key, seq, reason }, { visitor, curation }) => {
      assertMay(visitor, 'redact');
      return curation.redact(visitor, key, seq, reason);
    },
  },
  Visitor: {
    may: (visitor) => ACTIONS.filter((action) => visitor.may(action)),
    roles: ({ roles }) => roles,
  },
  ChangeSet: {
    acceptance: ({ acceptance }) => acceptance ?? null,
    reverts: ({ reverts }) => reverts ?? null,
    adjudicates: ({ adjudicates }) => adjudicates ?? null,
    text: ({ text }) => text ?? null,
    problems: async (changeSet, _args, { examine }) => (await examine(changeSet)).problems,
    effect: async (changeSet, _args, { examine }) => (await examine(changeSet)).effect,
    changedRecords: (changeSet, _args, { records }) => describeChangedRecords(records, changeSet),
  },
  FoundRecord: {
    section: ({ section }) => fromSection(section),
  },
  ChangedRecord: {
    operation: ({ op }) => operations[op],
    section: ({ section }) => fromSection(section),
    before: ({ section, before }) => (before === undefined ? null : toApiForm(section, before)),
    after: ({ section, after }) => (after === undefined ? null : toApiForm(section, after)),
    fields: ({ section, before, after }) => compareApiForms({ section }, before, after),
    rebased: ({ section, rebased }) =>
      rebased === undefined
        ? null
        : { revision: rebased.revision, record: toApiForm(section, rebased.record) },
  },
  ChangeSetPayload: {
    problems: ({ problems }) =>
      problems.toSorted((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity)),
  },
  Change: {
    operation: ({ op }) => operations[op],
    section: ({ section }) => fromSection(section),
    ifRevision: (change) => ('ifRevision' in change ? change.ifRevision : null),
    record: (change) => (change.op === 'put' ? toApiForm(change.section, change.record) : null),
    reason: (change) => ('reason' in change ? change.reason : null),
    keeps: (change) => (change.op === 'sameAs' ? change.keeps : null),
  },
  Problem: {
    section: ({ record }) => (record === undefined ? null : fromSection(record.section)),
    id: ({ record }) => record?.id ?? null,
    conflict: ({ conflict, record, path }) => {
      if (conflict === undefined) return null;
      const inRecord = path.replace(/^changes\[\d+\](\.record)?\.?/, '');
      const toApi = (value: Value | undefined): Value =>
        value === undefined || record === undefined
          ? null
          : toApiValue(record.section, inRecord, value);
      const { base, yours, theirs } = conflict;
      return { base: toApi(base), yours: toApi(yours), theirs: toApi(theirs) };
    },
  },
  Effect: {
    nodes: ({ nodes }, { first }) =>
      takeFirst(nodes, first, MAX_EFFECTS).map((node) => ({
        ...node,
        properties: node.properties.map(({ name, before, after }) => ({
          name,
          before: before ?? null,
          after: after ?? null,
        })),
      })),
    relationships: ({ relationships }, { first }) => takeFirst(relationships, first, MAX_EFFECTS),
  },
};

/** @throws InputError */
function takeFirst<Item>(
  items: readonly Item[],
  first: number | null | undefined,
  max: number,
): readonly Item[] {
  if (first == null || first < 1 || first > max) {
    throw new InputError(`first: must be a number from 1 to ${String(max)}.`);
  }
  return items.slice(0, first);
}
