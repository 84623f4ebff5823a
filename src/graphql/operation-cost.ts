/**
 * What an operation costs: counted for all of its roots together, after variables are coerced and
 * before any of it reaches the engine.
 */
import { countBlocks, type Statement } from '../cypher/statement.js';
import { QueryTooCostlyError } from '../domain/errors.js';
import { MAX_INTROSPECTION_BYTES, type AnswerEstimate } from './answer/estimate-answer.js';

export interface CostLimits {
  /** Rows that the answer may have, by estimate. */
  readonly maxRows: number;
  /** Pattern matches that the statements may have: what the engine has to plan. */
  readonly maxBlocks: number;
  /** Bytes that the answer may have, by estimate and in fact. */
  readonly maxAnswerBytes: number;
}

/** What of a question costs. */
export interface CountedQuestion {
  readonly rows: number;
  readonly statement: Statement<unknown>;
}

export class OperationCost {
  rows = 0;
  blocks = 0;
  statements = 0;
  /** What the answer may come to, by estimate. */
  bytes = 0;
  readonly limits: CostLimits;
  #decision: Promise<void> | undefined;

  constructor(limits: CostLimits) {
    this.limits = limits;
  }

  /** @throws QueryTooCostlyError that says what to reduce */
  admitAnswer({ bytes, introspectionBytes }: AnswerEstimate): void {
    const { maxAnswerBytes } = this.limits;
    this.bytes = Math.ceil(bytes);
    if (introspectionBytes > MAX_INTROSPECTION_BYTES) {
      throw new QueryTooCostlyError(
        `The query asks for more than ${print(MAX_INTROSPECTION_BYTES)} bytes that describe the schema. Ask for __schema once, with fewer aliases.`,
      );
    }
    if (bytes > maxAnswerBytes) {
      throw new QueryTooCostlyError(
        `The query may bring back ${print(this.bytes)} bytes; at most ${print(maxAnswerBytes)} are answered. Ask for smaller pages (first, last), fewer fields or fewer aliases.`,
      );
    }
  }

  /**
   * Counts a question and resolves when it may be run.
   *
   * GraphQL calls the resolvers of all roots of a query in one go, and each counts before it first
   * waits: by the time that the decision is made, the whole operation has been counted.
   *
   * @throws QueryTooCostlyError to every root of the operation, saying what to reduce
   */
  admit({ rows, statement }: CountedQuestion): Promise<void> {
    this.rows += rows;
    this.blocks += countBlocks(statement);
    this.statements += 1;
    return (this.#decision ??= Promise.resolve().then(() => {
      this.#assertWithin();
    }));
  }

  #assertWithin(): void {
    const { maxRows, maxBlocks } = this.limits;
    if (this.rows > maxRows) {
      throw new QueryTooCostlyError(
        `The query may bring back ${print(this.rows)} rows; at most ${print(maxRows)} are answered. Pages multiply where they are nested, and so do aliases: ask for smaller pages (first, last), or for the inner ones by id in a second query.`,
      );
    }
    if (this.blocks > maxBlocks) {
      throw new QueryTooCostlyError(
        `The query needs ${print(this.blocks)} pattern matches; at most ${print(maxBlocks)} are answered. Select fewer relationships, set fewer keys of filters, or send it in parts.`,
      );
    }
  }
}

function print(count: number): string {
  return count.toLocaleString('en');
}
