/** The filter of a page: actors, period, kinds, forms and more, as far as the page supports them. */
import type { ReactNode } from 'react';
import type { FilterKey } from '../state/position-filter.js';
import type { FilterState } from '../state/use-position-filter.js';
import { formNames, kindNames } from '../words/vocabulary.js';
import { ActorPicker } from './actor-picker.js';
import { DateField } from './date-field.js';
import { FilterForm } from './filter-form.js';
import { IncidentPicker } from './incident-picker.js';
import { MakerPicker } from './maker-picker.js';
import { MoreFilters } from './more-filters.js';
import { WordPicker } from './word-picker.js';

interface FilterBarProps {
  readonly state: FilterState;
  /** The keys that the page supports. */
  readonly keys: readonly FilterKey[];
  /** Fields specific to the page, shown first. */
  readonly children?: ReactNode;
}

export function FilterBar({ state, keys, children }: FilterBarProps) {
  const field = (key: FilterKey) => ({
    values: state.valuesOf(key),
    setValues: (values: readonly string[]) => {
      state.setValues(key, values);
    },
  });
  return (
    <FilterForm>
      {children}
      {keys.includes('by') && <MakerPicker label="Made by" {...field('by')} />}
      {keys.includes('against') && <ActorPicker label="Aimed at" {...field('against')} />}
      {keys.includes('concerns') && <IncidentPicker label="Concerns" {...field('concerns')} />}
      {keys.includes('from') && <DateField label="From" {...field('from')} />}
      {keys.includes('to') && <DateField label="To" {...field('to')} />}
      {keys.includes('kind') && <WordPicker label="Kind" words={kindNames} {...field('kind')} />}
      {keys.includes('form') && (
        <WordPicker label="Form of denial" words={formNames} {...field('form')} />
      )}
      <MoreFilters state={state} fieldOf={field} />
    </FilterForm>
  );
}
