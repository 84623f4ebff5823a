/**
 * What one coder found in some statements, reduced to what agreement is measured on. Independent of
 * where codings are stored.
 */

/** A speech act as one coder coded it. */
export interface CodedAct {
  readonly id: string;
  /** A term of `positionKinds`. */
  readonly kind: string;
  /** Terms by field, in the order of the vocabulary; a field that was not coded is absent. */
  readonly fields: Readonly<Record<string, readonly string[]>>;
  /** Ids of the positions that it answers. */
  readonly replies: readonly string[];
  /** Where its words are; empty if the coding has no offsets. */
  readonly anchors: readonly Anchor[];
}

/** A passage of a document. */
export interface Anchor {
  readonly document: string;
  readonly start: number;
  readonly end: number;
}

export interface CodedStatement {
  readonly id: string;
  /** Ids of those on whose behalf it was made. */
  readonly principals: readonly string[];
  /** In the order of the text. */
  readonly acts: readonly CodedAct[];
}

/** Two codings of the same text, in the order of the text. */
export interface CodingPair {
  readonly first: readonly CodedStatement[];
  readonly second: readonly CodedStatement[];
}
