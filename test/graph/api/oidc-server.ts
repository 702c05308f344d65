import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, type JWK, type JWTPayload, SignJWT } from 'jose';

/** A real OpenID Connect issuer on loopback: discovery, keys, tokens; it can change its keys and go away. */
export const oidcServer = async (algorithm = 'RS256') => {
  let number = 0;
  const makeKey = async () => {
    const pair = await generateKeyPair(algorithm, { extractable: true });
    number += 1;
    return { ...pair, kid: `key-${number}` };
  };
  let signing = await makeKey();
  let published: JWK[] = [];
  const publish = async () => {
    published = [{ ...(await exportJWK(signing.publicKey)), kid: signing.kid, alg: algorithm, use: 'sig' }];
  };
  await publish();
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    const documents: Record<string, object> = {
      '/.well-known/openid-configuration': { issuer, jwks_uri: `${issuer}/keys` },
      '/keys': { keys: published },
    };
    const found = documents[request.url ?? ''];
    response.writeHead(found ? 200 : 404, { 'content-type': 'application/json' });
    response.end(JSON.stringify(found ?? {}));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const now = (): number => Math.floor(Date.now() / 1000);
  return {
    issuer,
    asked,
    publicKey: () => signing.publicKey,
    /** Sign with a new key; the old one is published no more. */
    rotate: async () => {
      signing = await makeKey();
      await publish();
    },
    token: (claims: JWTPayload = {}, header: { alg?: string } = {}): Promise<string> =>
      new SignJWT({
        iss: issuer,
        aud: 'liantu',
        sub: 'li',
        org: 'guangxi-shenzhen-centre',
        roles: ['editor', 'offline_access'],
        iat: now(),
        exp: now() + 60,
        ...claims,
      })
        .setProtectedHeader({ alg: algorithm, kid: signing.kid, ...header })
        .sign(signing.privateKey),
    stop: () => new Promise((resolve) => server.close(resolve)),
  };
};
