/**
 * The filter of positions in the address: `by`, `against`, `concerns`, `kind` and `form` may stand there
 * several times, `from` and `to` are partial dates. Pure, so that it can be tried without a browser.
 */
import type { DenialForm, PositionFilter, PositionKind } from '../../generated/graphql.js';
import { formNames, kindNames } from '../words/vocabulary.js';

export const FILTER_KEYS = ['by', 'against', 'concerns', 'from', 'to', 'kind', 'form'] as const;
export type FilterKey = (typeof FILTER_KEYS)[number];

/** As the API takes partial dates. */
export const PARTIAL_DATE = /^\d{4}(-\d{2}(-\d{2})?)?$/;

/** @returns an empty filter where the address has none; what cannot be read is left out */
export function parsePositionFilter(parameters: URLSearchParams): PositionFilter {
  const by = readIds(parameters, 'by');
  const against = readIds(parameters, 'against');
  const concerns = readIds(parameters, 'concerns');
  const kind = parameters.getAll('kind').filter(isKind);
  const denialForm = parameters.getAll('form').filter(isForm);
  const from = readDate(parameters, 'from');
  const to = readDate(parameters, 'to');
  return {
    ...(by.length > 0 && { madeBy: by }),
    ...(against.length > 0 && { against: { actors: against } }),
    // An actor stands for its ministries, embassies and spokespersons too, an incident for its parts.
    ...([by, against, concerns].some((ids) => ids.length > 0) && { includeParts: true }),
    ...(concerns.length > 0 && { concerns }),
    ...(kind.length > 0 && { kind }),
    ...(denialForm.length > 0 && { denialForm }),
    ...((from ?? to) !== undefined && {
      occurred: { ...(from !== undefined && { from }), ...(to !== undefined && { to }) },
    }),
  };
}

const isKind = (word: string): word is PositionKind => Object.hasOwn(kindNames, word);
const isForm = (word: string): word is DenialForm => Object.hasOwn(formNames, word);

/** An empty parameter constrains nothing, as in the addresses of exports. */
function readIds(parameters: URLSearchParams, key: FilterKey): string[] {
  return parameters.getAll(key).filter((id) => id.trim() !== '');
}

function readDate(parameters: URLSearchParams, key: FilterKey): string | undefined {
  const given = parameters.get(key);
  return given !== null && PARTIAL_DATE.test(given) ? given : undefined;
}
