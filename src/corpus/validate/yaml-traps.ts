/**
 * Plain scalars that some YAML reader does not read as text: YAML 1.1 (PyYAML, Ruby) reads NO as
 * false and 2022-07-01 as a date, 1.2 reads 2022 as a number, data frames read NA as missing. Seeds
 * must work for all of them, so such text is quoted.
 * https://yaml.org/type/bool.html, https://yaml.org/type/timestamp.html
 */
const readings: readonly { readonly form: RegExp; readonly takenFor: string }[] = [
  { form: /^(?:y|yes|n|no|on|off|true|false)$/i, takenFor: 'true or false' },
  { form: /^(?:~|null|nil|none|na|n\/a|nan|)$/i, takenFor: 'a missing value' },
  { form: /^[-+]?(?:0x[\da-f_]+|0o?[0-7_]+|0b[01_]+)$/i, takenFor: 'a number' },
  { form: /^[-+]?(?:\d[\d_]*(?:\.[\d_]*)?|\.\d[\d_]*)(?:e[-+]?\d+)?$/i, takenFor: 'a number' },
  { form: /^[-+]?\.(?:inf|nan)$/i, takenFor: 'a number' },
  { form: /^[-+]?\d[\d_]*(?::[0-5]?\d)+(?:\.\d*)?$/, takenFor: 'a sexagesimal number' },
  { form: /^\d{4}-\d{1,2}(?:-\d{1,2}(?:[Tt ].*)?)?$/, takenFor: 'a date' },
  { form: /^(?:=|<<)$/, takenFor: 'an operator' },
];

/** How another reader could interpret the unquoted text; undefined where it is plainly text. */
export function misreadAs(source: string): string | undefined {
  return readings.find(({ form }) => form.test(source))?.takenFor;
}
