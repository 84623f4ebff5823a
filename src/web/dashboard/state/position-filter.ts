/**
 * The filter of positions in the URL. Every key except the dates may be repeated; `from` and `to`
 * are partial dates. Pure, so that it can be tested without a browser.
 */
import type {
  DenialForm,
  IncidentKind,
  PositionFilter,
  PositionKind,
} from '../../generated/graphql.js';
import { formNames, incidentKindNames, kindNames } from '../words/vocabulary.js';
import { toSaidBy } from './said-by.js';

/** Fields that every page with a filter collapses; named like the parameters of export URLs. */
export const MORE_KEYS = [
  'voicedBy',
  'speaksFor',
  'region',
  'againstRegion',
  'incidentKind',
  'language',
  'statementForm',
  'publisher',
  'document',
] as const;
export const FILTER_KEYS = [
  'by',
  'against',
  'concerns',
  'from',
  'to',
  'kind',
  'form',
  ...MORE_KEYS,
] as const;
export type FilterKey = (typeof FILTER_KEYS)[number];

/** Partial dates as the API accepts them. */
export const PARTIAL_DATE = /^\d{4}(-\d{2}(-\d{2})?)?$/;

/** @returns an empty filter if the URL has none; invalid values are ignored */
export function parsePositionFilter(parameters: URLSearchParams): PositionFilter {
  // An empty parameter constrains nothing, as in the URLs of exports.
  const listOf = (key: FilterKey): readonly string[] =>
    parameters.getAll(key).filter((text) => text.trim() !== '');
  const said = toSaidBy(listOf('by'));
  const voicedBy = listOf('voicedBy');
  const against = dropEmpty({
    actors: listOf('against'),
    regions: listOf('againstRegion'),
  });
  const concerns = listOf('concerns');
  const from = readDate(parameters, 'from');
  const to = readDate(parameters, 'to');
  return {
    ...said,
    // If both fields are set, a position must match both.
    ...(voicedBy.length > 0 &&
      (said.voicedBy == null ? { voicedBy } : { and: [{ voicedBy, ...PARTS }] })),
    ...(Object.keys(against).length > 0 && { against }),
    ...((voicedBy.length > 0 || against.actors !== undefined || concerns.length > 0) && PARTS),
    ...dropEmpty({
      concerns,
      kind: listOf('kind').filter(isKind),
      denialForm: listOf('form').filter(isForm),
      speaksFor: listOf('speaksFor'),
      region: listOf('region'),
      incidentKind: listOf('incidentKind').filter(isIncidentKind),
      language: listOf('language'),
      statementForm: listOf('statementForm'),
      publisher: listOf('publisher'),
      document: listOf('document'),
    }),
    ...((from ?? to) !== undefined && {
      occurred: { ...(from !== undefined && { from }), ...(to !== undefined && { to }) },
    }),
  };
}

/** An actor includes its ministries and embassies, an incident its parts. */
const PARTS = { includeParts: true } as const;

function dropEmpty<Lists extends Readonly<Record<string, readonly string[]>>>(
  lists: Lists,
): Partial<Lists> {
  const given = Object.entries(lists).filter(([, list]) => list.length > 0);
  // fromEntries loses the key types; the keys are those of `lists`, minus the empty ones.
  return Object.fromEntries(given) as Partial<Lists>;
}

const isKind = (word: string): word is PositionKind => Object.hasOwn(kindNames, word);
const isForm = (word: string): word is DenialForm => Object.hasOwn(formNames, word);
const isIncidentKind = (word: string): word is IncidentKind =>
  Object.hasOwn(incidentKindNames, word);

function readDate(parameters: URLSearchParams, key: FilterKey): string | undefined {
  const given = parameters.get(key);
  return given !== null && PARTIAL_DATE.test(given) ? given : undefined;
}
