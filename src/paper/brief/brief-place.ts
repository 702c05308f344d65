import type { PlaceInput } from '../../facts/place/place.input.js';
import { InputError } from '../../request/errors.js';

/** Reads a place from `REGION:450200`, `PARK:code`, or a bare code: six digits are a region. */
export const briefPlace = (text: string): PlaceInput => {
  const [, kind, code] = text.match(/^(REGION|PARK):(.+)$/) ?? [];
  if (kind !== undefined) return { kind: kind as PlaceInput['kind'], code: code! };
  if (text.includes(':'))
    throw new InputError('place', text, {
      zh: '代码，或REGION:代码、PARK:代码',
      en: 'a code, REGION:code or PARK:code',
    });
  return { kind: /^\d{6}$/.test(text) ? 'REGION' : 'PARK', code: text };
};
