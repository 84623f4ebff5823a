/**
 * The small filters over the other kinds of record. Keys are ANDed; a list means any of it. A key that
 * constrains nothing is absent, as in a PositionFilter.
 */
import { parseDateRange, type DateRange, type DateRangeInput } from './date-range.js';
import { dropEmpty, parseText } from './position-filter.js';

export interface StatementFilter {
  readonly madeBy?: readonly string[];
  readonly issuedBy?: readonly string[];
  readonly deliveredBy?: readonly string[];
  readonly occurred?: DateRange;
  readonly sourceCheck?: string;
  readonly text?: string;
}

export interface ActorFilter {
  readonly name?: string;
  readonly iso2?: readonly string[];
  /** Labels: State, Agency, … */
  readonly types?: readonly string[];
  readonly partOf?: readonly string[];
  readonly region?: readonly string[];
}

export interface InitiativeFilter {
  readonly name?: string;
  readonly kind?: readonly string[];
  readonly proposedBy?: readonly string[];
}

export interface IncidentFilter {
  readonly name?: string;
  readonly kind?: readonly string[];
  readonly saidToAffect?: readonly string[];
  readonly occurred?: DateRange;
}

export interface DocumentFilter {
  readonly title?: string;
  readonly language?: readonly string[];
  readonly publisherKind?: readonly string[];
  readonly affiliatedWith?: readonly string[];
  readonly published?: DateRange;
}

type Input<T, Dates extends keyof T> = {
  readonly [K in Exclude<keyof T, Dates>]?: T[K] | null;
} & Readonly<Partial<Record<Dates, DateRangeInput | null>>>;

export function parseStatementFilter(input: Input<StatementFilter, 'occurred'>): StatementFilter {
  return dropEmpty({
    ...input,
    occurred: parseDateRange('occurred', input.occurred),
    text: parseText('text', input.text),
  });
}

export function parseActorFilter(input: Input<ActorFilter, never>): ActorFilter {
  return dropEmpty({
    ...input,
    name: parseText('name', input.name),
    iso2: input.iso2?.map((code) => code.toUpperCase()),
    types: input.types?.map(toLabel),
  });
}

export function parseInitiativeFilter(input: Input<InitiativeFilter, never>): InitiativeFilter {
  return dropEmpty({ ...input, name: parseText('name', input.name) });
}

export function parseIncidentFilter(input: Input<IncidentFilter, 'occurred'>): IncidentFilter {
  return dropEmpty({
    ...input,
    name: parseText('name', input.name),
    occurred: parseDateRange('occurred', input.occurred),
  });
}

export function parseDocumentFilter(input: Input<DocumentFilter, 'published'>): DocumentFilter {
  return dropEmpty({
    ...input,
    title: parseText('title', input.title),
    published: parseDateRange('published', input.published),
  });
}

/** `SPOKESPERSON` -> `Spokesperson`. */
function toLabel(actorType: string): string {
  return actorType.charAt(0) + actorType.slice(1).toLowerCase();
}
