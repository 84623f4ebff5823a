/**
 * Whom a request counts for. An IP address is personal data: it is compared in memory, never logged.
 */
import type { Request } from 'express';
import ipaddr from 'ipaddr.js';

/** Bytes of an IPv6 address that name a household's or company's network, not a device in it. */
const NETWORK_BYTES = 8;

/** What a proxy adds to a request that it passes on. */
const PROXY_HEADERS = ['forwarded', 'via', 'x-forwarded-for', 'x-real-ip'];

export type ClientOf = (request: Request) => string | undefined;

/**
 * @param exemptsLocal whether requests from this machine count for nobody; those that a proxy on it
 *   passes on count all the same
 */
export function createClientOf(exemptsLocal: boolean): ClientOf {
  return (request) => (exemptsLocal && isLocal(request) ? undefined : toClientKey(request.ip));
}

/** @param address as Express gives it, behind the proxies that it was told to trust */
export function toClientKey(address: string | undefined): string {
  if (address === undefined || !ipaddr.isValid(address)) return 'unknown';
  const parsed = ipaddr.process(address);
  return parsed.kind() === 'ipv4'
    ? parsed.toString()
    : parsed.toByteArray().slice(0, NETWORK_BYTES).join('.');
}

function isLocal({ headers, socket: { remoteAddress = '' } }: Request): boolean {
  if (PROXY_HEADERS.some((name) => headers[name] !== undefined)) return false;
  return ipaddr.isValid(remoteAddress) && ipaddr.process(remoteAddress).range() === 'loopback';
}
