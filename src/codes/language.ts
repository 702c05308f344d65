/** Languages of the text for people. Codes never change with them. */
export type Language = 'zh' | 'en';

/** One text in every language. */
export interface Text {
  readonly zh: string;
  readonly en: string;
}

/** Makes a text of a code or number that is the same in every language. */
export const inEvery = (said: string | Text): Text =>
  typeof said === 'string' ? { zh: said, en: said } : said;
