/**
 * Whom a request counts for. An address is personal data: it is compared in memory, never logged.
 */
import ipaddr from 'ipaddr.js';

/** Bytes of an IPv6 address that name a household's or company's network, not a device in it. */
const NETWORK_BYTES = 8;

/** @param address as Express gives it, behind the proxies that it was told to trust */
export function toClientKey(address: string | undefined): string {
  if (address === undefined || !ipaddr.isValid(address)) return 'unknown';
  const parsed = ipaddr.process(address);
  return parsed.kind() === 'ipv4'
    ? parsed.toString()
    : parsed.toByteArray().slice(0, NETWORK_BYTES).join('.');
}
