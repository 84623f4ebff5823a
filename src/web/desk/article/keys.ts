/**
 * The keys of the article view. Some commands take two: the second chooses from a list that the page shows
 * after the first. Pure.
 */
import type {
  AccusationBasis,
  Conduct,
  ContestedAspect,
  DenialForm,
  Hedge,
  PositionKind,
  ReplyRelation,
} from '../../generated/desk/graphql.js';
import {
  accusationBasisWords,
  conductWords,
  contestedAspectWords,
  denialFormWords,
  hedgeWords,
} from '../../generated/words.js';
import type { End, Unit } from './text-units.js';

export type Command =
  | { readonly type: 'NEXT' | 'PREVIOUS' | 'TAKE' | 'DROP' | 'NEW' | 'AGAINST_AS_BEFORE' }
  | { readonly type: 'EDIT' | 'NEXT_STATEMENT' | 'TO_NEXT_STATEMENT' | 'SAVE' | 'HELP' | 'UNDO' }
  | { readonly type: 'EDIT_TARGETS' | 'EDIT_FACTS' }
  | { readonly type: 'MOVE'; readonly end: End; readonly unit: Unit; readonly step: 1 | -1 }
  | { readonly type: 'KIND'; readonly kind: PositionKind }
  | { readonly type: 'REPLY'; readonly target: number; readonly relation: ReplyRelation }
  | { readonly type: 'HEDGE'; readonly hedge: Hedge }
  | { readonly type: 'BASIS'; readonly basis: AccusationBasis }
  | { readonly type: 'FORM'; readonly form: DenialForm }
  | { readonly type: 'CONDUCT'; readonly conduct: Conduct }
  | { readonly type: 'CONTESTS'; readonly aspect: ContestedAspect };

/** What the next key chooses. */
export type Pending =
  | { readonly of: 'HEDGE' | 'BASIS' | 'FORM' | 'CONDUCT' | 'CONTESTS' }
  | { readonly of: 'RELATION'; readonly target: number };

export type Meaning =
  | { readonly type: 'COMMAND'; readonly command: Command }
  | { readonly type: 'PENDING'; readonly pending: Pending }
  | { readonly type: 'CANCELLED' };

/** A key as `KeyboardEvent` names it. */
export interface Stroke {
  readonly key: string;
  /** Of the key's place on the keyboard: with Alt, `key` may be a special character. */
  readonly code: string;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
}

export const kindKeys: Readonly<Record<PositionKind, string>> = {
  ACCUSATION: 'a',
  DENIAL: 'd',
  PROPOSAL: 'p',
  PLEDGE: 'l',
  CALL: 'c',
  WARNING: 'w',
  MEASURE: 'm',
  CONDEMNATION: 'v',
  ENDORSEMENT: 's',
  REJECTION: 'r',
  ACKNOWLEDGEMENT: 'y',
  NO_COMMENT: 'q',
  SELF_DESCRIPTION: 'i',
  OTHER: 'z',
};

export const relationKeys: Readonly<Record<ReplyRelation, string>> = {
  DENIES: 'd',
  REJECTS: 'r',
  COUNTERS: 'c',
  CONCEDES: 'a',
  DECLINES: 'l',
  WELCOMES: 'w',
  SUPPORTS: 's',
  DEFLECTS: 'f',
};

/** Of lists with more than ten terms, the last have letters. */
const DIGITS = '1234567890abcdefg';

/** A key for each term, in the order of the codebook. */
function numberTerms<Term extends string>(
  words: Readonly<Record<Term, string>>,
): Readonly<Record<Term, string>> {
  const terms = Object.keys(words) as Term[];
  // Each term has an entry.
  return Object.fromEntries(terms.map((term, index) => [term, DIGITS.charAt(index)])) as Readonly<
    Record<Term, string>
  >;
}

export const hedgeKeys = numberTerms<Hedge>(hedgeWords);
export const basisKeys = numberTerms<AccusationBasis>(accusationBasisWords);
export const formKeys = numberTerms<DenialForm>(denialFormWords);
export const conductKeys = numberTerms<Conduct>(conductWords);
export const contestsKeys = numberTerms<ContestedAspect>(contestedAspectWords);

export const MAX_TARGETS = 5;

