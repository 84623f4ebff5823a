/** A list of actors; a long one is collapsed. */
import { ActorList, type NamedActor } from '../../record/actor-link.js';
import { printNumber } from '../../words/print-number.js';

const MAX_OPEN = 12;

export function ActorNames({ actors }: { readonly actors: readonly NamedActor[] }) {
  if (actors.length <= MAX_OPEN) return <ActorList actors={actors} />;
  return (
    <details>
      <summary>all {printNumber(actors.length)} names</summary>
      <ActorList actors={actors} />
    </details>
  );
}
