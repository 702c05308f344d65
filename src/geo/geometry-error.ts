import type { Text } from '../codes/language.js';

/** Geometry that cannot be used: the place of the fault in it, what stands there, and what is allowed. */
export class GeometryError extends Error {
  constructor(
    readonly place: string,
    readonly given: string,
    readonly allowed: Text,
  ) {
    super(`${place}: ${given.slice(0, 200)} is not usable; allowed: ${allowed.en}`);
  }
}
