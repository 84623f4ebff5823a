/** Suggested starting points; a visit without one is redirected to the first. */
import { useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import { ExplorerStartsDocument, type ExplorerStartsQuery } from '../../../generated/graphql.js';
import { toExplorer } from '../../page-urls.js';
import { useAnswer } from '../../api/use-answer.js';
import { Answered } from '../../frame/answered.js';
import { Empty } from '../../frame/empty.js';
import { ANSWERING_RELATIONS } from '../../words/vocabulary.js';

const VARIABLES = { pairs: 7, relations: ANSWERING_RELATIONS };

interface Start {
  readonly name: string;
  readonly href: string;
}

export function Starts({ isBegun }: { readonly isBegun: boolean }) {
  const asked = useAnswer(ExplorerStartsDocument, VARIABLES);
  // Removing the last choice must not redirect.
  const [cameWithout] = useState(!isBegun);
  return (
    <Answered asked={asked}>
      {({ dyads, positions }) => {
        const starts = [
          ...toPairs(dyads.nodes),
          ...positions.nodes.map(({ id }) => ({
            name: 'the latest answer',
            href: `${toExplorer(id)}&hops=2`,
          })),
        ];
        const [first] = starts;
        if (first === undefined) return <Empty>The corpus holds no position to start from.</Empty>;
        return (
          <>
            {!isBegun && cameWithout && <Begin href={first.href} />}
            <p className="starts">
              Start at{' '}
              {starts.map(({ name, href }, index) => (
                <span key={href}>
                  {index > 0 && ' · '}
                  <a href={href}>{name}</a>
                </span>
              ))}
            </p>
          </>
        );
      }}
    </Answered>
  );
}

/** Both directions of a pair: what either says of the other, and how they answer each other. */
function toPairs(dyads: ExplorerStartsQuery['dyads']['nodes']): readonly Start[] {
  const pairs = dyads.flatMap(({ accuser, accused }) => {
    if (accuser === null || accuser.id === accused.id) return [];
    const [one, other] = accuser.id < accused.id ? [accuser, accused] : [accused, accuser];
    const ids = [one.id, other.id];
    const query = new URLSearchParams([
      ...ids.map((id) => ['by', id]),
      ...ids.map((id) => ['against', id]),
    ]);
    return [{ name: `${one.name} and ${other.name}`, href: `/explorer?${printQuery(query)}` }];
  });
  return [...new Map(pairs.map((pair) => [pair.href, pair])).values()];
}

/** Ids stay readable: a colon needs no escape in a query. */
const printQuery = (query: URLSearchParams): string => query.toString().replaceAll('%3A', ':');

/** Replaces the URL without a starting point, so that the back button skips it. */
function Begin({ href }: { readonly href: string }) {
  const [, navigate] = useLocation();
  useEffect(() => {
    navigate(href, { replace: true });
  }, [href, navigate]);
  return null;
}
