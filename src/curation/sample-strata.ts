/** The stratum of a statement, by a property that divides statements. */
import { entriesOf, textOf, textsOf, type SeedRecord } from '../corpus/seed-records.js';
import { labelOfId } from '../domain/ontology/ids.js';
import { parseRecordKey } from './record-key.js';
import type { RecordState } from './record-state.js';
import type { SampledItem } from '../agreement/draw-sample.js';

export type SampleStratum = 'YEAR' | 'KIND' | 'REGION' | 'PRINCIPAL';

const NONE = '';
/** An agency's parent's parent is a state or a bloc; more steps would be a cycle. */
const MAX_STEPS = 5;

export function listStatements(
  state: RecordState,
  by: SampleStratum | undefined,
): readonly SampledItem[] {
  return [...state.entries()].flatMap(([key, record]) => {
    const name = parseRecordKey(key);
    if (name?.section !== 'statements') return [];
    return [{ id: name.id, stratum: by === undefined ? NONE : stratumOf(state, record, by) }];
  });
}

function stratumOf(state: RecordState, statement: SeedRecord, by: SampleStratum): string {
  const [principal = NONE] = textsOf(statement, 'madeBy');
  switch (by) {
    case 'YEAR':
      return textOf(statement, 'occurredOn')?.slice(0, 4) ?? NONE;
    case 'KIND': {
      const [main] = entriesOf(statement, 'positions');
      return (main && textOf(main, 'kind')) ?? NONE;
    }
    case 'PRINCIPAL':
      return principal;
    case 'REGION':
      return regionOf(state, principal);
  }
}

/** The region of the state that an actor is or belongs to. */
function regionOf(state: RecordState, actor: string): string {
  let id = actor;
  for (let step = 0; step < MAX_STEPS; step += 1) {
    const label = labelOfId(id);
    if (label === 'State') {
      const found = state.get({ section: 'states', id });
      return (found && textOf(found, 'region')) ?? NONE;
    }
    const section = label === 'Agency' ? 'agencies' : 'organizations';
    const record = state.get({ section, id });
    const next = record && (textOf(record, 'partOf') ?? textOf(record, 'basedIn'));
    if (next === undefined) return NONE;
    id = next;
  }
  return NONE;
}
