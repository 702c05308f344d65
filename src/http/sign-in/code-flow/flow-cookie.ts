import { jwtVerify, SignJWT } from 'jose';
import { knownLocalKey, localAlgorithm, localKey } from '../local-key.js';

/** What a browser keeps while its member signs in at the issuer. */
export interface Flow {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
  /** Path of this server to come back to. */
  readonly next: string;
}

const audience = 'liantu-sign-in';

export const flowSeconds = 600;

/** Signs what a browser keeps, so that nobody else’s comes back. */
export const sealFlow = async (home: string, flow: Flow): Promise<string> => {
  const { kid, privateKey } = await localKey(home);
  return new SignJWT({ ...flow })
    .setProtectedHeader({ alg: localAlgorithm, kid })
    .setAudience(audience)
    .setExpirationTime(`${flowSeconds}s`)
    .sign(privateKey);
};

/** Reads it again; undefined where it is over or was not signed here. */
export const openFlow = async (home: string, sealed: string | undefined): Promise<Flow | undefined> => {
  const key = await knownLocalKey(home);
  if (!key || sealed === undefined) return undefined;
  return jwtVerify(sealed, key.publicKey, { audience, algorithms: [localAlgorithm] }).then(
    ({ payload }) => payload as unknown as Flow,
    () => undefined,
  );
};
