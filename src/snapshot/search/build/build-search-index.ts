import { inPieces } from '../../../pieces/in-pieces.js';
import type { Pieces } from '../../../pieces/pieces.js';
import { sortedPieces } from '../../../pieces/sorted-pieces.js';
import { gatheredPieces, numbersTo } from '../../tables/columns.js';
import { comparedPacked, type Packed, packedText } from '../../tables/texts/packed.js';
import { PackedTexts } from '../../tables/texts/packed-texts.js';
import { TextPacker } from '../../tables/texts/text-packer.js';
import { codeOfThing, firstText, lastText, type SearchIndex } from '../search-index.js';
import { searchKinds } from '../search-thing.js';
import { gatherPostings } from './gather-postings.js';
import { shortForms } from './short-forms.js';
import { type GatheredTexts, TextGatherer } from './text-gatherer.js';
import type { GatheredThings, ThingGatherer } from './thing-gatherer.js';

/** Things after which others may be let in. */
const thingsAtOnce = 1_000;

const takeTexts = (gatherer: TextGatherer, { kinds, texts, start, plain }: GatheredThings, at: number) => {
  const kind = searchKinds[kinds[at]!]!;
  for (let i = start[at]!; i < start[at + 1]!; i++) {
    const text = packedText(texts, i);
    gatherer.take(text, text);
    if (i < plain[at]!) for (const form of shortForms(kind, text)) gatherer.take(form, text);
  }
  gatherer.endThing();
};

const textPieces = function* (things: GatheredThings, order: Int32Array): Pieces<GatheredTexts> {
  const gatherer = new TextGatherer();
  for (const [row, at] of order.entries()) {
    takeTexts(gatherer, things, at);
    if (row % thingsAtOnce === thingsAtOnce - 1) yield;
  }
  return yield* gatherer.gathered();
};

/** Packs texts of things in their order; those are empty that stand elsewhere already. */
const unlike = function* (
  texts: Packed,
  order: Int32Array,
  other: (thing: number) => string,
): Pieces<PackedTexts> {
  const packer = new TextPacker(order.length);
  for (const [thing, at] of order.entries()) {
    const text = packedText(texts, at);
    packer.add(text === other(thing) ? '' : text);
    if (thing % thingsAtOnce === thingsAtOnce - 1) yield;
  }
  return new PackedTexts(yield* packer.done(), '');
};

const indexPieces = function* (gatherer: ThingGatherer): Pieces<Omit<SearchIndex, 'postings'>> {
  const things = yield* gatherer.gathered();
  const { ranks, kinds, codes, keys, names, details } = things;
  const order = yield* sortedPieces(
    numbersTo(things.size),
    (a, b) => ranks[a]! - ranks[b]! || comparedPacked(codes, a, b),
  );
  const texts = yield* textPieces(things, order);
  const codesUnlike = yield* unlike(codes, order, (thing) => lastText(texts, thing));
  const coded = { ...texts, codes: codesUnlike };
  return {
    ...coded,
    kinds: yield* gatheredPieces(kinds, order),
    keys: yield* unlike(keys, order, (thing) => codeOfThing(coded, thing)),
    names: yield* unlike(names, order, (thing) => firstText(texts, thing)),
    details: yield* unlike(details, order, () => ''),
  };
};

/** Indexes things by their texts and derived short forms; others are let in between. */
export const buildSearchIndex = async (things: ThingGatherer): Promise<SearchIndex> => {
  const index = await inPieces(indexPieces(things));
  return { ...index, postings: await gatherPostings(index.folded) };
};
