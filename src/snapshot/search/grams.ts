import { codeGramCount, codeGrams, isCreditCode } from './code-grams.js';
import type { Pattern } from './patterns-of.js';
import { syllables } from './syllables.js';
import type { Token } from './token.js';
import { initialCount, syllableCount, type Unit, unitOf } from './unit.js';

const pairsFrom = initialCount ** 3;
const firstTwoFrom = pairsFrom + syllableCount ** 2;
const firstFrom = firstTwoFrom + initialCount ** 2;
const singleFrom = firstFrom + initialCount;

const codesFrom = singleFrom + syllableCount;

/** Number of grams there may be. */
export const gramCount = codesFrom + codeGramCount;

type Take = (gram: number) => void;

const takePairs = (a: Unit, b: Unit, take: Take): void => {
  for (const x of a.syllables) for (const y of b.syllables) take(pairsFrom + x * syllableCount + y);
};

const takeTrigrams = (a: Unit, b: Unit, c: Unit, take: Take): void => {
  for (const x of a.initials)
    for (const y of b.initials) for (const z of c.initials) take((x * initialCount + y) * initialCount + z);
};

/** Gives syllables by themselves and by two, initials by three. */
const takeInside = (units: readonly Unit[], take: Take): void => {
  for (let i = 0; i < units.length; i++) {
    for (const x of units[i]!.syllables) take(singleFrom + x);
    if (i > 0) takePairs(units[i - 1]!, units[i]!, take);
    if (i > 1) takeTrigrams(units[i - 2]!, units[i - 1]!, units[i]!, take);
  }
};

/** Gives the first initial, and the first two. */
const takeBeginning = ([first, second]: readonly Unit[], take: Take): void => {
  for (const x of first?.initials ?? []) {
    take(firstFrom + x);
    for (const y of second?.initials ?? []) take(firstTwoFrom + x * initialCount + y);
  }
};

/** Gives the grams of a folded text; what stands in it twice may come twice. Credit codes have grams of their own. */
export const takeGramsOfText = (folded: string, take: Take): void => {
  if (isCreditCode(folded)) {
    for (const gram of codeGrams(folded)) take(codesFrom + gram);
    return;
  }
  const units: Unit[] = [];
  for (let at = 0; at < folded.length; at++) if (folded[at] !== ' ') units.push(unitOf(folded[at]!));
  takeInside(units, take);
  takeBeginning(units, take);
};

const nothing: Unit = { initials: [], syllables: [] };

const unitOfToken = ({ kind, text }: Token): Unit => {
  if (kind === 'ANY') return nothing;
  const { initials, syllables: spoken } = unitOf(text[0]!);
  const syllable = kind === 'SYLLABLE' ? syllables.numberOf(text) : spoken[0];
  return { initials: initials.slice(0, 1), syllables: syllable === undefined ? [] : [syllable] };
};

const gathered = (take: (each: Take) => void): number[] => {
  const grams: number[] = [];
  take((gram) => void grams.push(gram));
  return grams;
};

/** Lists grams of which every text that holds the pattern has each. */
export const gramsInside = (pattern: Pattern): number[] =>
  gathered((each) => takeInside(pattern.map(unitOfToken), each));

/** Lists grams of which every text that begins with the pattern has each. */
export const gramsOfBeginning = (pattern: Pattern): number[] =>
  gathered((each) => takeBeginning(pattern.map(unitOfToken), each));

const isPlain = ({ kind, text }: Token): boolean => kind === 'ANY' || /^[0-9a-z]$/.test(text);

/** Lists grams of which every credit code that holds the pattern has each; none where it can be part of no code. */
export const gramsOfCode = (pattern: Pattern): number[] =>
  pattern.every(isPlain)
    ? codeGrams(pattern.map(({ text }) => text || ' ').join('')).map((gram) => codesFrom + gram)
    : [];
