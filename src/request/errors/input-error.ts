import { inEvery, type Text } from '../../codes/language.js';

/** An argument that cannot be used: which, what was given, what is allowed. A code or a number is one string for all. */
export class InputError extends Error {
  readonly given: Text;
  readonly allowed: Text;

  constructor(
    readonly argument: string,
    given: string | Text,
    allowed: string | Text,
  ) {
    const texts = { given: inEvery(given), allowed: inEvery(allowed) };
    super(`${argument}: ${texts.given.en.slice(0, 200)} is not usable; allowed: ${texts.allowed.en}`);
    this.given = texts.given;
    this.allowed = texts.allowed;
  }
}
