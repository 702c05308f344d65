import { setTimeout as pause } from 'node:timers/promises';
import type { LoggedEvent } from '../../test/unit/history/check-history.js';
import type { Ask } from './desk.js';

const audit = `query ($list: ID!, $after: String) { listAudit(list: $list, first: 1000, after: $after) {
  ... on ListAudit { pageInfo { hasNextPage endCursor } edges { node { id kind to } } } ... on Problem { code message } } }`;
/** Mark in the text of who is responsible, which begins with the organisation. */
const markOf = ({ kind, to }: { readonly kind: string; readonly to: string | null }): string | undefined =>
  kind === 'RESPONSIBLE' ? to?.split(' ').at(-1) : undefined;

interface Page {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
  readonly edges: readonly {
    readonly node: { readonly id: string; readonly kind: string; readonly to: string | null };
  }[];
}

interface Refused {
  readonly code?: string;
  readonly message?: string;
}

/** Reads until it is answered. */
const read = async (ask: Ask, query: string, variables: object): Promise<Page & Refused> => {
  for (;;) {
    const { data, codes } = await ask(query, variables);
    if (data && codes.length === 0) return Object.values(data)[0] as Page & Refused;
    await pause(200);
  }
};

/** Reads the whole log of a list, from its first event on. */
export const readLog = async (ask: Ask, list: string): Promise<LoggedEvent[]> => {
  const events: LoggedEvent[] = [];
  for (let after: string | undefined; ; ) {
    const page = await read(ask, audit, { list, after });
    if (page.code) throw new Error(`no audit: ${page.message}`);
    for (const { node } of page.edges) events.push({ id: node.id, kind: node.kind, mark: markOf(node) });
    if (!page.pageInfo.hasNextPage) return events.reverse();
    after = page.pageInfo.endCursor;
  }
};
