/** A change that was given up before it was committed, because its sender was told so or has gone. */
export class GivenUpError extends Error {
  constructor() {
    super('given up: its sender was told that it took too long, or has gone');
  }
}
