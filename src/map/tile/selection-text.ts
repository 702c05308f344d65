import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { InputError } from '../../request/errors.js';
import type { MapInput } from '../map.input.js';

/** Characters that a selection may take in a URL. */
export const longestSelection = 4_000;

/** Bytes that a selection may unpack to. */
const maxBytes = 65_536;

/** Sorts keys and drops nulls: the same question is the same text. */
const canonical = (_key: string, value: unknown): unknown => {
  if (value === null) return undefined;
  if (typeof value !== 'object' || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value as object).sort(([a], [b]) => (a < b ? -1 : 1)));
};

/** Writes a selection as a word for a URL. The limit is left out: tiles have none. */
export const selectionText = ({ limit: _, ...input }: MapInput): string => {
  const text = deflateRawSync(JSON.stringify(input, canonical)).toString('base64url');
  if (text.length > longestSelection)
    throw new InputError(
      'filter',
      { zh: `压缩后${text.length}个字符`, en: `${text.length} characters when packed` },
      {
        zh: `压缩后不超过网址${longestSelection}个字符的筛选；请减少标识或坐标`,
        en: `a filter that packs into ${longestSelection} characters of a URL; use fewer ids or positions`,
      },
    );
  return text;
};

/** Reads a selection from a word of a URL, which anybody may have written: it is still to be checked. */
export const selectionOf = (text: string): unknown => {
  try {
    const json = inflateRawSync(Buffer.from(text, 'base64url'), { maxOutputLength: maxBytes }).toString();
    return JSON.parse(json);
  } catch {
    throw new InputError('selection', text, {
      zh: 'mapLayer给出的网址中的文字',
      en: 'the word of a URL that mapLayer gave',
    });
  }
};
