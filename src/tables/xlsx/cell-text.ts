/** Collects the text of a cell or a shared string: its runs, without the furigana of Japanese text. */
import { toLf } from '../decode-text.js';
import type { TableLimits } from '../table.js';
import type { XmlEvent } from './read-xml.js';

/** Characters that XML cannot hold are written as their code: `_x000D_`. */
const ESCAPED = /_x([0-9A-Fa-f]{4})_/g;

export class CellText {
  readonly #maxCharacters: number;
  #text = '';
  #isInText = false;
  #isInPhonetic = false;

  constructor({ cellCharacters }: TableLimits) {
    // One more than a cell may have, by which a cell that is too long is recognised.
    this.#maxCharacters = cellCharacters + 1;
  }

  take(event: XmlEvent): void {
    if (event.kind === 'text') {
      if (!this.#isInText || this.#isInPhonetic) return;
      this.#text += event.text.slice(0, this.#maxCharacters - this.#text.length);
      return;
    }
    if (event.name === 'rPh') this.#isInPhonetic = event.kind === 'open';
    if (event.name === 't' || event.name === 'v') this.#isInText = event.kind === 'open';
  }

  flush(): string {
    const text = this.#text;
    this.#text = '';
    return toLf(
      text.replaceAll(ESCAPED, (_, code: string) => String.fromCharCode(parseInt(code, 16))),
    );
  }
}
