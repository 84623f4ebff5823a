/** A record that matches the typed text. */
export interface Found {
  readonly id: string;
  /** An unambiguous name. */
  readonly name: string;
  /** Other names and codes; the id always counts as one. */
  readonly alsoCalled?: readonly string[];
}
