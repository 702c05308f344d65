import { InputError } from '../../request/errors.js';

/** Parameters of an address, as they stand in it. */
export type Parameters = Readonly<Record<string, string | readonly string[] | undefined>>;

const requireFormat = (text: string | undefined, formats: readonly string[]): void => {
  if (text === undefined || formats.includes(text)) return;
  const allowed = formats.join(', ');
  throw new InputError('f', text, { zh: allowed, en: allowed });
};

/** Requires every parameter to be of these names and given once. Throws InputError that names the others. */
export const requireNames = (
  parameters: Parameters,
  names: readonly string[],
  formats: readonly string[] = ['json'],
): Readonly<Record<string, string | undefined>> => {
  for (const [name, text] of Object.entries(parameters)) {
    const allowed = names.join(', ');
    if (!names.includes(name)) throw new InputError(name, String(text), { zh: allowed, en: allowed });
    if (typeof text !== 'string')
      throw new InputError(name, String(text), { zh: '只给一次', en: 'given once' });
  }
  const texts = parameters as Readonly<Record<string, string | undefined>>;
  requireFormat(texts.f, formats);
  return texts;
};
