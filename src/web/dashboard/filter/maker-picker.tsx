/** Picks the makers of positions; a note says what "made by" means for those chosen. */
import type { ActorType } from '../../generated/graphql.js';
import { isPrincipal } from '../state/said-by.js';
import { ActorPicker } from './actor-picker.js';
import type { Field } from '../../picker/field.js';

/** Groups take no positions. */
const TYPES: readonly ActorType[] = ['STATE', 'BLOC', 'AGENCY', 'SPOKESPERSON', 'ORGANIZATION'];

export function MakerPicker(field: Field) {
  const { values } = field;
  return (
    <div className="maker">
      <ActorPicker {...field} types={TYPES} />
      {values.some(isPrincipal) && (
        <p className="field-note">
          A state, bloc or organisation: what was said on its behalf, by any of its agencies.
        </p>
      )}
      {!values.every(isPrincipal) && (
        <p className="field-note">
          An agency or person: what it, or an agency that is part of it, issued or delivered.
        </p>
      )}
    </div>
  );
}
