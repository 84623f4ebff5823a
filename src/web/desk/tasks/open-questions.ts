/** What an adjudicator must decide, and the records that follow from the decisions. Pure. */
import type { RecordSection, TaskQuery } from '../../generated/desk/graphql.js';
import { isJsonList, isJsonRecord, textOf, type Json, type JsonRecord } from '../records/json.js';
import { setAt } from '../records/set-at.js';
import { suggestPositionId } from '../records/suggest-id.js';

export type Comparison = NonNullable<NonNullable<TaskQuery['task']>['comparison']>;
export type Side = 'A' | 'B';

/** A field of an agreed record in which the coders differ. */
export interface FieldQuestion {
  readonly type: 'FIELD';
  readonly key: string;
  /** Index of the agreed record. */
  readonly record: number;
  /** Path in it, with positions by their ids. */
  readonly path: string;
  readonly section: RecordSection;
  /** The sentence of the act that has the field; empty for a field of the statement. */
  readonly act: string;
  readonly a: Json;
  readonly b: Json;
}

/** A statement or an act that only one coder has. */
export interface PartQuestion {
  readonly type: 'PART';
  readonly key: string;
  readonly side: Side;
  /** Index of the agreed statement that would contain the act; undefined for a whole statement. */
  readonly record: number | undefined;
  readonly part: JsonRecord;
}

export type Question = FieldQuestion | PartQuestion;
/** The side whose value counts for a field; whether a part is taken. */
export type Answers = Readonly<Record<string, Side | boolean>>;

export function listQuestions({ agreed, statements }: Comparison): readonly Question[] {
  return statements.flatMap((statement, at): readonly Question[] => {
    // The API answers with JSON, whose type codegen does not know.
    const { a, b } = statement as { readonly a: Json; readonly b: Json };
    const only = isJsonRecord(a) ? a : b;
    const key = `statement ${String(at)}`;
    if (!isJsonRecord(a) || !isJsonRecord(b)) {
      if (!isJsonRecord(only)) return [];
      const side: Side = isJsonRecord(a) ? 'A' : 'B';
      return [{ type: 'PART', key, side, record: undefined, part: only }];
    }
    const record = agreed.findIndex(
      ({ section, id }) => section === 'STATEMENTS' && id === textOf(a, 'id'),
    );
    if (record === -1) return [];
    const ask = (
      prefix: string,
      differences: typeof statement.differences,
      act = '',
    ): FieldQuestion[] =>
      differences
        .filter(({ field }) => field !== 'id' && field !== 'positions')
        .map(({ field, a: one, b: other }) => ({
          type: 'FIELD' as const,
          key: `${key} ${prefix}${field}`,
          record,
          path: `${prefix}${field}`,
          section: 'STATEMENTS' as const,
          act,
          a: one as Json,
          b: other as Json,
        }));
    return [
      ...ask('', statement.differences),
      ...statement.acts.flatMap((act, index): readonly Question[] => {
        const [one, other] = [act.a as Json, act.b as Json];
        if (isJsonRecord(one) && isJsonRecord(other)) {
          return ask(`positions[${textOf(one, 'id')}].`, act.differences, textOf(one, 'asserts'));
        }
        const part = isJsonRecord(one) ? one : other;
        if (!isJsonRecord(part)) return [];
        const side: Side = isJsonRecord(one) ? 'A' : 'B';
        return [{ type: 'PART', key: `${key} act ${String(index)}`, side, record, part }];
      }),
    ];
  });
}

export function isAnswered(questions: readonly Question[], answers: Answers): boolean {
  return questions.every(({ key }) => answers[key] !== undefined);
}

export interface DecidedRecord {
  readonly section: RecordSection;
  readonly record: JsonRecord;
}

export function decide(
  { agreed }: Comparison,
  questions: readonly Question[],
  answers: Answers,
): readonly DecidedRecord[] {
  const records = agreed.map(({ section, record }) => ({
    section,
    // The API answers with JSON, whose type codegen does not know.
    record: record as JsonRecord,
  }));
  const added: DecidedRecord[] = [];
  for (const question of questions) {
    const answer = answers[question.key];
    if (question.type === 'FIELD') {
      const { record: at, path, a, b } = question;
      replace(records, at, (record) => setAt(record, path, answer === 'B' ? b : a));
    } else if (answer === true) {
      if (question.record === undefined) {
        added.push({ section: 'STATEMENTS', record: question.part });
      } else {
        replace(records, question.record, (record) => withPosition(record, question.part));
      }
    }
  }
  return [...records, ...added];
}

function replace(
  records: DecidedRecord[],
  at: number,
  change: (record: JsonRecord) => JsonRecord,
): void {
  const found = records[at];
  if (found !== undefined) records[at] = { ...found, record: change(found.record) };
}

/** An act of the other coder may have an id that is taken. */
function withPosition(statement: JsonRecord, act: JsonRecord): JsonRecord {
  const { positions = [] } = statement;
  const list = isJsonList(positions) ? positions : [];
  const id = textOf(act, 'id');
  const isTaken = list.some((each) => isJsonRecord(each) && each['id'] === id);
  const added = isTaken ? { ...act, id: suggestPositionId(statement) } : act;
  return { ...statement, positions: [...list, added] };
}
