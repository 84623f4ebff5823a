/** Props of every filter field. */
export interface Field {
  readonly label: string;
  readonly values: readonly string[];
  readonly setValues: (values: readonly string[]) => void;
}
