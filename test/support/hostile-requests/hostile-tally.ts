/** Statistics of a run of hostile requests: statuses, the slowest, the server's memory. */
import { readFileSync } from 'node:fs';
import type { HostileRequest } from './hostile-request.js';
import type { Outcome } from './send-hostile-request.js';

const PROGRESS_EVERY_MS = 5_000;
const MEMORY_EVERY = 200;

export interface HostileFailure {
  readonly problem: string;
  readonly request: HostileRequest;
  readonly outcome: Outcome;
}

export class HostileTally {
  readonly #pid: number;
  readonly #total: number;
  readonly #name: string;
  readonly #startedAt = performance.now();
  readonly #statuses = new Map<string, number>();
  readonly #memory: { atStart: number; atTenth: number; max: number };
  readonly failures: HostileFailure[] = [];
  #toldAt = performance.now();
  #done = 0;
  #slowest = { ms: 0, kind: '' };

  constructor(name: string, pid: number, total: number) {
    this.#name = name;
    this.#pid = pid;
    this.#total = total;
    const megabytes = readMegabytes(pid);
    this.#memory = { atStart: megabytes, atTenth: megabytes, max: megabytes };
  }

  /** Peak memory of the server's process, in megabytes. */
  get maxMegabytes(): number {
    return this.#memory.max;
  }

  add(request: HostileRequest, outcome: Outcome, problem: string | undefined): void {
    this.#done += 1;
    const status = outcome.result === 'ANSWER' ? String(outcome.status) : outcome.result;
    this.#statuses.set(status, (this.#statuses.get(status) ?? 0) + 1);
    if (outcome.elapsedMs > this.#slowest.ms) {
      this.#slowest = { ms: outcome.elapsedMs, kind: request.kind };
    }
    if (problem !== undefined) this.failures.push({ problem, request, outcome });
    if (this.#done === Math.ceil(this.#total / 10)) this.#memory.atTenth = readMegabytes(this.#pid);
    if (this.#done % MEMORY_EVERY === 0) {
      this.#memory.max = Math.max(this.#memory.max, readMegabytes(this.#pid));
    }
  }

  printProgress(): void {
    if (performance.now() - this.#toldAt < PROGRESS_EVERY_MS) return;
    this.#toldAt = performance.now();
    this.print();
  }

  print(): void {
    const seconds = Math.round((performance.now() - this.#startedAt) / 1_000);
    const statuses = [...this.#statuses]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([status, count]) => `${status} ${String(count)}`);
    const { atStart, atTenth, max } = this.#memory;
    process.stdout.write(
      `[${this.#name}] ${String(this.#done)} of ${String(this.#total)} hostile requests, ${String(this.failures.length)} failures, ${String(seconds)} s; memory ${String(atStart)} MB at the start, ${String(atTenth)} after a tenth, ${String(readMegabytes(this.#pid))} now, ${String(max)} at most; slowest ${String(Math.round(this.#slowest.ms))} ms (${this.#slowest.kind}); ${statuses.join(', ')}\n`,
    );
  }
}

/** Resident memory of a process; 0 once it has ended. */
function readMegabytes(pid: number): number {
  try {
    const status = readFileSync(`/proc/${String(pid)}/status`, 'utf8');
    return Math.round(Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1] ?? 0) / 1_024);
  } catch {
    return 0;
  }
}
