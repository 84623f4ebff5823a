/**
 * Texts that have to be held until the end of a file, outside of the heap: an export of everything
 * would fill that. Knows no format.
 */

const CHUNK_BYTES = 1_048_576;

export class HeldTexts {
  #chunk = Buffer.alloc(0);
  #used = 0;
  readonly #chunks: Buffer[] = [];
  /** By text: its chunk, and where in it the text begins and ends. */
  readonly #places: number[] = [];

  /** @returns a number to ask for it by */
  add(text: string): number {
    const bytes = Buffer.byteLength(text);
    if (this.#used + bytes > this.#chunk.length) {
      this.#chunk = Buffer.allocUnsafe(Math.max(CHUNK_BYTES, bytes));
      this.#chunks.push(this.#chunk);
      this.#used = 0;
    }
    this.#chunk.write(text, this.#used);
    this.#places.push(this.#chunks.length - 1, this.#used, this.#used + bytes);
    this.#used += bytes;
    return this.#places.length / 3 - 1;
  }

  get(index: number): string {
    const [chunk = 0, start, end] = this.#places.slice(3 * index, 3 * index + 3);
    return this.#chunks[chunk]?.toString('utf8', start, end) ?? '';
  }
}
