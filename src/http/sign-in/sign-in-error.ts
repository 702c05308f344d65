import type { Text } from '../../codes/language.js';

/** Error of a request that cannot be let in; the text is for the client. */
export class SignInError extends Error {
  constructor(
    readonly statusCode: 401 | 503,
    readonly code: 'UNAUTHENTICATED' | 'UNAVAILABLE',
    readonly text: Text,
  ) {
    super(`${text.en} ${text.zh}`);
  }
}

export const unauthenticated = (text: Text): SignInError => new SignInError(401, 'UNAUTHENTICATED', text);

export const unavailable = (text: Text): SignInError => new SignInError(503, 'UNAVAILABLE', text);

/** Asks for a token where there is none. */
export const signInFirst = (): SignInError =>
  unauthenticated({ en: 'Sign in: send "Authorization: Bearer" with a token.', zh: '请先登录：需要令牌。' });
