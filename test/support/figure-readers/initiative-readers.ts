/** Figures about initiatives. */
import {
  type Counting,
  type Day,
  listNames,
  type Named,
  type Page,
  printDay,
  readPositions,
  type Rows,
} from './read-parts.js';

export const initiativeReaders = {
  'initiatives#references': ({ initiatives }: { initiatives: Page<Initiative> }) =>
    initiatives.nodes
      .map(({ name, proposes, endorses, joins, invokes, rejects }) => ({
        name,
        counts: [proposes, endorses, joins, invokes, rejects].map(({ totalCount }) => totalCount),
      }))
      .map(({ name, counts }) => ({ name, counts, sum: counts.reduce((one, two) => one + two, 0) }))
      .filter(({ sum }) => sum > 0)
      .sort((one, other) => other.sum - one.sum)
      .map(({ name, counts }) => [name, ...counts]),
  'initiatives#votes': ({ initiatives }: { initiatives: Page<Initiative> }) =>
    initiatives.nodes
      .filter(({ votes }) => votes.length > 0)
      .map(({ name, announcedOn, votes }) => [
        name,
        printDay(announcedOn),
        ...['YES', 'ABSTAIN', 'NO'].map(
          (vote) => votes.filter((each) => each.vote === vote).length,
        ),
      ]),
  'initiatives#initiatives': ({ initiatives }: { initiatives: Page<Initiative> }) =>
    initiatives.nodes.map(({ name, announcedOn, proposedBy, endorsedBy, opposedBy }) => [
      name,
      printDay(announcedOn),
      undefined,
      listNames(proposedBy),
      endorsedBy.length,
      opposedBy.length,
    ]),
  'initiatives#citations': readPositions,
  'initiatives#sides': ({ initiative }: { initiative: { ledger: readonly Act[] } }) => {
    const among = (isOn: (act: Act) => boolean): number =>
      new Set(initiative.ledger.filter(isOn).map(({ actor }) => actor.name)).size;
    return [
      among(({ act }) => act === 'PROPOSED'),
      among(({ act }) => ['ENDORSED', 'JOINED'].includes(act)),
      among(({ act }) => act === 'OPPOSED'),
      among(({ act }) => act === 'INVOKED'),
      among(({ withDenial }) => withDenial === true),
      ...['YES', 'ABSTAIN', 'NO'].map((given) => among(({ vote }) => vote === given)),
    ]
      .filter((count) => count > 0)
      .map((count) => [undefined, count]);
  },
  'initiatives#ledger': ({ initiative }: { initiative: { ledger: readonly Act[] } }) =>
    initiative.ledger.map(({ actor, on }) => [
      on === null ? '' : printDay(on),
      undefined,
      actor.name,
    ]),
} satisfies Readonly<Record<string, (data: never) => Rows>>;

interface Initiative extends Named {
  readonly announcedOn: Day;
  readonly proposedBy: readonly Named[];
  readonly endorsedBy: readonly unknown[];
  readonly opposedBy: readonly unknown[];
  readonly votes: readonly { readonly vote: string }[];
  readonly proposes: Counting;
  readonly endorses: Counting;
  readonly joins: Counting;
  readonly invokes: Counting;
  readonly rejects: Counting;
}

interface Act {
  readonly act: string;
  readonly actor: Named;
  readonly on: Day | null;
  readonly vote: string | null;
  readonly withDenial: boolean | null;
}
