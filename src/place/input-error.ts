/** An argument that cannot be used: which, what was given, what is allowed. */
export class InputError extends Error {
  constructor(
    readonly argument: string,
    readonly given: string,
    readonly allowed: string,
  ) {
    super(`${argument}: ${given.slice(0, 200)} is not usable; allowed: ${allowed}`);
  }
}
