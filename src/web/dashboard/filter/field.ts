/** What every field of the filter is given. */
export interface Field {
  readonly label: string;
  readonly values: readonly string[];
  readonly setValues: (values: readonly string[]) => void;
}
