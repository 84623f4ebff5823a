/**
 * The client that a request counts against. An IP address is personal data: it is compared in memory,
 * never logged.
 */
import type { Request } from 'express';
import ipaddr from 'ipaddr.js';

/**
 * Leading bytes of an IPv6 address that identify the network of a household or company, not a device
 * in it.
 */
const NETWORK_BYTES = 8;

/** Headers that a proxy adds to a forwarded request. */
const PROXY_HEADERS = ['forwarded', 'via', 'x-forwarded-for', 'x-real-ip'];

export type ClientOf = (request: Request) => string | undefined;

/**
 * @param exemptsLocal whether requests from this machine are exempt; requests forwarded by a local
 *   proxy still count
 */
export function createClientOf(exemptsLocal: boolean): ClientOf {
  return (request) => (exemptsLocal && isLocal(request) ? undefined : toClientKey(request.ip));
}

/** @param address `request.ip` of Express, which takes trusted proxies into account */
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
