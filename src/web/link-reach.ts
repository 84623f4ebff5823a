/** Who can open a link to this server. Pure. */

/**
 * What to tell a reader who shares a link; empty if anybody can open it.
 * @param hostname from `window.location`
 */
export function describeReach(hostname: string): string {
  return isLoopback(hostname)
    ? 'Only this machine can open it, because the server listens on a loopback address. To share it, run the server on a public address (HOST and PUBLIC_URL).'
    : '';
}

function isLoopback(hostname: string): boolean {
  return /^(localhost|.*\.localhost|127(\.\d{1,3}){3}|\[::1\])$/i.test(hostname);
}
