import type { Language } from '../codes/language.js';

/** `--lang`, else the locale of the environment, else Chinese. */
export const languageOfCommand = (
  given: string | undefined,
  env: NodeJS.ProcessEnv = process.env,
): Language => {
  if (given === 'zh' || given === 'en') return given;
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || '';
  return /^(en|C\b|POSIX)/.test(locale) ? 'en' : 'zh';
};
