import { Agent, get } from 'node:http';
import type { Load } from './hammer.js';

/** The bytes of an answer, packed as they are sent. */
export const fetchOne = (agent: Agent, url: string, headers: Record<string, string>): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    get(url, { agent, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.once('end', () => {
        if ((response.statusCode ?? 500) < 400) resolve(Buffer.concat(chunks));
        else reject(new Error(`${response.statusCode} ${url}: ${Buffer.concat(chunks)}`));
      });
      response.once('error', reject);
    }).once('error', reject);
  });

const at = (sorted: Float64Array, share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!;

/** The bytes at an address as they are sent, packed. */
export const fetchBytes = async (url: string): Promise<Buffer> => {
  const agent = new Agent();
  const bytes = await fetchOne(agent, url, { 'accept-encoding': 'gzip' });
  agent.destroy();
  return bytes;
};

/** Clients that each pan over their own addresses, six at a time as a browser does, so many times. */
export const pan = async (clients: readonly (readonly string[])[], laps: number): Promise<Load> => {
  const [times, headers] = [[] as number[], { 'accept-encoding': 'gzip' }];
  let bytes = 0;
  const start = performance.now();
  const panOnce = async (addresses: readonly string[]): Promise<void> => {
    const agent = new Agent({ keepAlive: true, maxSockets: 6 });
    const due = Array.from({ length: laps }, () => addresses).flat();
    const connection = async (): Promise<void> => {
      for (let url = due.shift(); url !== undefined; url = due.shift()) {
        const sent = performance.now();
        const { length } = await fetchOne(agent, url, headers);
        bytes += length;
        times.push(performance.now() - sent);
      }
    };
    await Promise.all(Array.from({ length: 6 }, connection));
    agent.destroy();
  };
  await Promise.all(clients.map(panOnce));
  const seconds = (performance.now() - start) / 1000;
  const sorted = Float64Array.from(times).sort();
  return {
    requests: times.length,
    requestsPerSecond: times.length / seconds,
    p50: at(sorted, 0.5),
    p99: at(sorted, 0.99),
    bytes: bytes / times.length,
  };
};
