/** Ways to sign in that this server offers. */
export type Way = 'passphrase' | 'oidc';

interface Refused {
  readonly errors?: readonly { readonly message: string }[];
}

const send = async (
  path: string,
  method: string,
  language: string,
  body?: object,
): Promise<string | undefined> => {
  const headers = { 'accept-language': language, ...(body ? { 'content-type': 'application/json' } : {}) };
  const answer = await fetch(path, { method, headers, ...(body ? { body: JSON.stringify(body) } : {}) });
  if (answer.ok) return undefined;
  const said = (await answer.json().catch(() => ({}))) as Refused;
  return said.errors?.[0]?.message ?? `${answer.status}`;
};

/** Ways to sign in, none where the server does not say. */
export const askWays = async (): Promise<readonly Way[]> => {
  const answer = await fetch('/session');
  if (!answer.ok) return [];
  return ((await answer.json()) as { readonly ways: readonly Way[] }).ways;
};

/** Each gives why it was refused, undefined where it was done. */
export const sessionRequests = {
  signIn: (language: string, member: string, passphrase: string) =>
    send('/session', 'POST', language, { member, passphrase }),
  setPassphrase: (language: string, link: string, passphrase: string) =>
    send('/session/passphrase', 'POST', language, { link, passphrase }),
  signOut: (language: string) => send('/session', 'DELETE', language),
};
