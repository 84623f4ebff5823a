/** Up to three actors side by side: what they say, how they deny, what they are accused of and answer. */
import { useMemo } from 'react';
import { ActorNamesDocument, CompareActorsDocument } from '../../../generated/graphql.js';
import { useAnswer } from '../../api/use-answer.js';
import { ActorPicker } from '../../filter/actor-picker.js';
import { DateField } from '../../filter/date-field.js';
import { FilterForm } from '../../filter/filter-form.js';
import { Answered } from '../../frame/answered.js';
import { Empty } from '../../frame/empty.js';
import { Page } from '../../../frame/page.js';
import type { NamedActor } from '../../record/actor-link.js';
import { usePositionFilter } from '../../state/use-position-filter.js';
import { BetweenThem } from './between-them.js';
import { readCompared, toVariables, type Compared } from './compared.js';
import { HowMany } from './how-many.js';
import { WhatWay } from './what-way.js';
import { YearByYear } from './year-by-year.js';

const MAX = 3;

export default function Compare() {
  const { filter, valuesOf, setValues } = usePositionFilter();
  const ids = [...new Set(valuesOf('actor'))].slice(0, MAX);
  const field = (key: string) => ({
    values: key === 'actor' ? ids : valuesOf(key),
    setValues: (values: readonly string[]) => {
      setValues(key, values);
    },
  });
  const period = filter.occurred === undefined ? {} : { occurred: filter.occurred };
  return (
    <Page
      title="Compare"
      lead="Up to three actors side by side, each with its agencies and spokespersons. Counts describe this corpus: an actor may have more only because more was collected about it."
    >
      <FilterForm>
        <ActorPicker label={`Actors, up to ${String(MAX)}`} max={MAX} {...field('actor')} />
        <DateField label="From" {...field('from')} />
        <DateField label="To" {...field('to')} />
      </FilterForm>
      {ids.length === 0 ? <Invitation /> : <Actors ids={ids} period={period} />}
    </Page>
  );
}

function Invitation() {
  return (
    <div className="empty" role="status">
      <p>
        Choose two or three actors above. For example{' '}
        <a href="/compare?actor=state:cn&actor=state:us">China and the United States</a>,{' '}
        <a href="/compare?actor=state:cn&actor=state:ru&actor=state:kp">
          China, Russia and North Korea
        </a>
        , or <a href="/compare?actor=state:gb&actor=bloc:eu">the United Kingdom and the EU</a>.
      </p>
    </div>
  );
}

interface ActorsProps {
  readonly ids: readonly string[];
  readonly period: Parameters<typeof toVariables>[1];
}

function Actors({ ids, period }: ActorsProps) {
  const names = useAnswer(ActorNamesDocument, { ids });
  const variables = toVariables(ids, period);
  const asked = useAnswer(CompareActorsDocument, variables);
  return (
    <Answered asked={names}>
      {({ nodes }) => {
        const missing = ids.filter((id) => !nodes.some((node) => node?.id === id));
        if (missing.length > 0) {
          return <Empty isFiltered>The corpus holds no actor {missing.join(', ')}.</Empty>;
        }
        const actors = ids.flatMap((id) =>
          nodes.flatMap((node) => (node?.id === id && 'name' in node ? [node] : [])),
        );
        return (
          <Answered asked={asked}>
            {(answer) => (
              <Figures
                actors={actors}
                compared={readCompared(actors, answer)}
                variables={variables}
                period={period}
              />
            )}
          </Answered>
        );
      }}
    </Answered>
  );
}

interface FiguresProps {
  readonly actors: readonly NamedActor[];
  readonly compared: readonly Compared[];
  readonly variables: Readonly<Record<string, unknown>>;
  readonly period: ActorsProps['period'];
}

function Figures({ actors, compared, variables, period }: FiguresProps) {
  const source = useMemo(() => ({ document: CompareActorsDocument, variables }), [variables]);
  const shared = { compared, source };
  return (
    <>
      <div className="columns">
        <HowMany {...shared} />
        <div>
          <WhatWay {...shared} id="forms" by="FORM" />
          <WhatWay {...shared} id="conduct" by="CONDUCT" />
        </div>
      </div>
      <YearByYear {...shared} />
      {actors.length > 1 && <BetweenThem actors={actors} period={period} />}
    </>
  );
}
