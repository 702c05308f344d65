import { GivenUpError } from './given-up-error.js';

export type StoreErrorCode = 'UNAVAILABLE' | 'TIMEOUT' | 'CONFLICT' | 'DENIED' | 'DISK_FULL' | 'INTERNAL';

/** Neo4j may append a Java stack to its message. */
const firstLine = (cause: unknown): string =>
  (cause instanceof Error ? cause.message : String(cause)).replace(/\n.*/s, '');

/** Failure of the graph store, sorted so that a caller can act on it. The cause stays for the log. */
export class StoreError extends Error {
  constructor(
    readonly code: StoreErrorCode,
    readonly query: string,
    override readonly cause: unknown,
  ) {
    super(`${code} in query ${query}: ${firstLine(cause)}`);
  }
}

const patterns: readonly [RegExp, StoreErrorCode][] = [
  [
    /ServiceUnavailable|SessionExpired|DatabaseUnavailable|DatabaseNotFound|NotALeader|ECONNREFUSED/,
    'UNAVAILABLE',
  ],
  [/TransactionTimedOut|Terminated|LockAcquisitionTimeout/, 'TIMEOUT'],
  [/ConstraintValidationFailed|DeadlockDetected|TransientError/, 'CONFLICT'],
  [/Unauthorized|Forbidden|AuthenticationRateLimit|CredentialsExpired/, 'DENIED'],
];

/** The driver was closed under the query, for one to where its server came back; it gives this no code. */
const isClosed = (error: unknown): boolean => /^Pool is closed/.test(firstLine(error));

/** Sorts a driver’s error by its code. */
export const toStoreError = (query: string, error: unknown): StoreError => {
  if (error instanceof StoreError) return error;
  if (error instanceof GivenUpError) return new StoreError('TIMEOUT', query, error);
  if (isClosed(error)) return new StoreError('UNAVAILABLE', query, error);
  const code = String((error as { code?: unknown }).code ?? '');
  const match = patterns.find(([pattern]) => pattern.test(code));
  return new StoreError(match?.[1] ?? 'INTERNAL', query, error);
};
