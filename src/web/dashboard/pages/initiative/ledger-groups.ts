/**
 * Groups the ledger of an initiative: entries with the same act, day, vote and source become one.
 * Pure.
 */
import type { InitiativeLedgerQuery } from '../../../generated/graphql.js';

export type LedgerEntry = NonNullable<InitiativeLedgerQuery['initiative']>['ledger'][number];

export interface LedgerGroup {
  readonly key: string;
  /** The first entry; those of the other actors differ only in `actor`. */
  readonly entry: LedgerEntry;
  readonly actors: readonly LedgerEntry['actor'][];
}

/** @param ledger by date, as the API orders it; a group takes the place of its first entry */
export function groupLedger(ledger: readonly LedgerEntry[]): readonly LedgerGroup[] {
  const groups = new Map<string, LedgerEntry[]>();
  for (const entry of ledger) {
    const { act, on, vote, withDenial, position, reportedBy } = entry;
    const key = JSON.stringify([act, on?.value, vote, withDenial, position?.id, reportedBy?.id]);
    groups.set(key, [...(groups.get(key) ?? []), entry]);
  }
  return [...groups].flatMap(([key, entries]) =>
    entries.slice(0, 1).map((entry) => ({ key, entry, actors: entries.map(({ actor }) => actor) })),
  );
}

export interface Side {
  /** Its code in CSV. */
  readonly code: string;
  readonly name: string;
  readonly actors: readonly LedgerEntry['actor'][];
}

/** The actors of each side, each once a side, in the order of the ledger. */
export function listSides(ledger: readonly LedgerEntry[]): readonly Side[] {
  const side = (code: string, name: string, isOn: (entry: LedgerEntry) => boolean): Side => ({
    code,
    name,
    actors: [...new Map(ledger.filter(isOn).map(({ actor }) => [actor.id, actor])).values()],
  });
  return [
    side('PROPOSED', 'put it forward', ({ act }) => act === 'PROPOSED'),
    side(
      'ENDORSED_OR_JOINED',
      'back it or joined it',
      ({ act }) => act === 'ENDORSED' || act === 'JOINED',
    ),
    side('OPPOSED', 'oppose it', ({ act }) => act === 'OPPOSED'),
    side('INVOKED', 'cite it in its favour', ({ act }) => act === 'INVOKED'),
    side(
      'INVOKED_WITH_DENIAL',
      'cite it together with a denial',
      ({ withDenial }) => withDenial === true,
    ),
    side('VOTED_YES', 'voted in favour', ({ vote }) => vote === 'YES'),
    side('VOTED_ABSTAIN', 'abstained', ({ vote }) => vote === 'ABSTAIN'),
    side('VOTED_NO', 'voted against', ({ vote }) => vote === 'NO'),
  ].filter(({ actors }) => actors.length > 0);
}
