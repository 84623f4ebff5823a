/** The key under which plans and references are stored for a root field. */
import type { GraphQLResolveInfo } from 'graphql';

/** The response key of the root field above a field. */
export function rootKeyOf(path: GraphQLResolveInfo['path']): string {
  let root = path;
  while (root.prev !== undefined) root = root.prev;
  return String(root.key);
}
