/** Works a page by keyboard alone, and counts what the keystroke-level model counts. */
import type { Page } from 'playwright-core';

/** Seconds (Card, Moran and Newell 1980): a good typist's key, and the preparation of a command. */
const KEY_SECONDS = 0.2;
const DECISION_SECONDS = 1.35;

export class KeyboardRun {
  readonly page: Page;
  #commandKeys = 0;
  #typed = 0;
  #decisions = 0;

  constructor(page: Page) {
    this.page = page;
  }

  /** Commands, each of one or more keys that are decided on together: `1d`, or `Alt+[`. */
  async run(...commands: readonly string[]): Promise<void> {
    for (const command of commands) {
      this.#decisions += 1;
      const strokes = /^\w$|\+|^[A-Z]\w+$/.test(command) ? [command] : command.split('');
      for (const stroke of strokes) await this.#press(stroke);
    }
  }

  /** The same command several times, decided on once. */
  async repeat(command: string, times: number): Promise<void> {
    this.#decisions += 1;
    for (let count = 0; count < times; count += 1) await this.#press(command);
  }

  /** Text in a field. */
  async type(text: string): Promise<void> {
    this.#decisions += 1;
    this.#typed += text.length;
    await this.page.keyboard.type(text);
  }

  /** Ctrl and V. */
  async paste(text: string): Promise<void> {
    this.#decisions += 1;
    this.#commandKeys += 2;
    await this.page.keyboard.insertText(text);
  }

  report(): {
    readonly commandKeys: number;
    readonly typed: number;
    readonly decisions: number;
    readonly seconds: number;
  } {
    const keys = this.#commandKeys + this.#typed;
    const seconds = keys * KEY_SECONDS + this.#decisions * DECISION_SECONDS;
    return {
      commandKeys: this.#commandKeys,
      typed: this.#typed,
      decisions: this.#decisions,
      seconds: Math.round(seconds),
    };
  }

  /** A modifier is a key too, also the Shift of a capital. */
  async #press(stroke: string): Promise<void> {
    const isShifted = /^[A-Z]$/.test(stroke);
    this.#commandKeys += isShifted ? 2 : stroke.split('+').length;
    await this.page.keyboard.press(stroke);
  }
}
