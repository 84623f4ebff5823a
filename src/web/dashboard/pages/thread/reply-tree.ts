/**
 * An exchange as a tree: each position is below the act that it answers. One that answers several
 * is below the deepest of them, and names the others. Pure.
 */
import type { ThreadQuery } from '../../../generated/graphql.js';

export type ThreadMember = NonNullable<ThreadQuery['thread']>['positions'][number];
export type ReplyTo = ThreadMember['position']['respondsTo'][number];

export interface ReplyNode {
  readonly member: ThreadMember;
  /** How it answers its parent; undefined for a root. */
  readonly reply: ReplyTo | undefined;
  /** What else it answers. */
  readonly otherReplies: readonly ReplyTo[];
  readonly answers: readonly ReplyNode[];
}

/** @param members by depth, as the API orders them */
export function toReplyTree(members: readonly ThreadMember[]): readonly ReplyNode[] {
  const depths = new Map(members.map(({ depth, position }) => [position.id, depth]));
  const chosen = new Map(
    members.map((member) => {
      const inside = member.position.respondsTo.filter(({ position }) => depths.has(position.id));
      const depthOf = ({ position }: ReplyTo): number => depths.get(position.id) ?? 0;
      // Only positions nearer to a root: a position must not be below its own answer.
      const above = inside.filter((reply) => depthOf(reply) < member.depth);
      const deepest = Math.max(...above.map(depthOf));
      return [member.position.id, above.find((reply) => depthOf(reply) === deepest)];
    }),
  );
  const build = (parent: string | undefined): readonly ReplyNode[] =>
    members
      .filter(({ position }) => chosen.get(position.id)?.position.id === parent)
      .map((member) => {
        const { id, respondsTo } = member.position;
        const reply = chosen.get(id);
        return {
          member,
          reply,
          otherReplies: respondsTo.filter((other) => other !== reply),
          answers: build(id),
        };
      });
  return build(undefined);
}