const SIMPLE: Readonly<Record<string, Command>> = {
  j: { type: 'NEXT' },
  k: { type: 'PREVIOUS' },
  Enter: { type: 'TAKE' },
  x: { type: 'DROP' },
  n: { type: 'NEW' },
  g: { type: 'AGAINST_AS_BEFORE' },
  G: { type: 'EDIT_TARGETS' },
  e: { type: 'EDIT' },
  E: { type: 'EDIT_FACTS' },
  t: { type: 'NEXT_STATEMENT' },
  T: { type: 'TO_NEXT_STATEMENT' },
  u: { type: 'UNDO' },
  '?': { type: 'HELP' },
};

const OPENING_KEYS: Readonly<Record<string, Pending['of']>> = {
  h: 'HEDGE',
  b: 'BASIS',
  f: 'FORM',
  F: 'CONTESTS',
  o: 'CONDUCT',
};

/** Undefined: the key means nothing here and is left to the browser. */
export function readKey(stroke: Stroke, pending: Pending | null): Meaning | undefined {
  const { key, ctrlKey, metaKey, altKey } = stroke;
  if (key === 'Enter' && (ctrlKey || metaKey)) return asCommand({ type: 'SAVE' });
  if (ctrlKey || metaKey) return undefined;
  if (pending !== null) return readChoice(key.toLowerCase(), pending);
  const move = readMove(stroke);
  if (move !== undefined) return asCommand(move);
  if (altKey) return undefined;
  const own = SIMPLE[key] ?? SIMPLE[key.toLowerCase()];
  if (own !== undefined) return asCommand(own);
  if (/^[1-5]$/.test(key)) {
    return { type: 'PENDING', pending: { of: 'RELATION', target: Number(key) - 1 } };
  }
  const opened = OPENING_KEYS[key] ?? OPENING_KEYS[key.toLowerCase()];
  // Only these lists are opened by a key without a target.
  if (opened !== undefined && opened !== 'RELATION') {
    return { type: 'PENDING', pending: { of: opened } };
  }
  const kind = termOf(kindKeys, key.toLowerCase());
  return kind === undefined ? undefined : asCommand({ type: 'KIND', kind });
}

/** Outwards; with Alt inwards. */
function readMove({ key, code, altKey, shiftKey }: Stroke): Command | undefined {
  const isStart = altKey ? code === 'BracketLeft' : key === '[' || key === '{';
  const isEnd = altKey ? code === 'BracketRight' : key === ']' || key === '}';
  if (!isStart && !isEnd) return undefined;
  const isClause = altKey ? shiftKey : key === '{' || key === '}';
  return {
    type: 'MOVE',
    end: isStart ? 'START' : 'END',
    unit: isClause ? 'CLAUSE' : 'WORD',
    step: isStart === altKey ? 1 : -1,
  };
}

function readChoice(key: string, pending: Pending): Meaning | undefined {
  // A modifier alone is not yet a choice.
  if (key.length > 1 && key !== 'escape') return undefined;
  const command = choose(key, pending);
  return command === undefined ? { type: 'CANCELLED' } : asCommand(command);
}

function choose(key: string, pending: Pending): Command | undefined {
  switch (pending.of) {
    case 'RELATION': {
      const relation = termOf(relationKeys, key);
      return relation && { type: 'REPLY', target: pending.target, relation };
    }
    case 'HEDGE': {
      const hedge = termOf(hedgeKeys, key);
      return hedge && { type: 'HEDGE', hedge };
    }
    case 'BASIS': {
      const basis = termOf(basisKeys, key);
      return basis && { type: 'BASIS', basis };
    }
    case 'FORM': {
      const form = termOf(formKeys, key);
      return form && { type: 'FORM', form };
    }
    case 'CONDUCT': {
      const conduct = termOf(conductKeys, key);
      return conduct && { type: 'CONDUCT', conduct };
    }
    case 'CONTESTS': {
      const aspect = termOf(contestsKeys, key);
      return aspect && { type: 'CONTESTS', aspect };
    }
  }
}

function termOf<Term extends string>(
  keys: Readonly<Record<Term, string>>,
  key: string,
): Term | undefined {
  return (Object.keys(keys) as Term[]).find((term) => keys[term] === key);
}

function asCommand(command: Command): Meaning {
  return { type: 'COMMAND', command };
}
