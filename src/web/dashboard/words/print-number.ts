/** Numbers as they are printed: counts in groups of three, shares of an accusation with two digits. */
export function printNumber(value: number): string {
  return value.toLocaleString('en', { maximumFractionDigits: 2 });
}

/** "3 accusations", "1 accusation". */
export function printCount(value: number, one: string, many = pluralOf(one)): string {
  return `${printNumber(value)} ${value === 1 ? one : many}`;
}

/** "73 %"; undefined of nothing. */
export function printShare(part: number, whole: number): string | undefined {
  return whole === 0 ? undefined : `${String(Math.round((100 * part) / whole))} %`;
}

const pluralOf = (one: string): string =>
  /[^aeiou]y$/.test(one) ? `${one.slice(0, -1)}ies` : `${one}s`;
