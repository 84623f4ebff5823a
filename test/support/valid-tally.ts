/** Progress and statistics of a run of valid operations. */
import type { Check } from './check-operation.js';
import type { FuzzSettings } from './fuzz-settings.js';

const PROGRESS_EVERY_MS = 5_000;

export class ValidTally {
  readonly #settings: FuzzSettings;
  readonly #engine: string;
  readonly #startedAt = performance.now();
  readonly #texts = new Set<string>();
  #toldAt = performance.now();
  #operations = 0;
  #runs = 0;
  #failures = 0;
  #found = 0;
  #pages = 0;
  #fullPages = 0;

  constructor(settings: FuzzSettings, engine: string) {
    this.#settings = settings;
    this.#engine = engine;
  }

  /** All variants of one structure. */
  add(checks: readonly Check[]): void {
    for (const check of checks) {
      this.#operations += 1;
      this.#runs += check.runs;
      this.#failures += check.difference === undefined ? 0 : 1;
      this.#found += check.foundSomething ? 1 : 0;
      this.#pages += check.pages;
      this.#fullPages += check.fullPages;
      for (const text of check.statementTexts) this.#texts.add(text);
    }
    if (this.#settings.showsProgress && performance.now() - this.#toldAt > PROGRESS_EVERY_MS) {
      this.#toldAt = performance.now();
      this.print();
    }
  }

  print(): void {
    const seconds = Math.round((performance.now() - this.#startedAt) / 1_000);
    const total = this.#settings.structures * this.#settings.variants;
    process.stdout.write(
      `[${this.#engine}] seed ${String(this.#settings.seed)}: ${String(this.#operations)} of ${String(total)} operations, ${String(this.#runs)} runs, ${String(this.#texts.size)} texts, ${percent(this.#found, this.#operations)} found something, ${percent(this.#fullPages, this.#pages)} of their pages hold rows, ${String(this.#failures)} failures, ${String(seconds)} s\n`,
    );
  }
}

function percent(part: number, whole: number): string {
  return `${String(Math.round((100 * part) / Math.max(1, whole)))} %`;
}
