import { isIP } from 'node:net';
import type { FastifyRequest } from 'fastify';

/** Names under which this server may be asked for, beside those of the machine itself. */
export interface OwnNames {
  /** Address that clients see; it is then the only one given. */
  readonly publicUrl?: string;
  /** Hosts, with or without a port. */
  readonly allowedHosts: readonly string[];
}

/** Parts of a request that tell under which address it was sent. */
type Addressed = Pick<FastifyRequest, 'protocol' | 'host' | 'headers'> & {
  readonly socket: Pick<FastifyRequest['socket'], 'localAddress' | 'localPort'>;
};

const loopback = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;

const withoutPort = (host: string): string => host.replace(/:\d*$/, '').toLowerCase();

/** Address of this machine on which the request arrived, as it is written in a URL. */
const ownAddress = ({ socket: { localAddress = '127.0.0.1' } }: Addressed): string => {
  const address = localAddress.replace(/^::ffff:/, '');
  return isIP(address) === 6 ? `[${address}]` : address;
};

/** A trusted proxy names the host that its client asked for; Fastify believes no other. */
const isForwarded = ({ host, headers }: Addressed): boolean =>
  headers['x-forwarded-host'] !== undefined && host !== headers.host;

/**
 * Makes the address under which a request’s sender reaches this server: what links, tiles and exports begin with. A
 * host that is not this server’s own is never taken from a request, lest an answer lead elsewhere.
 */
export const publicAddressBy =
  ({ publicUrl, allowedHosts }: OwnNames) =>
  (request: Addressed): string => {
    if (publicUrl !== undefined) return publicUrl.replace(/\/$/, '');
    const { protocol, host = '', socket } = request;
    const name = withoutPort(host);
    const isOwn =
      loopback.test(name) ||
      name === ownAddress(request) ||
      allowedHosts.some((allowed) => [host.toLowerCase(), name].includes(allowed.toLowerCase()));
    if (isOwn || isForwarded(request)) return `${protocol}://${host}`;
    return `${protocol}://${ownAddress(request)}:${socket.localPort}`;
  };
