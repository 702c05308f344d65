import type { Text } from '../codes/language.js';

/** Something was named that is not in the graph. */
export class UnknownName extends Error {
  constructor(readonly text: Text) {
    super(text.en);
  }
}
