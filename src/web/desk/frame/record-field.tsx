/** A field of record ids: picks records by name, of the data or of the draft. */
import { useCallback } from 'react';
import { askDocument } from '../../api/ask-document.js';
import {
  FindDocumentsByTitleDocument,
  FindIncidentsByNameDocument,
  FindRecordsByNameDocument,
  PublishersDocument,
  type ActorType,
} from '../../generated/graphql.js';
import { Chips } from '../../picker/chips.js';
import type { Found } from '../../picker/found.js';
import { Picker } from '../../picker/picker.js';

export type RecordSort =
  'ACTOR' | 'PRINCIPAL' | 'SPOKESPERSON' | 'INITIATIVE' | 'INCIDENT' | 'DOCUMENT' | 'PUBLISHER';

interface RecordFieldProps {
  readonly label: string;
  readonly sort: RecordSort;
  readonly values: readonly string[];
  readonly setValues: (values: readonly string[]) => void;
  readonly nameOf: (id: string) => string;
  /** Maximum number of choices. */
  readonly max?: number;
  /** Records that the draft names or adds; they are offered first. */
  readonly drafted?: readonly Found[];
}

const SHOWN = 12;
const NOUNS: Readonly<Record<RecordSort, string>> = {
  ACTOR: 'actor',
  PRINCIPAL: 'state, bloc or organisation',
  SPOKESPERSON: 'spokesperson',
  INITIATIVE: 'initiative',
  INCIDENT: 'incident',
  DOCUMENT: 'document',
  PUBLISHER: 'publisher',
};
const NOTHING: readonly Found[] = [];

export function RecordField(props: RecordFieldProps) {
  const { label, sort, values, setValues, nameOf, max, drafted = NOTHING } = props;
  const find = useCallback(
    async (name: string) => {
      const wanted = name.toLowerCase();
      const own = drafted.filter(
        (each) => each.name.toLowerCase().includes(wanted) || each.id.includes(wanted),
      );
      const found = await findBySort(sort, name);
      return [...own, ...found.filter(({ id }) => !own.some((each) => each.id === id))];
    },
    [sort, drafted],
  );
  return (
    <Picker
      label={label}
      values={values}
      setValues={setValues}
      find={find}
      noun={NOUNS[sort]}
      placeholder="a name"
      {...(max === undefined ? {} : { max })}
    >
      <Chips values={values} nameOf={nameOf} setValues={setValues} />
    </Picker>
  );
}

async function findBySort(sort: RecordSort, name: string): Promise<readonly Found[]> {
  switch (sort) {
    case 'INCIDENT': {
      const { incidents } = await askDocument(FindIncidentsByNameDocument, { name, first: SHOWN });
      return incidents.nodes.map(({ id, label }) => ({ id, name: label }));
    }
    case 'DOCUMENT': {
      const title = name;
      const { documents } = await askDocument(FindDocumentsByTitleDocument, {
        title,
        first: SHOWN,
      });
      return documents.nodes.map(({ id, label }) => ({ id, name: label }));
    }
    case 'PUBLISHER': {
      const { countPositions } = await askDocument(PublishersDocument, {});
      return countPositions.groups
        .flatMap(({ values: [group] }) =>
          group?.value == null ? [] : [{ id: group.value, name: group.label }],
        )
        .filter((each) => each.name.toLowerCase().includes(name.toLowerCase()))
        .slice(0, SHOWN);
    }
    case 'ACTOR':
    case 'PRINCIPAL':
    case 'SPOKESPERSON':
    case 'INITIATIVE':
      return findActors(TYPES[sort], name);
  }
}

const TYPES: Readonly<
  Record<Exclude<RecordSort, 'INCIDENT' | 'DOCUMENT' | 'PUBLISHER'>, readonly ActorType[]>
> = {
  ACTOR: ['STATE', 'BLOC', 'AGENCY', 'SPOKESPERSON', 'ORGANIZATION', 'GROUP'],
  PRINCIPAL: ['STATE', 'BLOC', 'ORGANIZATION'],
  SPOKESPERSON: ['SPOKESPERSON'],
  INITIATIVE: ['INITIATIVE'],
};

async function findActors(types: readonly ActorType[], name: string): Promise<readonly Found[]> {
  const { actors } = await askDocument(FindRecordsByNameDocument, { name, types, first: SHOWN });
  return actors.nodes.map((actor) => ({
    id: actor.id,
    name: actor.label,
    alsoCalled: [actor.name, ...actor.aliases],
  }));
}
