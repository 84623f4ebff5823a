/** The URL of a search with a value added or removed. Pure. */

/** URL parameters; a year is both ends of the period. */
export type FacetKey = 'in' | 'kind' | 'form' | 'by' | 'against' | 'year';

export function isChosen(parameters: URLSearchParams, key: FacetKey, value: string): boolean {
  return key === 'year'
    ? parameters.get('from') === value && parameters.get('to') === value
    : parameters.has(key, value);
}

export function toggle(parameters: URLSearchParams, key: FacetKey, value: string): string {
  const after = new URLSearchParams(parameters);
  const wasChosen = isChosen(parameters, key, value);
  // Another selection has other pages.
  after.delete('hitsAfter');
  if (key === 'year') {
    for (const end of ['from', 'to']) {
      if (wasChosen) after.delete(end);
      else after.set(end, value);
    }
  } else if (wasChosen) after.delete(key, value);
  else after.append(key, value);
  return after.toString().replaceAll('%3A', ':');
}
