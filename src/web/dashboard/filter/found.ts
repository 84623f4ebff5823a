/** A record that fits what was typed. */
export interface Found {
  readonly id: string;
  /** Tells it apart from others. */
  readonly name: string;
  /** Other names and codes by which it is known; its id is always one. */
  readonly alsoCalled?: readonly string[];
}
