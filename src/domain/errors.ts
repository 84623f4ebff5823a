/**
 * Every error that this project raises on purpose, each with one code of a closed union.
 * Independent of HTTP, GraphQL and the engines, which map these codes to their own terms.
 */

/** The closed list of codes; `docs/errors.md` documents each. */
export type ErrorCode =
  | 'BAD_USER_INPUT'
  | 'NOT_FOUND'
  | 'METHOD_NOT_ALLOWED'
  | 'QUERY_TOO_COSTLY'
  | 'TOO_MANY_REQUESTS'
  | 'DOCUMENT_NOT_ALLOWED'
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'SIGN_IN_FAILED'
  | 'ISSUER_UNAVAILABLE'
  | 'DEADLINE_EXCEEDED'
  | 'REQUEST_CANCELLED'
  | 'STORE_UNAVAILABLE'
  | 'INTERNAL_SERVER_ERROR'
  | 'DATA_INTEGRITY'
  | 'CORPUS_INVALID'
  | 'JOURNAL_INVALID'
  | 'JOURNAL_UNAVAILABLE'
  | 'KEY_REUSED'
  | 'CONFIG_INVALID';

/** Base of all deliberate errors: a code, and whether clients may read the message. */
export abstract class DemarcheError extends Error {
  abstract readonly code: ErrorCode;
  /** True when the message reveals internals and must be masked. */
  readonly isInternal: boolean = false;
  /** Facts for programs, sent beside the code. */
  readonly details: Readonly<Record<string, unknown>> = {};

  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = new.target.name;
  }
}

/** The caller asked for something invalid: a bad cursor, an unknown id, an impossible date. */
export class InputError extends DemarcheError {
  override readonly code = 'BAD_USER_INPUT';
}

/** The request is well formed but asks for too much; the message says what to reduce. */
export class QueryTooCostlyError extends DemarcheError {
  override readonly code = 'QUERY_TOO_COSTLY';
}

/** The caller, or all callers together, sent more requests in a period than the limit allows. */
export class TooManyRequestsError extends DemarcheError {
  override readonly code = 'TOO_MANY_REQUESTS';
  /** Whole seconds after which a retry makes sense. */
  readonly retryAfterSeconds: number;

  constructor(message: string, retryAfterSeconds: number) {
    super(message);
    this.retryAfterSeconds = retryAfterSeconds;
  }
}

/** The caller may not do this: it needs another role, another account or another kind of client. */
export class ForbiddenError extends DemarcheError {
  override readonly code = 'FORBIDDEN';
}

/** Sign-in failed: the link is wrong or used, or the issuer refused. */
export class SignInError extends DemarcheError {
  override readonly code = 'SIGN_IN_FAILED';
}

/** The OpenID Connect issuer does not respond, or its response violates the protocol. */
export class IssuerUnavailableError extends DemarcheError {
  override readonly code = 'ISSUER_UNAVAILABLE';
}

/** A statement or a request ran past its time limit. */
export class DeadlineError extends DemarcheError {
  override readonly code = 'DEADLINE_EXCEEDED';
}

/** The caller disconnected before the answer; the error appears in the log only. */
export class CancelledError extends DemarcheError {
  override readonly code = 'REQUEST_CANCELLED';
}

/** The engine is unreachable, locked by another process, or closed. */
export class StoreUnavailableError extends DemarcheError {
  override readonly code = 'STORE_UNAVAILABLE';
}

/** The rows read may mix two versions of the data; a retry may succeed. */
export class DataMovedError extends StoreUnavailableError {}

/** The engine rejected our Cypher: a bug in this program. */
export class StoreQueryError extends DemarcheError {
  override readonly code = 'INTERNAL_SERVER_ERROR';
  override readonly isInternal = true;
}

/** A row from the engine does not have the shape that its statement promises. */
export class DataIntegrityError extends DemarcheError {
  override readonly code = 'DATA_INTEGRITY';
  override readonly isInternal = true;
}

/** One fault in the seed files: where it is, what is wrong and how to fix it. */
export interface CorpusFault {
  /** Path of the file, relative to the seeds folder. */
  readonly file: string;
  /** 1-based line, or 0 for the file as a whole. */
  readonly line: number;
  /** Path inside the file, such as `positions[3].respondsTo[0].position`. */
  readonly path: string;
  readonly problem: string;
  readonly remedy: string;
}

