/** Counts of hits by value, each a link that narrows the search or widens it again. */
import { useSearchParams } from 'wouter';
import type { PositionFacet, SearchQuery } from '../../../generated/graphql.js';
import { wordCell } from '../../figure/cells.js';
import type { FigureSource } from '../../figure/figure-source.js';
import { Figure } from '../../figure/figure.js';
import { printNumber } from '../../words/print-number.js';
import { formNames, kindNames } from '../../words/vocabulary.js';
import { isChosen, toggle, type FacetKey } from './facet-links.js';
import { searchTypeNames } from './search-types.js';

interface Facet {
  readonly key: FacetKey;
  readonly name: string;
  readonly values: readonly Value[];
  /** Number of all values; `values` has the most frequent. */
  readonly valueCount: number;
}

interface Value {
  readonly value: string;
  readonly label: string;
  readonly count: number;
}

/** The filter fields have all values. */
const SHOWN = 10;

const facetKeys: Partial<Readonly<Record<PositionFacet, readonly [FacetKey, string]>>> = {
  KIND: ['kind', 'Positions by kind'],
  FORM: ['form', 'Denials by form'],
  MADE_BY: ['by', 'Positions made by'],
  AGAINST: ['against', 'Positions aimed at'],
  YEAR: ['year', 'Positions by year'],
};
const words: Readonly<Record<string, string>> = { ...kindNames, ...formNames };

interface FacetsProps {
  readonly search: SearchQuery['search'];
  readonly source: FigureSource;
}

export function Facets({ search, source }: FacetsProps) {
  const [parameters] = useSearchParams();
  const facets = listFacets(search);
  return (
    <Figure
      id="facets"
      title="Narrow down"
      unit="records found"
      extent="positions can count for several values"
      source={source}
      isDrawing={false}
      table={{
        columns: ['by', 'value', 'count'],
        rows: facets.flatMap(({ key, name, values }) =>
          values.map(({ value, label, count }) => [
            wordCell(key, name),
            { text: label, data: { '': value, label } },
            count,
          ]),
        ),
      }}
    >
      {facets.map(({ key, name, values, valueCount }) =>
        values.length === 0 ? null : (
          <section key={key} className="facet" aria-label={name}>
            <h3>{name}</h3>
            <ul>
              {values
                .filter((each, index) => index < SHOWN || isChosen(parameters, key, each.value))
                .map(({ value, label, count }) => (
                  <li key={value}>
                    <a
                      href={`/search?${toggle(parameters, key, value)}`}
                      aria-current={isChosen(parameters, key, value) ? 'true' : undefined}
                    >
                      {label}
                    </a>{' '}
                    <span className="precision">{printNumber(count)}</span>
                  </li>
                ))}
            </ul>
            {valueCount > SHOWN && (
              <p className="precision">
                {printNumber(SHOWN)} of {printNumber(valueCount)} shown
              </p>
            )}
          </section>
        ),
      )}
    </Figure>
  );
}

function listFacets({ byType, facets }: SearchQuery['search']): readonly Facet[] {
  const types = byType.map(({ type, count }) => ({
    value: type,
    label: searchTypeNames[type],
    count,
  }));
  return [
    { key: 'in', name: 'Records by type', values: types, valueCount: types.length },
    ...facets.flatMap(({ by, values, valueCount }): Facet[] => {
      const [key, name] = facetKeys[by] ?? [];
      if (key === undefined || name === undefined) return [];
      const named = values.map(({ value, label, count }) => ({
        value,
        label: words[value] ?? label,
        count,
      }));
      return [{ key, name, values: named, valueCount }];
    }),
  ];
}
