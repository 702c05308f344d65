import { type LookupAddress, lookup } from 'node:dns';
import { request as plain } from 'node:http';
import { request as secure } from 'node:https';
import type { LookupFunction } from 'node:net';
import { Webhook } from 'standardwebhooks';
import { isAllowedHost, mayConnect } from './allowed-host.js';

/** Notice to be sent, and where. */
export interface Sending {
  readonly id: string;
  readonly url: string;
  readonly secret: string;
  readonly body: string;
}

/** How an attempt ended. */
export interface Attempt {
  readonly status: number | null;
  /** Why it failed; null where it arrived. */
  readonly error: string | null;
}

const timeoutMs = 10_000;

/** Looks a name up as always, and refuses what it leads to where that may not be connected to. */
const guarded =
  (url: URL): LookupFunction =>
  (name, options, done) => {
    lookup(name, { ...options, all: true }, (error, addresses: LookupAddress[]) => {
      if (error) return done(error, '', 0);
      const open = addresses.filter(({ address }) => mayConnect(url, address));
      if (open.length === 0) return done(new Error(`${name} leads to a private address`), '', 0);
      return options.all ? done(null, open) : done(null, open[0]!.address, open[0]!.family);
    });
  };

/** Signs by Standard Webhooks: id, time and body are what the receiver checks. */
const headersOf = ({ id, secret, body }: Sending): Record<string, string> => {
  const at = new Date();
  return {
    'content-type': 'application/json; charset=utf-8',
    'content-length': String(Buffer.byteLength(body)),
    'user-agent': 'liantu',
    'webhook-id': id,
    'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
    'webhook-signature': new Webhook(secret).sign(id, at, body),
  };
};

const failed = (error: string): Attempt => ({ status: null, error });

/** Robots answer 200 and say in the body what went wrong. */
const faultOf = (text: string): string | null => {
  try {
    const { errcode, errmsg } = JSON.parse(text) as { errcode?: number; errmsg?: string };
    return errcode ? `${errcode} ${errmsg ?? ''}`.trim() : null;
  } catch {
    return null;
  }
};

const maxAnswer = 10_000;

/** Sends a notice once. It goes to an allowed host alone, follows no redirection, and takes ten seconds at most. */
export const postNotice = (sending: Sending, allowed: readonly string[]): Promise<Attempt> => {
  const url = new URL(sending.url);
  if (!isAllowedHost(url, allowed))
    return Promise.resolve(failed(`${url.host} is not in LIANTU_WEBHOOK_HOSTS`));
  const send = url.protocol === 'https:' ? secure : plain;
  return new Promise((resolve) => {
    const options = {
      method: 'POST',
      headers: headersOf(sending),
      lookup: guarded(url),
      signal: AbortSignal.timeout(timeoutMs),
    };
    const sent = send(url, options, (answer) => {
      let text = '';
      answer.setEncoding('utf8');
      answer.on('data', (part: string) => {
        text = (text + part).slice(0, maxAnswer);
      });
      answer.once('end', () => {
        const status = answer.statusCode ?? 0;
        const arrived = status >= 200 && status < 300;
        resolve({ status, error: arrived ? faultOf(text) : `answered ${status}` });
      });
    });
    sent.once('error', (error) => resolve(failed(error.message)));
    sent.end(sending.body);
  });
};
