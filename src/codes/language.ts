/** The languages in which text for people exists. Codes never change with them. */
export type Language = 'zh' | 'en';

/** One text in every language. */
export interface Text {
  readonly zh: string;
  readonly en: string;
}
