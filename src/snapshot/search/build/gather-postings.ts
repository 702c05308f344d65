import { setImmediate } from 'node:timers/promises';
import type { Adjacency } from '../../tables/adjacency.js';
import type { PackedTexts } from '../../tables/texts/packed-texts.js';
import { gramCount, takeGramsOfText } from '../grams.js';

const slice = 2_000;

const forEachGram = async (texts: PackedTexts, take: (gram: number, text: number) => void): Promise<void> => {
  for (let text = 0; text < texts.length; text++) {
    takeGramsOfText(texts.at(text), (gram) => take(gram, text));
    if (text % slice === slice - 1) await setImmediate();
  }
};

/** Lists the texts of each gram. Grams are worked out twice, so that nothing but the lists takes memory; others are let in between. */
export const gatherPostings = async (texts: PackedTexts): Promise<Adjacency> => {
  const start = new Int32Array(gramCount + 2);
  await forEachGram(texts, (gram) => {
    start[gram + 2]!++;
  });
  for (let gram = 1; gram <= gramCount; gram++) start[gram + 1]! += start[gram]!;
  const items = new Int32Array(start[gramCount + 1]!);
  await forEachGram(texts, (gram, text) => {
    items[start[gram + 1]!++] = text;
  });
  return { start: start.subarray(0, gramCount + 1), items };
};
