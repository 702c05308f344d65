import type { Served } from '../api/serve.js';

/** What a browser does with cookies: keeps what it is given, sends it back, and names its origin where it changes something. */
export const browserOf = (served: Served, origin = served.url) => {
  const jar = new Map<string, string>();
  const keep = (answer: Response): Response => {
    for (const cookie of answer.headers.getSetCookie()) {
      const [pair = ''] = cookie.split(';', 1);
      const at = pair.indexOf('=');
      if (/max-age=0|expires=thu, 01 jan 1970/i.test(cookie)) jar.delete(pair.slice(0, at));
      else jar.set(pair.slice(0, at), pair.slice(at + 1));
    }
    return answer;
  };
  const cookies = (): string => [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
  const go = async (method: string, path: string, body?: object, headers: Record<string, string> = {}) => {
    const sent: Record<string, string> = {
      ...(body ? { 'content-type': 'application/json' } : {}),
      ...(method === 'GET' ? {} : { origin }),
      ...(jar.size > 0 ? { cookie: cookies() } : {}),
      ...headers,
    };
    const answer = await fetch(new URL(path, served.url), {
      method,
      redirect: 'manual',
      headers: sent,
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    return keep(answer);
  };
  return { jar, keep, go };
};
