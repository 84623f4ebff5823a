/**
 * Stores texts until the end of a file outside the heap, which an export of everything would fill.
 * Independent of the format.
 */

const CHUNK_BYTES = 1_048_576;

export class HeldTexts {
  #chunk = Buffer.alloc(0);
  #used = 0;
  readonly #chunks: Buffer[] = [];
  /** Three numbers per text: its chunk, and its start and end in the chunk. */
  readonly #places: number[] = [];

  /** @returns the number by which `get` finds it */
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
