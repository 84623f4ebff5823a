import { Fragment } from 'react';
import { toActor } from '../page-urls.js';

export interface NamedActor {
  readonly id: string;
  readonly name: string;
}

export function ActorLink({ actor }: { readonly actor: NamedActor }) {
  return <a href={toActor(actor.id)}>{actor.name}</a>;
}

export function ActorList({ actors }: { readonly actors: readonly NamedActor[] }) {
  return actors.map((actor, index) => (
    <Fragment key={actor.id}>
      {index > 0 && (index === actors.length - 1 ? ' and ' : ', ')}
      <ActorLink actor={actor} />
    </Fragment>
  ));
}
