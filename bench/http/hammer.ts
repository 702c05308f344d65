import { Agent, request } from 'node:http';

export interface Load {
  readonly requests: number;
  readonly requestsPerSecond: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
  readonly bytes: number;
}

/** One request; answers with its text. */
export const post = (
  agent: Agent,
  url: string,
  body: string,
  more: Readonly<Record<string, string>> = {},
): Promise<string> =>
  new Promise((resolve, reject) => {
    const length = { 'content-length': Buffer.byteLength(body) };
    const headers = { 'content-type': 'application/json', ...length, ...more };
    const sent = request(`${url}/graphql`, { agent, method: 'POST', headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.once('end', () => resolve(Buffer.concat(chunks).toString('utf8')));
      response.once('error', reject);
    });
    sent.once('error', reject);
    sent.end(body);
  });

/** Bytes of an answer; throws where it is none. */
export const requireAnswer = (text: string): number => {
  const answer = JSON.parse(text) as { data?: object; errors?: object };
  if (!answer.data || answer.errors) throw new Error(`not answered: ${text.slice(0, 500)}`);
  return Buffer.byteLength(text);
};

const at = (sorted: Float64Array, share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!;

interface Hammering {
  readonly clients: number;
  readonly seconds: number;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Clients that each send the next request when the last is answered, for a while; of several bodies one after another. */
export const hammer = async (
  url: string,
  body: string | readonly string[],
  { clients, seconds, headers }: Hammering,
): Promise<Load> => {
  const agent = new Agent({ keepAlive: true, maxSockets: clients });
  const bodies = typeof body === 'string' ? [body] : body;
  const bytes = requireAnswer(await post(agent, url, bodies[0]!, headers));
  let next = 0;
  const times: number[] = [];
  const start = performance.now();
  const end = start + seconds * 1000;
  const client = async (): Promise<void> => {
    for (let sent = performance.now(); sent < end; sent = performance.now()) {
      await post(agent, url, bodies[next++ % bodies.length]!, headers);
      times.push(performance.now() - sent);
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
  const took = (performance.now() - start) / 1000;
  agent.destroy();
  const sorted = Float64Array.from(times).sort();
  const [requests, p50, p99] = [times.length, at(sorted, 0.5), at(sorted, 0.99)];
  return { requests, requestsPerSecond: requests / took, p50, p99, bytes };
};
