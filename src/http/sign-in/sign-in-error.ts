/** Error of a request that cannot be let in; the sentence is for the client. */
export class SignInError extends Error {
  constructor(
    readonly statusCode: 401 | 503,
    readonly code: 'UNAUTHENTICATED' | 'UNAVAILABLE',
    message: string,
  ) {
    super(message);
  }
}

export const unauthenticated = (message: string): SignInError =>
  new SignInError(401, 'UNAUTHENTICATED', message);

export const unavailable = (message: string): SignInError => new SignInError(503, 'UNAVAILABLE', message);
