import * as client from 'openid-client';
import type { Oidc } from '../../../config/config.js';

/** Seconds that the issuer is waited for. */
const patienceSeconds = 5;

/** Makes the look-up of the issuer as a client that signs browsers in; a failure is asked again. */
export const issuerClient = (
  { issuer }: Oidc,
  clientId: string,
  secret: string | undefined,
): (() => Promise<client.Configuration>) => {
  let found: Promise<client.Configuration> | undefined;
  const plain = issuer.startsWith('http:');
  const discover = () =>
    client.discovery(new URL(issuer), clientId, secret, undefined, {
      timeout: patienceSeconds,
      execute: plain ? [client.allowInsecureRequests] : [],
    });
  return () => {
    found ??= discover().catch((error) => {
      found = undefined;
      throw error;
    });
    return found;
  };
};
