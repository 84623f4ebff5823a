import { foldText } from '../../../src/domain/text/text-folding.js';

/** The constraining part of a filter: null or empty keys are left out, at any depth. */
export function constraintsOf<Filter extends object>(filter: Filter): Filter {
  const kept = Object.entries(filter)
    .map(([key, value]: [string, unknown]) => [key, withoutEmpty(key, value)] as const)
    .filter(([, value]) => !isNothing(value));
  // The keys are those of the filter, minus some that may be absent.
  return Object.fromEntries(kept) as Filter;
}

function withoutEmpty(key: string, value: unknown): unknown {
  if (key === 'or' && Array.isArray(value)) {
    const alternatives = value.map((part: object) => constraintsOf(part));
    // An alternative that constrains nothing makes the whole list constrain nothing.
    return alternatives.some(isNothing) ? undefined : alternatives;
  }
  if (key === 'and' && Array.isArray(value)) {
    return value.map((part: object) => constraintsOf(part)).filter((part) => !isNothing(part));
  }
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? constraintsOf(value)
    : value;
}

function isNothing(value: unknown): boolean {
  if (value === null || value === undefined) return true;
  if (typeof value === 'string') return foldText(value) === '';
  // `includeParts` only changes what other keys mean.
  return typeof value === 'object' && Object.keys(value).every((key) => key === 'includeParts');
}
