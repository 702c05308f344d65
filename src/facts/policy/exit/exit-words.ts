import type { Text } from '../../../codes/language.js';

/** A ground as its document states it: the event, and the years in a row after which it is met; null where none count. */
export interface GroundWords extends Text {
  readonly years: number | null;
}

/** Says what would bring a ground about: how many more years in a row, or what would have to be affirmed. */
export const triggerOf = ({ zh, en, years }: GroundWords, yearsSoFar: number | null): Text => {
  if (years === null) return { zh, en };
  const left = Math.max(0, years - (yearsSoFar ?? 0));
  if (left === 0) return { zh: `已连续${yearsSoFar}年：${zh}`, en: `${yearsSoFar} years running: ${en}` };
  return { zh: `再连续${left}年：${zh}`, en: `${left} more years running: ${en}` };
};
