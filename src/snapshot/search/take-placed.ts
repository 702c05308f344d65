import { candidateTexts } from './candidate-texts.js';
import { cutsOf } from './cuts-of.js';
import { matchClass } from './match-class.js';
import { matchEnd } from './match-end.js';
import { type Pattern, patternsOf } from './patterns-of.js';
import { textsOfPlaces } from './place-texts.js';
import { isNameAround, type Surroundings } from './surroundings.js';
import type { ThingMatches } from './thing-matches.js';

/** Tells whether a text is the pattern, alone or behind a name of what lies around: 高新区 of 柳州 is 柳州高新区. */
const isNamed = (folded: string, pattern: Pattern, names: readonly string[]): boolean =>
  ['', ...names].some(
    (name) => folded.startsWith(name) && matchEnd(folded, name.length, pattern) === folded.length,
  );

const takeInside = (
  matches: ThingMatches,
  [outer, inner]: readonly (readonly Pattern[])[],
  end: number,
  around: Surroundings,
): void => {
  const { thing, folded } = matches.index;
  for (const pattern of inner!)
    for (const { texts } of candidateTexts(matches.index, pattern))
      for (const text of texts) {
        if (text >= end) break;
        const names = around(thing[text]!);
        if (matches.isAsked(text) && isNamed(folded.at(text), pattern, names) && isNameAround(names, outer!))
          matches.take(text, matchClass.EXACT);
      }
};

/** Takes regions, chains and parks that are named whole, before or after what lies around them: 柳州市鱼峰区, 朝阳区 北京. */
export const takePlaced = (matches: ThingMatches, folded: string, around: Surroundings): void => {
  const end = textsOfPlaces(matches.index);
  for (const cut of cutsOf(folded, 2)) {
    const parts = cut.map((words) => patternsOf(...words));
    takeInside(matches, parts, end, around);
    takeInside(matches, parts.toReversed(), end, around);
  }
};
