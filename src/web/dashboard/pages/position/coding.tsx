/** The coding of a position. */
import { Fragment, type ReactNode } from 'react';
import { toActor, toConcerning } from '../../page-urls.js';
import { conductNames, formNames, hedgeNames, toWords } from '../../words/vocabulary.js';
import type { FullPosition } from './full-position.js';

export function Coding({ position }: { readonly position: FullPosition }) {
  const { against, incidents, initiatives, codes } = position;
  return (
    <dl className="coding">
      {against.map(({ role, actor }) => (
        <Entry key={`${role} ${actor.id}`} name={toWords(role)}>
          <a href={toActor(actor.id)}>{actor.name}</a>
        </Entry>
      ))}
      {position.__typename === 'Accusation' && (
        <>
          <Entry name="alleges">
            {position.conduct.map((each) => conductNames[each]).join(', ')}
          </Entry>
          <Entry name="certainty">{hedgeNames[position.hedge]}</Entry>
          <Entry name="grounds stated">{toWords(position.basis)}</Entry>
          <Entry name="counter-accusation">{position.isCounter ? 'yes' : 'no'}</Entry>
          <Entry name="answered in this corpus">
            {position.isAnswered === null
              ? 'no accused state or bloc'
              : position.isAnswered
                ? 'yes'
                : 'no'}
          </Entry>
        </>
      )}
      {position.__typename === 'Denial' && (
        <>
          <Entry name="form">{formNames[position.form]}</Entry>
          <Entry name="contests">{position.contests.map(toWords).join(', ') || 'not coded'}</Entry>
        </>
      )}
      {incidents.length > 0 && (
        <Entry name="concerns">
          {incidents.map((incident, index) => (
            <Fragment key={incident.id}>
              {index > 0 && ', '}
              <a href={toConcerning(incident.id)}>{incident.name}</a>
            </Fragment>
          ))}
        </Entry>
      )}
      {initiatives.map(({ relation, initiative }) => (
        <Entry key={`${relation} ${initiative.id}`} name={toWords(relation)}>
          <a href={toActor(initiative.id)}>{initiative.name}</a>
        </Entry>
      ))}
      {codes.length > 0 && (
        <Entry name="event codes">
          {codes
            .map(({ scheme, code, match }) => `${scheme} ${code} (${toWords(match)})`)
            .join(', ')}
        </Entry>
      )}
    </dl>
  );
}

function Entry({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
