import { hasBlank, withoutBlanks } from '../blanks.js';
import { halfWidth } from '../half-width.js';
import type { Text } from '../language.js';
import { organisationCheckDigit, usccAlphabet, usccCheckDigit } from '../uscc-check-digits.js';
import { nothing, plain, type Reading, refused, remarked } from './reading.js';

type UsccCode =
  | 'uscc-full-width'
  | 'uscc-lower-case'
  | 'uscc-space'
  | 'uscc-number'
  | 'uscc-length'
  | 'uscc-letter'
  | 'uscc-placeholder'
  | 'uscc-check-digit'
  | 'uscc-organisation-check-digit';

type UsccReading = Reading<string, UsccCode>;

const lookalikes: Readonly<Record<string, string>> = { I: '1', O: '0', Z: '2', S: '5', V: 'X' };

const oldRegistration: Text = {
  zh: '15位数字：旧营业执照注册号，不是统一社会信用代码',
  en: '15 digits: an old business registration number, not a credit code',
};
const organisationCode: Text = {
  zh: '9位：组织机构代码，不是统一社会信用代码；不予补全',
  en: '9 characters: an organisation code, not a credit code; not completed',
};
const wrongLength = (length: number): Text => ({
  zh: `${length}位，应为18位`,
  en: `${length} characters, 18 expected`,
});

const lengthReason = (code: string): Text => {
  if (/^\d{15}$/.test(code)) return oldRegistration;
  if (/^[0-9A-Z]{8}-?[0-9X]$/.test(code)) return organisationCode;
  return wrongLength(code.length);
};

const letterFault = (code: string): UsccReading | undefined => {
  const letters = [...code];
  const letter = letters.find((letter) => !usccAlphabet.includes(letter));
  if (letter === undefined) return undefined;
  const guess = lookalikes[letter];
  const reason: Text = guess
    ? { zh: `，不猜作${guess}`, en: `; refused, not guessed as ${guess}` }
    : { zh: '', en: '; refused' };
  return refused('uscc-letter', { letter, position: letters.indexOf(letter) + 1, reason });
};

const allSame = /^(.)\1+$/;

const isPlaceholder = (code: string): boolean =>
  code[0] === '0' || code.slice(2, 8) === '000000' || allSame.test(code.slice(2));

const checkDigits = (code: string): UsccReading => {
  const computed = usccCheckDigit(code.slice(0, 17));
  if (computed !== code.charAt(17)) return refused('uscc-check-digit', { given: code.charAt(17), computed });
  const organisation = organisationCheckDigit(code.slice(8, 16));
  if (organisation === code.charAt(16)) return plain(code);
  return remarked(code, 'uscc-organisation-check-digit', { given: code.charAt(16), computed: organisation });
};

const verify = (code: string): UsccReading => {
  if (code.length !== 18) return refused('uscc-length', { reason: lengthReason(code) });
  const letter = letterFault(code);
  if (letter) return letter;
  return isPlaceholder(code) ? refused('uscc-placeholder') : checkDigits(code);
};

/** Remarks the repairs from the cell to the code; the rarest fault names the remark. */
const repairs = (given: string, code: string): UsccReading['remarks'] => {
  const half = halfWidth(given);
  const parts: [boolean, UsccCode, Text][] = [
    [
      halfWidth(given.replaceAll('\u3000', ' ')) !== given.replaceAll('\u3000', ' '),
      'uscc-full-width',
      { zh: '全角', en: 'full-width characters' },
    ],
    [half.toUpperCase() !== half, 'uscc-lower-case', { zh: '小写', en: 'lower case' }],
    [hasBlank(given), 'uscc-space', { zh: '空白', en: 'spaces' }],
  ];
  const remarks = parts.filter(([is]) => is);
  const [rarest] = remarks;
  if (rarest === undefined) return [];
  const reason: Text = {
    zh: remarks.map(([, , text]) => text.zh).join('、'),
    en: remarks.map(([, , text]) => text.en).join(', '),
  };
  return [{ code: rarest[1], parameters: { reason, code } }];
};

/** A spreadsheet shows 18 digits as 9.14502E+17; the last ones are lost. */
const spreadsheetNumber = /^[+-]?\d(\.\d+)?E\+?\d+$/i;

/**
 * Reads a 统一社会信用代码 (GB 32100-2015): blanks, full width and lower case are repaired and said; letters outside
 * its alphabet, wrong lengths, placeholders and a wrong position 18 are refused; a wrong position 17 (GB 11714) alone
 * is remarked. An empty cell has no value and no remark.
 */
export const readUscc = (given: string, isNumberCell = false): UsccReading => {
  const code = withoutBlanks(halfWidth(given)).toUpperCase();
  if (code === '') return nothing;
  if (spreadsheetNumber.test(code) || (isNumberCell && code.length > 15)) return refused('uscc-number');
  const verified = verify(code);
  if (verified.value === undefined || code === given) return verified;
  return { value: code, remarks: [...repairs(given, code), ...verified.remarks] };
};
