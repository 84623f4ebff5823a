/**
 * Resolvers of tasks, codings and agreement. What a coder of a task sees of it depends only on their own
 * coding, until all coders have sealed.
 */
import { drawSample } from '../agreement/draw-sample.js';
import { blindProtocols } from '../agreement/protocols.js';
import { groupAgreement } from '../agreement/group-agreement.js';
import type { SeedRecord } from '../corpus/seed-records.js';
import { codingOf, labelsOf, type CodingTask } from '../curation/coding-task.js';
import { compareCodings, type FieldDifference } from '../curation/compare-codings.js';
import { toApiForm } from '../curation/record-form.js';
import { listStatements } from '../curation/sample-strata.js';
import type { TaskService } from '../curation/task-service.js';
import type { Value } from '../cypher/statement.js';
import { InputError } from '../domain/errors.js';
import type { Resolvers } from '../generated/desk.js';
import { assertMay, type Visitor } from './access/visitor.js';
import { addFingerprintsOf } from './add-fingerprints.js';
import type { DeskContext } from './desk-context.js';
import type { ShownCoding } from './shown-coding.js';
import { fromSection, readChanges, readRecords } from './read-changes.js';

const MAX_SAMPLE = 500;

type CodingResolvers = Pick<
  Resolvers,
  | 'Task'
  | 'Coding'
  | 'CodedRecord'
  | 'Comparison'
  | 'ComparedStatement'
  | 'ComparedAct'
  | 'FieldDifference'
> & {
  readonly Query: NonNullable<Resolvers['Query']>;
  readonly Mutation: NonNullable<Resolvers['Mutation']>;
};

export const codingResolvers: CodingResolvers = {
  Query: {
    tasks: (_root, _args, { visitor, tasks }) => {
      assertMay(visitor, 'readDesk');
      return tasks.all().filter((task) => maySee(task, visitor));
    },
    task: (_root, { id }, { visitor, tasks }) => {
      assertMay(visitor, 'readDesk');
      const task = tasks.get(id);
      return task !== undefined && maySee(task, visitor) ? task : null;
    },
    coders: (_root, _args, { visitor, administration }) => administration.listCoders(visitor),
    agreement: (_root, { protocol }, { visitor, agreement }) => {
      assertMay(visitor, 'readDesk');
      const { groups } = agreement;
      return { groups: groups.filter((each) => protocol == null || each.protocol === protocol) };
    },
    sample: (_root, { seed, size, by }, { visitor, records }) => {
      assertMay(visitor, 'readDesk');
      if (size < 1 || size > MAX_SAMPLE) {
        throw new InputError(`size: must be a number from 1 to ${String(MAX_SAMPLE)}.`);
      }
      return drawSample(listStatements(records.fold.state, by ?? undefined), seed, size);
    },
  },
  Mutation: {
    createTask: (_root, { key, text, coders, protocol }, { visitor, tasks, administration }) => {
      assertMay(visitor, 'createTask');
      const known = new Set(administration.listCoders(visitor).map(({ pseudonym }) => pseudonym));
      return tasks.create(visitor, { key, text, coders, protocol }, (each) => known.has(each));
    },
    saveCoding: (_root, { key, task, ifRevision, records }, { visitor, tasks }) => {
      assertMay(visitor, 'saveCoding');
      return tasks.save(visitor, {
        key,
        task,
        ifRevision: ifRevision ?? null,
        records: readRecords(records),
      });
    },
    sealCoding: (_root, { key, task }, { visitor, tasks }) => {
      assertMay(visitor, 'sealCoding');
      return tasks.seal(visitor, key, task);
    },
    adjudicate: async (_root, { key, task, title, reason, changes }, { visitor, tasks, texts }) => {
      assertMay(visitor, 'adjudicate');
      return tasks.adjudicate(visitor, {
        key,
        task,
        // eslint-disable-next-line @typescript-eslint/no-unnecessary-condition -- an explicit null passes the default
        title: title ?? '',
        reason,
        changes: await addFingerprintsOf(tasks.get(task)?.text, readChanges(changes), texts),
      });
    },
  },
  Task: {
    text: async ({ text }, _args, { texts }) => (await texts.read(text)) ?? null,
    sha256: ({ text }) => text,
    status: (task, _args, { tasks }) => tasks.statusOf(task),
    mine: (task, _args, context) => {
      const coding = codingOf(task, context.visitor.pseudonym);
      if (coding === undefined) return null;
      const label = showsCodings(task, context)
        ? (labelsOf(task).find(({ coder }) => coder === context.visitor.pseudonym)?.label ?? null)
        : null;
      return { task, coding, label, isOwn: true };
    },
    isCoder: (task, _args, { visitor }) => isCoderOf(task, visitor),
    mayAdjudicate: (task, _args, context) =>
      showsCodings(task, context) &&
      mayAdjudicate(task, context.visitor) &&
      context.tasks.statusOf(task) === 'CODED',
    codings: (task, _args, context) => listCodings(task, context) ?? null,
    comparison: (task, _args, context) => {
      const [a, b] = listCodings(task, context) ?? [];
      if (a === undefined || b === undefined) return null;
      const { protocol } = task;
      return { ...compareCodings(a.coding.records, b.coding.records), protocol };
    },
    changeSet: ({ id }, _args, { tasks }) => tasks.changeSetOf(id) ?? null,
  },
  Coding: {
    revision: ({ coding }) => coding.revision,
    records: ({ coding }) => coding.records,
    savedAt: ({ coding, isOwn }) => (isOwn ? coding.savedAt : null),
    isSealed: ({ coding }) => coding.isSealed,
    problems: ({ task, coding, isOwn }, _args, { tasks }) =>
      isOwn ? tasks.problemsOf(task, coding) : [],
  },
  CodedRecord: {
    section: ({ section }) => fromSection(section),
    record: ({ section, record }) => toApiForm(section, record),
  },
  Comparison: {
    agreement: ({ protocol, pair }) => {
      const [group] = groupAgreement([{ protocol, source: 'TASKS', pair }]);
      if (group === undefined) throw new Error('A pair of codings is a group.');
      return group;
    },
  },
  ComparedStatement: {
    a: ({ a }) => (a === undefined ? null : toApiForm('statements', a)),
    b: ({ b }) => (b === undefined ? null : toApiForm('statements', b)),
  },
  ComparedAct: {
    a: ({ a }) => (a === undefined ? null : positionToApi(a)),
    b: ({ b }) => (b === undefined ? null : positionToApi(b)),
    differences: ({ differences }) => differences.map(toApiDifference),
  },
  FieldDifference: { a: ({ a }) => a ?? null, b: ({ b }) => b ?? null },
};

