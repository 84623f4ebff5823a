/** Resolvers of imports. Each checks permissions first. */
import { tally } from '../curation/imports/tally.js';
import type { GroupFilter } from '../curation/imports/group-index.js';
import { toApiForm } from '../curation/record-form.js';
import { toRecordKey } from '../curation/record-key.js';
import { InputError } from '../domain/errors.js';
import type { ImportFilter, JudgementInput, Resolvers } from '../generated/desk.js';
import type { JudgementStep } from '../import/import-model.js';
import { sectionOfId } from '../import/sections.js';
import type { RecordReader } from '../curation/record-reader.js';
import { assertMay } from './access/visitor.js';
import { fromSection, readRecords, toSection } from './read-changes.js';

const MAX_PREVIEW = 50;
const MAX_ROWS = 200;
const MAX_NAMES = 500;
const MAX_TEXT = 500;

type ImportResolvers = Pick<
  Resolvers,
  'Import' | 'ImportProfile' | 'ImportRow' | 'ImportedRecord' | 'ImportName' | 'RowFault'
> & {
  readonly Query: NonNullable<Resolvers['Query']>;
  readonly Mutation: NonNullable<Resolvers['Mutation']>;
};

export const importResolvers: ImportResolvers = {
  Query: {
    imports: (_root, _args, { visitor, imports }) => {
      assertMay(visitor, 'readDesk');
      return imports.all();
    },
    import: (_root, { id }, { visitor, imports }) => {
      assertMay(visitor, 'readDesk');
      return imports.get(id) ?? null;
    },
    importProfiles: (_root, _args, { visitor, imports }) => {
      assertMay(visitor, 'readDesk');
      return imports.profiles;
    },
  },
  Mutation: {
    stageImport: (_root, { key, input }, { visitor, imports }) => {
      assertMay(visitor, 'stageImport');
      const { file, name, source } = input;
      return imports.stage(visitor, { key, file, name, source: source ?? null });
    },
    mapImport: (_root, { key, id, profile, columns }, { visitor, imports }) => {
      assertMay(visitor, 'mapImport');
      return imports.map({ key, id, profile, columns: columns.map((each) => ({ ...each })) });
    },
    judgeNames: async (_root, { key, judgements }, { visitor, imports, records }) => {
      assertMay(visitor, 'judgeNames');
      const read = judgements.map((each, index) =>
        readJudgement(each, `judgements[${String(index)}]`, records),
      );
      return (await imports.judge(visitor, key, read)).map(printJudgement);
    },
    proposeImport: (_root, { key, id, filter, reason }, { visitor, imports }) => {
      assertMay(visitor, 'proposeImport');
      return imports.propose(visitor, { key, id, filter: readFilter(filter), reason });
    },
    declineImport: (_root, { key, id, filter, reason }, { visitor, imports }) => {
      assertMay(visitor, 'declineImport');
      return imports.decline(visitor, { key, id, filter: readFilter(filter), reason });
    },
    undoImport: async (_root, { key, id, reason }, { visitor, imports }) => {
      assertMay(visitor, 'undoImport');
      const { edited, ...undo } = await imports.undo(visitor, { key, id, reason });
      return { ...undo, edited: edited.map(printEdited) };
    },
  },
  Import: {
    status: (each, _args, { imports }) => imports.statusOf(each),
    suggestedProfiles: (each, _args, { imports }) => imports.suggestedProfiles(each),
    profile: (each, _args, { imports }) => imports.profileOf(each) ?? null,
    progress: (each, _args, { imports }) => imports.progressOf(each) ?? null,
    preview: async (each, { first, profile }, { imports }) => {
      const groups = await imports.preview(
        each,
        inRange('first', first, MAX_PREVIEW),
        profile ?? undefined,
      );
      return groups.map((group) => ({
        group,
        standing: { fate: group.fate, reason: null, changeSet: null },
      }));
    },
    columns: ({ mapping }) => mapping?.columns ?? [],
    rowCount: ({ mapping }) => mapping?.rowCount ?? null,
    tableFaults: ({ mapping }) => mapping?.faults ?? [],
    fates: async (each, _args, { imports }) => {
      if (each.mapping === undefined) return [];
      const { listed } = await imports.list(each);
      return tally(listed.map(({ standing }) => standing.fate)).map(([fate, count]) => ({
        fate,
        count,
      }));
    },
    faults: async (each, _args, { imports }) => {
      if (each.mapping === undefined) return [];
      const { listed } = await imports.list(each);
      const own = each.mapping.faults.map(({ code }) => code);
      const all = [...own, ...listed.flatMap(({ entry }) => entry.faults)];
      return tally(all).map(([code, count]) => ({ code, count }));
    },
    rows: async (each, { filter, first, after }, { imports }) => {
      if (each.mapping === undefined) return { nodes: [], total: 0, endCursor: null };
      const size = inRange('first', first, MAX_ROWS);
      const { groups, listed } = await imports.list(each, readFilter(filter));
      const last = after == null ? -1 : listed.findIndex(({ entry }) => entry.key === after);
      if (after != null && last === -1) {
        throw new InputError('after: must be the endCursor of a page with the same filter.');
      }
      const page = listed.slice(last + 1, last + 1 + size);
      const nodes = await Promise.all(
        page.map(async ({ entry, standing }) => ({ group: await groups.read(entry), standing })),
      );
      const isLast = last + 1 + page.length >= listed.length;
      const endCursor = isLast ? null : (page.at(-1)?.entry.key ?? null);
      return { nodes, total: listed.length, endCursor };
    },
    names: async (each, { decided, first, skip }, { imports }) => {
      const size = inRange('first', first, MAX_NAMES);
      // eslint-disable-next-line @typescript-eslint/no-unnecessary-condition -- an explicit null passes the default
      const start = skip ?? 0;
      if (start < 0) throw new InputError('skip: must be a number of 0 or more.');
      const all = await imports.namesOf(each);
      const isDecided = (name: (typeof all)[number]): boolean => name.resolution.status !== 'OPEN';
      return all
        .filter((name) => decided == null || isDecided(name) === decided)
        .toSorted((a, b) => Number(isDecided(a)) - Number(isDecided(b)) || b.uses - a.uses)
        .slice(start, start + size);
    },
    changeSets: (each, _args, { imports }) => imports.changeSetsOf(each),
  },
  ImportProfile: {
    columns: ({ columns }) =>
      columns.map(({ name, description, required }) => ({ name, description, required })),
  },
  ImportRow: {
    key: ({ group }) => group.key,
    rows: ({ group }) => group.rows,
    fate: ({ standing }) => standing.fate,
    reason: ({ group, standing }) => standing.reason ?? group.declinedBefore ?? null,
    changeSet: ({ standing }) => standing.changeSet,
    faults: ({ group }) => group.faults,
    edited: ({ group }) => group.edited.map(printEdited),
    records: ({ group: { base, records } }) => {
      const planned = new Map(records.map((each) => [toRecordKey(each), each]));
      const unplanned = { changedFields: [] };
      return base.map((each) => {
        const { section, id } = each;
        const own = planned.get(toRecordKey(each)) ?? { ...each, ...unplanned };
        return {
          section: fromSection(section),
          id,
          record: toApiForm(section, own.record),
          changedFields: own.changedFields,
        };
      });
    },
  },
  ImportName: {
    sections: ({ sections }) => sections.map(fromSection),
    context: ({ context }) => context ?? null,
    resolution: ({ resolution }) => {
      switch (resolution.status) {
        case 'OPEN':
          return null;
        case 'FOUND':
          return { by: resolution.by, record: resolution.id, isNew: false };
        case 'NEW':
        case 'IGNORED':
          return { by: 'JUDGEMENT', record: null, isNew: resolution.status === 'NEW' };
      }
    },
    isNot: (name, _args, { records }) => records.imports.rejectedFor(name),
    suggestions: (use, _args, { imports }) =>
      use.resolution.status === 'OPEN'
        ? imports.suggestRecords(use).map(({ id, name, score }) => ({ id, name, score }))
        : [],
  },
  RowFault: { column: ({ column }) => column ?? null },
};

