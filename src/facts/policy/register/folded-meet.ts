import { foldText } from '../../../snapshot/search/fold-text.js';

/** Whether two texts meet: one holds the other, in simplified or traditional characters alike. */
export const foldedMeet = (a: string, b: string): boolean => {
  const [one, other] = [foldText(a), foldText(b)];
  return one !== '' && other !== '' && (one.includes(other) || other.includes(one));
};
