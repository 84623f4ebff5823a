/** How people name a body together with the state or bloc that it belongs to. */

/** @param owners names of its owner */
export function namesWithOwner(name: string, owners: readonly string[]): readonly string[] {
  return owners.flatMap((owner) => [
    `${name} of ${owner}`,
    `${name} of the ${owner}`,
    `${owner} ${name}`,
    `${owner}'s ${name}`,
    `${name} ${owner}`,
  ]);
}
