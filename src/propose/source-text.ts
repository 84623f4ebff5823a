/** A pasted text and where it came from. */
export interface SourceText {
  /** Digest of its UTF-8 bytes, in hex. */
  readonly sha256: string;
  readonly text: string;
  readonly url: string | null;
  readonly title: string | null;
}
