import type { IncomingHttpHeaders } from 'node:http';
import { languageAsked } from '../../api/language-asked.js';
import type { Text } from '../../codes/language.js';

/** Refusal of a request: a status of HTTP, a code that never changes with the language, a sentence for a person. */
export interface Refusal {
  readonly status: number;
  readonly code: string;
  readonly text: Text;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Says a text in the language that a client asks for; in both where it asks for none. */
export const said = (headers: IncomingHttpHeaders, { zh, en }: Text): string => {
  const language = languageAsked(headers['accept-language']);
  if (language) return language === 'zh' ? zh : en;
  return zh === en ? en : `${en} ${zh}`;
};

/** Makes the body that every refusal has, that of an answer of GraphQL without data. */
export const refusalBody = (code: string, message: string) => ({
  errors: [{ message, extensions: { code } }],
});
