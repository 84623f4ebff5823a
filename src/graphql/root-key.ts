/** Which root a field is below: what is kept for its answer is kept under that key. */
import type { GraphQLResolveInfo } from 'graphql';

/** The response key of the root field. */
export function rootKeyOf(path: GraphQLResolveInfo['path']): string {
  let root = path;
  while (root.prev !== undefined) root = root.prev;
  return String(root.key);
}
