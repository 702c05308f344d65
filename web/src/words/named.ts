import type { Language } from './language';

/** Thing with a Chinese name, and an English one where there is one. */
export interface Named {
  readonly name: string;
  readonly nameEn?: string | null;
}

/** Names a thing in the language of the page; in Chinese where it has no English name. */
export const named = ({ name, nameEn }: Named, language: Language): string =>
  language === 'en' ? (nameEn ?? name) : name;
