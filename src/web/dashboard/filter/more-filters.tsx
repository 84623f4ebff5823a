/**
 * Less common fields, collapsed until they are opened or one of them is set. Nothing is queried
 * while they are closed.
 */
import { useState } from 'react';
import type { ActorType } from '../../generated/graphql.js';
import { MORE_KEYS, type FilterKey } from '../state/position-filter.js';
import type { FilterState } from '../state/use-position-filter.js';
import { incidentKindNames, regionNames } from '../words/vocabulary.js';
import { ActorPicker } from './actor-picker.js';
import { CountedPicker } from './counted-picker.js';
import { DocumentPicker } from './document-picker.js';
import type { Field } from '../../picker/field.js';
import { WordPicker } from './word-picker.js';

/** States speak through their agencies. */
const VOICES: readonly ActorType[] = ['AGENCY', 'SPOKESPERSON', 'BLOC', 'ORGANIZATION'];
const OFFICES: readonly ActorType[] = ['AGENCY', 'STATE', 'BLOC', 'ORGANIZATION'];

interface MoreFiltersProps {
  readonly state: FilterState;
  readonly fieldOf: (key: FilterKey) => Omit<Field, 'label'>;
}

export function MoreFilters({ state, fieldOf }: MoreFiltersProps) {
  const count = MORE_KEYS.reduce((sum, key) => sum + state.valuesOf(key).length, 0);
  const [isOpen, setIsOpen] = useState(count > 0);
  return (
    <details
      className="more-filters"
      open={isOpen}
      onToggle={(event) => {
        setIsOpen(event.currentTarget.open);
      }}
    >
      <summary>More filters{count > 0 && ` (${String(count)} set)`}</summary>
      {isOpen && (
        <div className="more-fields">
          <ActorPicker label="Issued or delivered by" types={VOICES} {...fieldOf('voicedBy')} />
          <ActorPicker
            label="Delivered by a spokesperson for"
            types={OFFICES}
            {...fieldOf('speaksFor')}
          />
          <WordPicker label="Region of makers" words={regionNames} {...fieldOf('region')} />
          <WordPicker label="Region of targets" words={regionNames} {...fieldOf('againstRegion')} />
          <WordPicker
            label="Kind of incident"
            words={incidentKindNames}
            {...fieldOf('incidentKind')}
          />
          <CountedPicker label="Language" by="LANGUAGE" noun="language" {...fieldOf('language')} />
          <CountedPicker
            label="Form of statement"
            by="STATEMENT_FORM"
            noun="form of statement"
            {...fieldOf('statementForm')}
          />
          <CountedPicker
            label="Publisher"
            by="PUBLISHER"
            noun="publisher"
            {...fieldOf('publisher')}
          />
          <DocumentPicker label="Document" {...fieldOf('document')} />
        </div>
      )}
    </details>
  );
}