function isCoderOf({ coders }: CodingTask, { pseudonym }: Visitor): boolean {
  return coders.includes(pseudonym);
}

function mayAdjudicate(task: CodingTask, visitor: Visitor): boolean {
  return visitor.may('adjudicate') && !isCoderOf(task, visitor);
}

function maySee(task: CodingTask, visitor: Visitor): boolean {
  return isCoderOf(task, visitor) || visitor.may('adjudicate');
}

function showsCodings(
  task: CodingTask,
  { visitor, tasks }: { readonly visitor: Visitor; readonly tasks: TaskService },
): boolean {
  // Others may have coded the same text in another task.
  if (!isCoderOf(task, visitor) && tasks.isCoding(visitor.pseudonym, task.text, blindProtocols))
    return false;
  switch (tasks.statusOf(task)) {
    case 'CODING':
      return task.protocol === 'OPEN' && isCoderOf(task, visitor);
    case 'CODED':
      return task.protocol === 'OPEN' || mayAdjudicate(task, visitor);
    case 'ADJUDICATED':
      return true;
  }
}

function listCodings(task: CodingTask, context: DeskContext): readonly ShownCoding[] | undefined {
  if (!showsCodings(task, context)) return undefined;
  return labelsOf(task).flatMap(({ label, coder }) => {
    const coding = codingOf(task, coder);
    const isOwn = coder === context.visitor.pseudonym;
    return coding === undefined ? [] : [{ task, coding, label, isOwn }];
  });
}

/** A position in the form of the API: the conversion is by section, so it is wrapped in a statement. */
function positionToApi(position: SeedRecord): Value {
  const statement = toApiForm('statements', { positions: [position] });
  return (statement as { readonly positions: readonly Value[] }).positions[0] ?? null;
}

function toApiDifference({ field, a, b }: FieldDifference): FieldDifference {
  const convert = (value: Value | undefined): Value | undefined =>
    value === undefined
      ? undefined
      : (positionToApi({ [field]: value }) as Readonly<Record<string, Value>>)[field];
  return { field, a: convert(a), b: convert(b) };
}
