/** A request takes more rows than one may. */
export class TooCostlyError extends Error {
  constructor(readonly mostRows: number) {
    super(`The answer takes more than ${mostRows} rows`);
  }
}
