/** A position in a list: makers, date, targets, assertion, quotes and sources. */
import type { ReactNode } from 'react';
import type { PositionLineFragment, QuotedPositionFragment } from '../../generated/graphql.js';
import { toPosition } from '../page-urls.js';
import { toKindGroup } from '../words/kind-group.js';
import { printDate } from '../words/print-date.js';
import { conductNames, formNames, hedgeNames, kindNames } from '../words/vocabulary.js';
import { ActorList } from './actor-link.js';
import { SourceLink } from './source-link.js';

interface PositionEntryProps {
  readonly position: PositionLineFragment | QuotedPositionFragment;
  /** Shown before the date, such as "denies". */
  readonly relation?: string;
  readonly children?: ReactNode;
}

export function PositionEntry({ position, relation, children }: PositionEntryProps) {
  const { id, kind, asserts, occurredOn, madeBy, against } = position;
  const excerpts = 'evidence' in position ? position.evidence : [];
  const quoted = excerpts.filter(({ exact }) => exact !== null);
  const marks = listMarks(position);
  return (
    <article className={`position ${toKindGroup(kind)}`}>
      <p className="position-head">
        <span className="kind">{relation ?? kindNames[kind]}</span>{' '}
        <time dateTime={occurredOn.earliest}>{printDate(occurredOn)}</time>
        {' · '}
        <ActorList actors={madeBy} />
        {against.length > 0 && (
          <>
            {' → '}
            <ActorList actors={distinct(against.map(({ actor }) => actor))} />
          </>
        )}
      </p>
      <p className="asserts">
        <a href={toPosition(id)}>{asserts}</a>
      </p>
      {quoted.map(({ exact, language, document }) => (
        <blockquote key={`${document.id} ${exact ?? ''}`}>
          <p lang={language ?? undefined}>“{exact}”</p>
          <footer>
            <SourceLink source={document} />
          </footer>
        </blockquote>
      ))}
      {quoted.length === 0 && excerpts.length > 0 && (
        <p className="figure-note">
          Not quoted here. Source:{' '}
          {distinct(excerpts.map(({ document }) => document)).map((document, index) => (
            <span key={document.id}>
              {index > 0 && '; '}
              <SourceLink source={document} />
            </span>
          ))}
        </p>
      )}
      {marks.length > 0 && <p className="marks">{marks.join(' · ')}</p>}
      {children}
    </article>
  );
}

/** What is coded besides its kind. */
function listMarks(position: PositionLineFragment): readonly string[] {
  if (position.__typename === 'Denial') return [formNames[position.form]];
  if (position.__typename !== 'Accusation') return [];
  const { conduct, hedge, isAnswered } = position;
  return [
    ...conduct.map((each) => conductNames[each]),
    hedgeNames[hedge],
    ...(isAnswered === null ? [] : [isAnswered ? 'answered' : 'not answered in this corpus']),
  ];
}

function distinct<Item extends { readonly id: string }>(items: readonly Item[]): readonly Item[] {
  return [...new Map(items.map((item) => [item.id, item])).values()];
}
