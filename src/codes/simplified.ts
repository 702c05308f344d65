import { Converter } from 'opencc-js/t2cn';

const convert = Converter({ from: 't', to: 'cn' });

/** Characters of names that conversion by single characters gets wrong: 乾县 is no 干县. */
const ofNames: Readonly<Record<string, string>> = { 乾: '乾', 濬: '浚', 澂: '澄' };

const simplifiedOf = new Map<string, string>();

const simplifiedCharacter = (char: string): string => {
  const known = simplifiedOf.get(char);
  if (known !== undefined) return known;
  const simplified = ofNames[char] ?? convert(char);
  simplifiedOf.set(char, simplified);
  return simplified;
};

const chinese = /[\u3400-\u9fff]/g;

/** Writes a text in simplified characters, each by itself, so that a text and a part of it read alike. */
export const simplified = (text: string): string => text.replace(chinese, simplifiedCharacter);
