import { randomUUID } from 'node:crypto';
import { existsSync, linkSync, mkdirSync, readFileSync, unlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { exportJWK, generateKeyPair, importJWK, type JWK } from 'jose';

export const localAlgorithm = 'ES256';

/** Folder of a home for the files of local sign-in. */
export const signInFolder = (home: string): string => join(home, 'sign-in');

/** Puts the file in its place whole, unless another process was first. */
const writeOnce = (path: string, text: string): void => {
  const draft = `${path}.${randomUUID()}`;
  writeFileSync(draft, text, { mode: 0o600, flag: 'wx' });
  try {
    linkSync(draft, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    unlinkSync(draft);
  }
};

const makeKey = async (path: string): Promise<void> => {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  const { privateKey } = await generateKeyPair(localAlgorithm, { extractable: true });
  writeOnce(path, JSON.stringify({ ...(await exportJWK(privateKey)), kid: randomUUID() }));
};

const pathOf = (home: string): string => join(signInFolder(home), 'key.json');

const readKey = async (path: string) => {
  const jwk = JSON.parse(readFileSync(path, 'utf8')) as JWK & { readonly kid: string };
  const { d: _secret, ...open } = jwk;
  return {
    kid: jwk.kid,
    privateKey: await importJWK(jwk, localAlgorithm),
    publicKey: await importJWK(open, localAlgorithm),
  };
};

/** Makes or reads the key that signs local tokens: made when the first is issued, readable by its owner only. */
export const localKey = async (home: string) => {
  const path = pathOf(home);
  if (!existsSync(path)) await makeKey(path);
  return readKey(path);
};

/** Reads the same key where a token was ever issued; verifying makes none. */
export const knownLocalKey = async (home: string) =>
  existsSync(pathOf(home)) ? readKey(pathOf(home)) : undefined;
