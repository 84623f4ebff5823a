/** A new idempotency key. `crypto.randomUUID` exists only on HTTPS and loopback pages. */
export function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
