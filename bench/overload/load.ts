import { Agent, request } from 'node:http';

/** Outcome of a load: milliseconds of what was served, statuses of all, sorted by when they were answered. */
export interface Load {
  readonly served: readonly number[];
  /** Those of `served` that were asked after the first two seconds. */
  readonly servedLater: readonly number[];
  readonly statuses: ReadonlyMap<number, number>;
  readonly perSecond: number;
}

interface Asked {
  readonly url: string;
  readonly path: string;
  readonly body?: string;
}

/** Sends a request, and answers with its status and text once the whole answer is there. */
export const answerOf = (
  agent: Agent | undefined,
  { url, path, body }: Asked,
): Promise<{ readonly status: number; readonly text: string }> =>
  new Promise((resolve, reject) => {
    const headers = body === undefined ? {} : { 'content-type': 'application/json' };
    const method = body === undefined ? 'GET' : 'POST';
    const sent = request(`${url}${path}`, { agent, method, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.once('end', () =>
        resolve({ status: response.statusCode ?? 0, text: Buffer.concat(chunks).toString('utf8') }),
      );
    });
    sent.once('error', reject);
    sent.end(body);
  });

/** Milliseconds in which a server may find out that it is asked more than it can answer. */
const onsetMs = 2_000;

/** Makes clients that keep their connection and ask again as soon as they are answered, for some seconds. */
export const load = async (
  url: string,
  bodies: () => string,
  { clients, seconds }: { readonly clients: number; readonly seconds: number },
): Promise<Load> => {
  const agent = new Agent({ keepAlive: true, maxSockets: clients });
  const [served, servedLater]: [number[], number[]] = [[], []];
  const statuses = new Map<number, number>();
  const begun = performance.now();
  const end = begun + seconds * 1000;
  const client = async (): Promise<void> => {
    for (let sent = performance.now(); sent < end; sent = performance.now()) {
      const { status } = await answerOf(agent, { url, path: '/graphql', body: bodies() });
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
      if (status !== 200) continue;
      served.push(performance.now() - sent);
      if (sent > begun + onsetMs) servedLater.push(performance.now() - sent);
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
  agent.destroy();
  return { served, servedLater, statuses, perSecond: served.length / seconds };
};

/** Milliseconds that a share of the sorted answers stays below. */
export const percentile = (times: readonly number[], share: number): number => {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
};
