/**
 * The cost of an operation, summed over its roots after variables are coerced and before any
 * statement reaches the engine.
 */
import { countBlocks, type Statement } from '../cypher/statement.js';
import { QueryTooCostlyError } from '../domain/errors.js';
import { MAX_INTROSPECTION_BYTES, type AnswerEstimate } from './answer/estimate-answer.js';

export interface CostLimits {
  /** Maximum estimated rows of the answer. */
  readonly maxRows: number;
  /** Maximum pattern matches of the statements, which the engine has to plan. */
  readonly maxBlocks: number;
  /** Maximum bytes of the answer, both estimated and actual. */
  readonly maxAnswerBytes: number;
}

/** The parts of a question that count towards the cost. */
export interface CountedQuestion {
  readonly rows: number;
  readonly statement: Statement<unknown>;
}

export class OperationCost {
  rows = 0;
  blocks = 0;
  statements = 0;
  /** Estimated size of the answer. */
  bytes = 0;
  readonly limits: CostLimits;
  #decision: Promise<void> | undefined;

  constructor(limits: CostLimits) {
    this.limits = limits;
  }

  /** @throws QueryTooCostlyError with a message that says what to reduce */
  admitAnswer({ bytes, introspectionBytes }: AnswerEstimate): void {
    const { maxAnswerBytes } = this.limits;
    this.bytes = Math.ceil(bytes);
    if (introspectionBytes > MAX_INTROSPECTION_BYTES) {
      throw new QueryTooCostlyError(
        `The introspection in the query returns more than ${print(MAX_INTROSPECTION_BYTES)} bytes. Select __schema once, with fewer aliases.`,
      );
    }
    if (bytes > maxAnswerBytes) {
      throw new QueryTooCostlyError(
        `The query may return ${print(this.bytes)} bytes; at most ${print(maxAnswerBytes)} are allowed. Ask for smaller pages (first, last), fewer fields or fewer aliases.`,
      );
    }
  }

  /**
   * Adds a question to the cost and resolves when it may run.
   *
   * GraphQL calls all root resolvers of a query synchronously, and each calls this before its first
   * await. By the time the decision is made, the whole operation has been counted.
   *
   * @throws QueryTooCostlyError for every root of the operation, saying what to reduce
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
        `The query may return ${print(this.rows)} rows; at most ${print(maxRows)} are allowed. Nested pages multiply, and so do aliases: ask for smaller pages (first, last), or fetch the inner ones by id in a second query.`,
      );
    }
    if (this.blocks > maxBlocks) {
      throw new QueryTooCostlyError(
        `The query needs ${print(this.blocks)} pattern matches; at most ${print(maxBlocks)} are allowed. Select fewer relationships, set fewer filter keys, or split the query.`,
      );
    }
  }
}

function print(count: number): string {
  return count.toLocaleString('en');
}
