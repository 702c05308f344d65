import { setTimeout as pause } from 'node:timers/promises';
import { createClient } from 'graphql-sse';

interface Listener {
  readonly url: string;
  readonly token: string;
  readonly list: string;
}

const query = `subscription ($list: ID!, $since: ID) { targetListChanged(list: $list, since: $since) { id } }`;

/** Listens until the stream ends or it is over, and hands on the id of each event. */
const listenOnce = (
  { url, token, list }: Listener,
  since: string | undefined,
  { hear, over }: { readonly hear: (id: string) => void; readonly over: Promise<void> },
): Promise<void> =>
  new Promise((resolve) => {
    const headers = { authorization: `Bearer ${token}` };
    const client = createClient({ url: `${url}/graphql`, headers, retryAttempts: 0 });
    const stop = client.subscribe<{ targetListChanged: { id: string } }>(
      { query, variables: { list, since } },
      {
        next: ({ data }) => data && hear(data.targetListChanged.id),
        error: () => resolve(),
        complete: () => resolve(),
      },
    );
    void over.then(stop);
  });

/** Listens to a list, after each end again from the last event heard; gives the ids of all in their order. */
export const listen = async (
  listener: Listener,
  over: Promise<void>,
  going: () => boolean,
): Promise<string[]> => {
  const heard: string[] = [];
  while (going()) {
    await listenOnce(listener, heard.at(-1), { hear: (id) => void heard.push(id), over });
    await pause(500);
  }
  return heard;
};
