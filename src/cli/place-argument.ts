import { UnusableError } from '../store/unusable-error.js';

/** A place as a command names it. */
export interface PlaceArgument {
  readonly kind: 'REGION' | 'PARK';
  readonly code: string;
}

/** Reads `REGION:450200`, `PARK:code`, or a bare code: six digits are a region. Throws UnusableError for other text. */
export const placeArgument = (text: string): PlaceArgument => {
  const [kind, code = ''] = text.includes(':')
    ? text.split(':', 2)
    : [/^\d{6}$/.test(text) ? 'REGION' : 'PARK', text];
  if (kind === 'REGION' || kind === 'PARK') return { kind, code };
  throw new UnusableError(
    `"${text}" is no place: give a region's six digits, a park's code, REGION:code or PARK:code.`,
  );
};
