/** Prints numbers with thousands separators; fractional counts have at most two decimals. */
export function printNumber(value: number): string {
  return value.toLocaleString('en', { maximumFractionDigits: 2 });
}

/** "3 accusations", "1 accusation". */
export function printCount(value: number, one: string, many = pluralOf(one)): string {
  return `${printNumber(value)} ${value === 1 ? one : many}`;
}

/** "73 %"; undefined if the whole is 0. */
export function printShare(part: number, whole: number): string | undefined {
  return whole === 0 ? undefined : `${String(Math.round((100 * part) / whole))} %`;
}

const pluralOf = (one: string): string =>
  /[^aeiou]y$/.test(one) ? `${one.slice(0, -1)}ies` : `${one}s`;
