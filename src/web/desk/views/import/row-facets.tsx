/** Counts by fate and by fault. Each filters the rows; all of it is in the URL. */
import { useSearchParams } from 'wouter';
import { fates, fateWords, labelOfFault } from '../../imports/import-words.js';
import {
  isEmptyFilter,
  readRowFilter,
  toggle,
  withRowFilter,
  type RowFilter,
} from './row-filter.js';
import type { OpenedImport } from './steps.js';

interface RowFacetsProps {
  readonly opened: OpenedImport;
}

export function RowFacets({ opened }: RowFacetsProps) {
  const [parameters, setParameters] = useSearchParams();
  const filter = readRowFilter(parameters);
  const urlOf = (changed: RowFilter): string => `?${withRowFilter(parameters, changed).toString()}`;
  const counted = fates.flatMap((fate) => opened.fates.filter((each) => each.fate === fate));
  return (
    <div className="row-facets">
      <Facet
        name="By fate"
        entries={counted.map(({ fate, count }) => ({
          key: fate,
          label: fateWords[fate].name,
          means: fateWords[fate].means,
          count,
          isChosen: filter.fates.includes(fate),
          url: urlOf({ ...filter, fates: toggle(filter.fates, fate) }),
        }))}
      />
      {opened.faults.length > 0 && (
        <Facet
          name="By fault"
          entries={opened.faults.map(({ code, count }) => ({
            key: code,
            label: labelOfFault(code),
            count,
            isChosen: filter.faults.includes(code),
            url: urlOf({ ...filter, faults: toggle(filter.faults, code) }),
          }))}
        />
      )}
      <p className="actions">
        <label htmlFor="row-text">Words or key</label>
        <input
          id="row-text"
          type="search"
          value={filter.text}
          onChange={({ target }) => {
            setParameters((before) => withRowFilter(before, { ...filter, text: target.value }), {
              replace: true,
            });
          }}
        />
        {!isEmptyFilter(filter) && (
          <a href={urlOf({ fates: [], faults: [], text: '' })}>All rows</a>
        )}
      </p>
    </div>
  );
}

interface FacetProps {
  readonly name: string;
  readonly entries: readonly {
    readonly key: string;
    readonly label: string;
    readonly means?: string;
    readonly count: number;
    readonly isChosen: boolean;
    readonly url: string;
  }[];
}

function Facet({ name, entries }: FacetProps) {
  return (
    <nav aria-label={name} className="facet">
      <h3>{name}</h3>
      <ul>
        {entries.map(({ key, label, means, count, isChosen, url }) => (
          <li key={key}>
            <a href={url} aria-current={isChosen ? 'true' : undefined} title={means}>
              {label} <span className="count">{count}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
