/** The smallest form of a new actor or incident, which is added to the same change set. */
import { useState } from 'react';
import type {
  AgencyKind,
  ChangeInput,
  IncidentKind,
  OrganizationKind,
  RecordInput,
} from '../../generated/desk/graphql.js';
import {
  agencyKindWords,
  incidentKindWords,
  organizationKindWords,
} from '../../generated/words.js';
import { ChoiceField } from '../frame/choice-field.js';
import { RecordField } from '../frame/record-field.js';
import { useLabelOf } from './labels.js';
import { toSlug } from '../records/suggest-id.js';

interface NewRecordFormProps {
  readonly add: (change: ChangeInput, id: string) => void;
  readonly close: () => void;
}

const SORTS = {
  agency: 'agency or ministry',
  spokesperson: 'spokesperson',
  organization: 'organisation',
  group: 'named intrusion set',
  incident: 'incident',
} as const;
type Sort = keyof typeof SORTS;

export function NewRecordForm({ add, close }: NewRecordFormProps) {
  const [sort, setSort] = useState<Sort>('agency');
  const [name, setName] = useState('');
  const [of, setOf] = useState<readonly string[]>([]);
  const [title, setTitle] = useState('');
  const [isNamed, setIsNamed] = useState(true);
  const [agencyKind, setAgencyKind] = useState<AgencyKind | null>(null);
  const [organizationKind, setOrganizationKind] = useState<OrganizationKind | null>(null);
  const [incidentKind, setIncidentKind] = useState<IncidentKind | null>(null);
  const labelOf = useLabelOf();
  const [owner] = of;
  const id = `${sort}:${sort === 'spokesperson' && !isNamed ? 'unnamed-' : ''}${toSlug(name)}`;
  const print = (): RecordInput => {
    switch (sort) {
      case 'agency':
        return { agency: { id, name, kind: agencyKind, partOf: owner ?? null } };
      case 'spokesperson': {
        const speaksFor = owner === undefined ? [] : [{ actor: owner, title }];
        return { spokesperson: { id, name, named: isNamed, speaksFor } };
      }
      case 'organization':
        return { organization: { id, name, kind: organizationKind } };
      case 'group':
        return { group: { id, name } };
      case 'incident':
        return { incident: { id, name, kind: incidentKind } };
    }
  };
  return (
    <form
      className="new-record"
      aria-label="New record"
      onSubmit={(event) => {
        event.preventDefault();
        if (toSlug(name) !== '') add({ put: { record: print() } }, id);
      }}
    >
      <label>
        <span>What</span>
        <select
          autoFocus
          value={sort}
          onChange={({ target }) => {
            // The options are the keys.
            setSort(target.value as Sort);
          }}
        >
          {Object.entries(SORTS).map(([key, label]) => (
            <option key={key} value={key}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>Name in English</span>
        <input
          value={name}
          required
          maxLength={200}
          onChange={({ target }) => {
            setName(target.value);
          }}
        />
      </label>
      {(sort === 'agency' || sort === 'spokesperson') && (
        <RecordField
          label={sort === 'agency' ? 'Part of' : 'Speaks for'}
          sort="ACTOR"
          values={of}
          setValues={setOf}
          nameOf={labelOf}
          max={1}
        />
      )}
      {sort === 'agency' && (
        <ChoiceField
          label="Kind"
          words={agencyKindWords}
          value={agencyKind}
          setValue={setAgencyKind}
        />
      )}
      {sort === 'organization' && (
        <ChoiceField
          label="Kind"
          words={organizationKindWords}
          value={organizationKind}
          setValue={setOrganizationKind}
        />
      )}
      {sort === 'incident' && (
        <ChoiceField
          label="Kind"
          words={incidentKindWords}
          value={incidentKind}
          setValue={setIncidentKind}
        />
      )}
      {sort === 'spokesperson' && (
        <>
          <label>
            <span>Office</span>
            <input
              value={title}
              onChange={({ target }) => {
                setTitle(target.value);
              }}
            />
          </label>
          <label className="inline">
            <input
              type="checkbox"
              checked={!isNamed}
              onChange={({ target }) => {
                setIsNamed(!target.checked);
              }}
            />{' '}
            The text gives no name
          </label>
        </>
      )}
      <p className="hint">
        Its id will be <code>{id}</code>.
      </p>
      <div className="buttons">
        <button type="submit">Add to this draft</button>
        <button type="button" onClick={close}>
          Cancel
        </button>
      </div>
    </form>
  );
}
