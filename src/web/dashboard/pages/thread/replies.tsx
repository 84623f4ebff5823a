import { toPosition } from '../../page-urls.js';
import { PositionEntry } from '../../record/position-entry.js';
import { kindNames, relationNames } from '../../words/vocabulary.js';
import type { ReplyNode } from './reply-tree.js';

interface RepliesProps {
  readonly nodes: readonly ReplyNode[];
  /** The position that the exchange was opened from; it is marked. */
  readonly from: string;
}

export function Replies({ nodes, from }: RepliesProps) {
  return (
    <ol className="positions replies">
      {nodes.map(({ member: { position }, reply, otherReplies, answers }) => (
        <li key={position.id} aria-current={position.id === from ? 'true' : undefined}>
          <PositionEntry
            position={position}
            {...(reply !== undefined && {
              relation: `${kindNames[position.kind]}: ${relationNames[reply.relation]} it${reply.explicit ? '' : ', without naming it'}`,
            })}
          >
            {otherReplies.length > 0 && (
              <p className="marks">
                {reply === undefined ? 'Answers ' : 'Also answers '}
                {otherReplies.map(({ position: { id, asserts } }) => (
                  <a key={id} href={toPosition(id)}>
                    {asserts}
                  </a>
                ))}
              </p>
            )}
            {answers.length > 0 && <Replies nodes={answers} from={from} />}
          </PositionEntry>
        </li>
      ))}
    </ol>
  );
}
