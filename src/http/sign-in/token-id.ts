import { decodeJwt } from 'jose';

/** Reads the id inside a token (claim jti); undefined where the text is no token. */
export const idOfToken = (token: string): string | undefined => {
  try {
    return decodeJwt(token).jti;
  } catch {
    return undefined;
  }
};
