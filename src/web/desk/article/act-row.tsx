/** An act or proposal of the list: one line, or everything about it when it is in focus. */
import { useEffect, useRef, type ReactNode } from 'react';
import type { ProblemFragment } from '../../generated/desk/graphql.js';
import {
  accusationBasisWords,
  conductWords,
  contestedAspectWords,
  denialFormWords,
  hedgeWords,
  positionKindWords,
  replyRelationWords,
  speechModeWords,
} from '../../generated/words.js';
import { excerptOf } from './draft.js';
import type { Item } from './editor.js';
import { useLabelOf } from './labels.js';
import { ProblemList } from './problem-list.js';
import { tintOf } from './text-pane.js';

interface ActRowProps {
  readonly item: Item;
  readonly text: string;
  readonly textSha256: string;
  readonly isFocused: boolean;
  /** Whether a command moved the focus here, so that the keyboard follows. */
  readonly takesFocus: boolean;
  readonly problems: readonly ProblemFragment[];
  readonly onFocus: () => void;
  readonly children: ReactNode;
}

export function ActRow(props: ActRowProps) {
  const { item, text, textSha256, isFocused, takesFocus, problems, onFocus, children } = props;
  const row = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (!isFocused) return;
    if (takesFocus) row.current?.focus({ preventScroll: true });
    row.current?.scrollIntoView({ block: 'nearest' });
  }, [isFocused, takesFocus]);
  const { act, span, proposal } = item;
  const kind = act?.record.kind ?? proposal?.kind;
  const words = span === null ? '' : text.slice(span.start, span.end);
  const speech = act === null ? proposal?.speech : excerptOf(act, textSha256)?.speech;
  return (
    <li
      ref={row}
      className={`act-row ${act === null ? 'proposed' : tintOf(item)}`}
      tabIndex={isFocused ? 0 : -1}
      aria-current={isFocused ? 'true' : undefined}
      aria-label={`${act === null ? 'Suggested' : 'Act'}: ${words === '' ? (act?.record.asserts ?? '') : words}`}
      onClick={onFocus}
      onFocus={onFocus}
    >
      <p className="act-line">
        <span className="act-kind">
          {kind == null ? (act === null ? 'suggested' : 'no kind') : positionKindWords[kind]}
        </span>{' '}
        <q>{words === '' ? 'not in this text' : words}</q>{' '}
        {speech != null && <span className="hint">{speechModeWords[speech]}</span>}
      </p>
      {act !== null && <Codes item={item} />}
      {isFocused && children}
      <ProblemList problems={problems} />
    </li>
  );
}

function Codes({ item: { act } }: { readonly item: Item }) {
  const labelOf = useLabelOf();
  if (act === null) return null;
  const { form, contests, hedge, basis, conduct, against, concerns, respondsTo } = act.record;
  const codes = [
    form && denialFormWords[form],
    contests != null && contests.length > 0
      ? `contests ${contests.map((each) => contestedAspectWords[each]).join(', ')}`
      : null,
    ...(conduct ?? []).map((each) => conductWords[each]),
    hedge && hedgeWords[hedge],
    basis && `basis: ${accusationBasisWords[basis]}`,
  ].filter((code) => typeof code === 'string');
  const targets = (against ?? []).map(({ actor }) => labelOf(actor ?? ''));
  const incidents = (concerns ?? []).map(labelOf);
  return (
    <>
      <p className="act-codes">
        {codes.map((code) => (
          <span key={code} className="code">
            {code}
          </span>
        ))}
        {targets.length > 0 && <span>against {targets.join(', ')}</span>}
        {incidents.length > 0 && <span>on {incidents.join(', ')}</span>}
      </p>
      {(respondsTo ?? []).map(({ position, relation }) => (
        <p key={position} className="act-reply">
          ↳ {relation == null ? 'answers' : replyRelationWords[relation]}: {labelOf(position ?? '')}
        </p>
      ))}
    </>
  );
}
