import type { Remark } from '../../../../codes/cell/reading.js';
import type { Language, Text } from '../../../../codes/language.js';
import type { Finding } from './finding.js';
import { type FindingCode, findingCodes } from './finding-codes.js';

/** Place of a remark. */
export interface FindingPlace {
  readonly file: string;
  readonly row: number;
  readonly column?: string;
  readonly field?: string;
  readonly value?: string;
}

const longestValue = 200;
const longestParameter = 120;

/** Never in the middle of a character. */
const cutValue = (text: string): string => text.slice(0, longestValue).replace(/[\ud800-\udbff]$/, '');

const cut = (text: string, most: number): string =>
  text.length > most ? `${[...text.slice(0, most)].join('')}…` : text;

const inLanguage = (value: string | number | Text, language: Language): string =>
  typeof value === 'object' ? value[language] : cut(String(value), longestParameter);

const fill = (template: string, parameters: NonNullable<Remark['parameters']>, language: Language): string =>
  template.replace(/\{(\w+)\}/g, (_, name: string) => inLanguage(parameters[name] ?? '', language));

/** Puts a finding in words: the catalogue's message with this case's values. */
export const makeFinding = (
  remark: Remark<FindingCode>,
  place: FindingPlace,
  language: Language,
): Finding => {
  const { severity, message, action } = findingCodes[remark.code];
  return {
    code: remark.code,
    severity,
    file: place.file,
    row: place.row,
    column: place.column ?? '',
    field: place.field ?? '',
    value: cutValue(place.value ?? ''),
    message: fill(message[language], remark.parameters ?? {}, language),
    action: action[language],
  };
};
