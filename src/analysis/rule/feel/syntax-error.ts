/** An expression that cannot be read, with the place and what stands there. */
export class ExpressionError extends Error {
  constructor(
    readonly expression: string,
    readonly at: number,
    readonly why: string,
  ) {
    super(`${why} at character ${at + 1} of ${expression}`);
  }
}
