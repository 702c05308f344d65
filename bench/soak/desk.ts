/** Answer of the API: its data, or the status and codes that stood in its way. */
export interface Told {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly status: number;
  readonly codes: readonly string[];
}

/** Counts of everything that was answered, by status and code. */
export type Tally = Map<string, number>;

const gone: Told = { status: 0, codes: ['GONE'] };

/** Makes a way to ask the API as a member; what cannot be reached is told like a refusal. */
export const deskAt = (url: string, token: string, tally: Tally) => {
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
  const send = async (query: string, variables: object): Promise<Told> => {
    try {
      const body = JSON.stringify({ query, variables });
      const response = await fetch(`${url}/graphql`, { method: 'POST', headers, body });
      const { data, errors = [] } = JSON.parse(await response.text());
      const codes = errors.map(
        (error: { extensions?: { code?: string } }) => error.extensions?.code ?? 'NONE',
      );
      return { data, status: response.status, codes };
    } catch {
      return gone;
    }
  };
  return async (query: string, variables: object = {}): Promise<Told> => {
    const told = await send(query, variables);
    const key = [told.status, ...new Set(told.codes)].join(' ');
    tally.set(key, (tally.get(key) ?? 0) + 1);
    return told;
  };
};

export type Ask = ReturnType<typeof deskAt>;
