import { isIP } from 'node:net';
import { InputError } from '../../../request/errors.js';
import { isAllowedHost } from '../send/allowed-host.js';

const longest = 2_000;

const parsed = (text: string): URL | undefined => (text.length <= longest ? read(text) : undefined);

const read = (text: string): URL | undefined => {
  try {
    return new URL(text);
  } catch {
    return undefined;
  }
};

const isUsable = ({ protocol, hostname, username }: URL): boolean =>
  username === '' &&
  (protocol === 'https:' || (protocol === 'http:' && isIP(hostname.replace(/^\[|\]$/g, '')) !== 0));

/** Requires an address that notices may go to. Throws InputError that says which hosts the operator allows. */
export const requireUrl = (text: string, allowed: readonly string[]): string => {
  const url = parsed(text);
  if (url && isUsable(url) && isAllowedHost(url, allowed)) return url.href;
  const hosts = allowed.join(', ');
  throw new InputError('url', text, {
    zh: `https地址，主机须在LIANTU_WEBHOOK_HOSTS中（${hosts || '运维人员尚未允许任何主机'}）`,
    en: `an https address whose host is in LIANTU_WEBHOOK_HOSTS (${hosts || 'the operator allows none yet'})`,
  });
};
