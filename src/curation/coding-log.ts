/**
 * The codings in the journal. A CODING line has the sealed codings of all coders of one task: they
 * become public together, so no line ever shows that only some of them have sealed. An ADJUDICATE line
 * names the change set that was drafted from them.
 */
import { z } from 'zod';
import type { ComparedCodings } from '../agreement/group-agreement.js';
import { protocols, type Protocol } from '../agreement/protocols.js';
import type { Value } from '../cypher/statement.js';
import { toCodedStatement } from '../corpus/codings/coded-statements.js';
import { seedSections } from '../corpus/seed-records.js';
import { JournalContentError } from '../domain/errors.js';
import { termsOf } from '../domain/ontology/vocabularies.js';
import type { JournalLine } from '../journal/journal-line.js';
import type { CodedRecord } from './coding-task.js';

const protocolSchema = z.enum(termsOf(protocols));
const codingSchema = z.object({
  label: z.string(),
  coder: z.string(),
  records: z.array(
    z.object({
      section: z.enum(seedSections),
      id: z.string(),
      record: z.record(z.string(), z.json()),
    }),
  ),
});
const sealedSchema = z.object({
  task: z.string(),
  text: z.string(),
  protocol: protocolSchema,
  codings: z.tuple([codingSchema, codingSchema]),
});
const adjudicationSchema = z.object({
  task: z.string(),
  /** The CODING line. */
  codings: z.int(),
  changeSet: z.string(),
});

/** The codings of a task as one line of the journal. */
export interface SealedCodings {
  readonly task: string;
  /** The sha256 of the text that was coded. */
  readonly text: string;
  readonly protocol: Protocol;
  readonly codings: readonly {
    readonly label: string;
    readonly coder: string;
    readonly records: readonly CodedRecord[];
  }[];
}

export interface Adjudication {
  readonly task: string;
  readonly codings: number;
  readonly changeSet: string;
}

export function printSealedCodings({ codings, ...rest }: SealedCodings): Value {
  return {
    ...rest,
    codings: codings.map(({ records, ...each }) => ({
      ...each,
      records: records.map(printRecord),
    })),
  };
}

function printRecord({ section, id, record }: CodedRecord): Value {
  return { section, id, record };
}

export class CodingLog {
  readonly #compared: ComparedCodings[] = [];
  readonly #seqs = new Map<string, number>();
  readonly #adjudications = new Map<string, Adjudication>();

  /** Ignores lines of other kinds. @throws JournalContentError */
  add({ seq, kind, body }: JournalLine): void {
    // The body of a redacted line is gone.
    if (body === undefined) return;
    if (kind === 'CODING') {
      const { task, protocol, codings } = parseBody(seq, sealedSchema, body);
      const [first, second] = codings.map(({ records }) =>
        records
          .filter(({ section }) => section === 'statements')
          .map(({ record }) => toCodedStatement(record)),
      );
      if (first === undefined || second === undefined) return;
      this.#compared.push({ protocol, source: 'TASKS', pair: { first, second } });
      this.#seqs.set(task, seq);
    } else if (kind === 'ADJUDICATE') {
      const adjudication = parseBody(seq, adjudicationSchema, body);
      this.#adjudications.set(adjudication.task, adjudication);
    }
  }

  /** Complete codings of all tasks, in the order of the journal. */
  get compared(): readonly ComparedCodings[] {
    return this.#compared;
  }

  /** The line with the codings of a task; undefined until all coders have sealed. */
  seqOf(task: string): number | undefined {
    return this.#seqs.get(task);
  }

  /** The last adjudication of a task. */
  adjudicationOf(task: string): Adjudication | undefined {
    return this.#adjudications.get(task);
  }
}

function parseBody<Body>(seq: number, schema: z.ZodType<Body>, body: Value): Body {
  const parsed = schema.safeParse(body);
  if (parsed.success) return parsed.data;
  const path = parsed.error.issues[0]?.path.join('.') ?? '';
  throw new JournalContentError(
    `Line ${String(seq)} of the journal: ${path === '' ? 'the body' : path} does not have the expected form.`,
  );
}
