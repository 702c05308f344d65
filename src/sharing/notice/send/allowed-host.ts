import { BlockList, isIP } from 'node:net';

/** Addresses of this machine and of networks that are nobody else’s: IANA special-purpose registries. */
const inside = new BlockList();
for (const [network, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
] as const)
  inside.addSubnet(network, prefix, 'ipv4');
for (const [network, prefix] of [
  ['::', 127],
  ['64:ff9b::', 96],
  ['fc00::', 7],
  ['fe80::', 10],
  ['ff00::', 8],
] as const)
  inside.addSubnet(network, prefix, 'ipv6');

/** An IPv4 address in IPv6 clothes is what it is without them. */
const unmapped = (address: string): string => address.replace(/^::ffff:(?=[\d.]+$)/i, '');

/** Tells whether an address is of this machine or of a private network. */
export const isInside = (address: string): boolean => {
  const plain = unmapped(address);
  return inside.check(plain, isIP(plain) === 6 ? 'ipv6' : 'ipv4');
};

/** Host of a URL as it stands in an allow-list: without brackets, with its port where one is given. */
const hostsOf = ({ hostname, port }: URL): readonly string[] => {
  const host = hostname.replace(/^\[|\]$/g, '').toLowerCase();
  return port === '' ? [host] : [host, `${host}:${port}`, `${hostname}:${port}`];
};

/** Tells whether the operator allows a URL’s host, by name or address, with or without the port. */
export const isAllowedHost = (url: URL, allowed: readonly string[]): boolean =>
  hostsOf(url).some((host) => allowed.some((one) => one.toLowerCase() === host));

/** Tells whether a connection for a URL may go to an address: one inside must be named in the allow-list itself. */
export const mayConnect = (url: URL, address: string): boolean =>
  !isInside(address) || isIP(url.hostname.replace(/^\[|\]$/g, '')) !== 0;