/** All faults of the seed files at once. */
export class CorpusError extends DemarcheError {
  override readonly code = 'CORPUS_INVALID';
  readonly faults: readonly CorpusFault[];

  constructor(faults: readonly CorpusFault[]) {
    super(
      [`The seeds have ${String(faults.length)} fault(s).`, ...formatCorpusFaults(faults)].join(
        '\n',
      ),
    );
    this.faults = faults;
  }
}

/** All faults at once of a file that says how to import a table: a profile, or decisions. */
export class ImportFileError extends DemarcheError {
  override readonly code = 'CONFIG_INVALID';
  readonly faults: readonly CorpusFault[];

  constructor(faults: readonly CorpusFault[]) {
    super(
      [`The file has ${String(faults.length)} fault(s).`, ...formatCorpusFaults(faults)].join(
        '\n',
      ),
    );
    this.faults = faults;
  }
}

/** More lines than anyone fixes at once; a damaged file can have a fault in each of its lines. */
const MAX_FAULTS_TOLD = 200;

/** One line per fault, and a last one with the number of faults left out. */
export function formatCorpusFaults(faults: readonly CorpusFault[]): readonly string[] {
  return formatFaults(faults, formatCorpusFault);
}

function formatFaults<Fault>(
  faults: readonly Fault[],
  format: (fault: Fault) => string,
): readonly string[] {
  const lines = faults.slice(0, MAX_FAULTS_TOLD).map(format);
  const rest = faults.length - lines.length;
  return rest === 0 ? lines : [...lines, `… and ${String(rest)} more.`];
}

/** `file:line path: problem (remedy)`, a form that editors can jump to. */
function formatCorpusFault(fault: CorpusFault): string {
  return `${fault.file}:${String(fault.line)} ${fault.path}: ${fault.problem} (${fault.remedy})`;
}

/** One fault in the journal: where it is, what is wrong and what to do. */
export interface JournalFault {
  /** Name of the segment in the journal's folder. */
  readonly file: string;
  /** 1-based line in the segment. */
  readonly line: number;
  /** The sequence number that belongs on this line. */
  readonly seq: number;
  readonly problem: string;
  readonly remedy: string;
}

/**
 * The journal was damaged or changed by hand. Its entries must not be used, and none may be added.
 */
export class JournalError extends DemarcheError {
  override readonly code = 'JOURNAL_INVALID';
  override readonly isInternal = true;
  readonly faults: readonly JournalFault[];

  constructor(folder: string, faults: readonly JournalFault[]) {
    super(
      [
        `The journal in ${folder} has ${String(faults.length)} fault(s).`,
        ...formatJournalFaults(faults),
      ].join('\n'),
    );
    this.faults = faults;
  }
}

/** One line per fault, and a last one with the number of faults left out. */
export function formatJournalFaults(faults: readonly JournalFault[]): readonly string[] {
  return formatFaults(faults, ({ file, line, seq, problem, remedy }) => {
    return `${file}:${String(line)} seq ${String(seq)}: ${problem} (${remedy})`;
  });
}

/**
 * The journal cannot accept entries: in use by another process, disk full, folder read-only,
 * closed.
 */
export class JournalUnavailableError extends DemarcheError {
  override readonly code = 'JOURNAL_UNAVAILABLE';
}

/** An idempotency key was used again with a different entry. */
export class KeyReusedError extends DemarcheError {
  override readonly code = 'KEY_REUSED';
}

/** A port that cannot be listened on. */
export class ListenError extends DemarcheError {
  override readonly code = 'CONFIG_INVALID';
  /** Whether another program listens on it. */
  readonly isInUse: boolean;

  constructor(message: string, isInUse: boolean) {
    super(message);
    this.isInUse = isInUse;
  }
}

/** One invalid setting. */
export interface ConfigProblem {
  readonly name: string;
  readonly problem: string;
}

/** All configuration problems at once; the process ends with exit code 78 (EX_CONFIG of sysexits.h). */
export class ConfigError extends DemarcheError {
  override readonly code = 'CONFIG_INVALID';
  readonly problems: readonly ConfigProblem[];

  constructor(problems: readonly ConfigProblem[]) {
    super(problems.map(({ name, problem }) => `${name}: ${problem}`).join('\n'));
    this.problems = problems;
  }
}

/** A line of the journal holds what this program does not understand. */
export class JournalContentError extends DemarcheError {
  override readonly code = 'CORPUS_INVALID';
}
