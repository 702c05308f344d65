/** A value that cannot stand for a fact, with its place and what is allowed. */
export class FactError extends Error {
  constructor(
    readonly place: string,
    readonly given: string,
    readonly zh: string,
    readonly en: string,
  ) {
    super(`${place}: ${given}; allowed: ${en}`);
  }
}