function readFilter(filter: ImportFilter | null | undefined): GroupFilter {
  const { fates, keys, faults, text } = filter ?? {};
  return {
    ...(fates == null ? {} : { fates }),
    ...(keys == null ? {} : { keys }),
    ...(faults == null ? {} : { faults }),
    ...(text == null ? {} : { text }),
  };
}

/** @throws InputError */
function readJudgement(input: JudgementInput, path: string, records: RecordReader): JudgementStep {
  const { name, sections, context } = input;
  if (name.trim() === '' || name.length > MAX_TEXT || (context?.length ?? 0) > MAX_TEXT) {
    throw new InputError(
      `${path}: name and context must have 1 to ${String(MAX_TEXT)} characters.`,
    );
  }
  if (sections.length === 0) throw new InputError(`${path}.sections: must name a section.`);
  return {
    name,
    sections: [...new Set(sections)].map(toSection),
    ...(context == null || context.trim() === '' ? {} : { context }),
    decision: readDecision(input, path, records),
  };
}

function readDecision(
  { is, isNew, isNot, ignore, reopen, record }: JudgementInput,
  path: string,
  records: RecordReader,
): JudgementStep['decision'] {
  const flags = [isNew, ignore, reopen].filter((flag) => flag === true);
  const ids = [is, isNot].filter((each) => each != null);
  if (flags.length + ids.length !== 1) {
    throw new InputError(`${path}: must have exactly one of is, isNew, isNot, ignore and reopen.`);
  }
  if (record != null && isNew !== true) {
    throw new InputError(`${path}.record: is only for a name that isNew.`);
  }
  const id = is ?? isNot;
  if (id != null) {
    const section = sectionOfId(id);
    if (section === undefined || records.current({ section, id }) === undefined) {
      throw new InputError(`${path}: There is no record ${JSON.stringify(id.slice(0, 100))}.`);
    }
    return is == null ? { isNot: id } : { is: id };
  }
  if (ignore === true) return { ignore };
  if (reopen === true) return { reopen };
  const [own] = record == null ? [] : readRecords([record]);
  return { isNew: true, ...(own === undefined ? {} : { record: own.record }) };
}

function printJudgement({ name, sections, context, decision }: JudgementStep) {
  return {
    name,
    sections: sections.map(fromSection),
    context: context ?? null,
    is: 'is' in decision ? decision.is : null,
    isNot: 'isNot' in decision ? [decision.isNot] : [],
    isNew: 'isNew' in decision,
    ignore: 'ignore' in decision,
  };
}

function printEdited({
  section,
  id,
  fields,
}: {
  readonly section: Parameters<typeof fromSection>[0];
  readonly id: string;
  readonly fields: readonly string[];
}) {
  return { section: fromSection(section), id, fields };
}

/** @throws InputError */
function inRange(name: string, value: number | null | undefined, max: number): number {
  if (value != null && value >= 1 && value <= max) return value;
  throw new InputError(`${name}: must be a number from 1 to ${String(max)}.`);
}
