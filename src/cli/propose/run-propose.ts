import 'reflect-metadata';
import type { Language } from '../../codes/language.js';
import { contextOfStore } from '../context-of-store.js';
import { languageOfCommand } from '../language.js';
import { placeArgument } from '../place-argument.js';
import { withStore } from '../with-store.js';
import { declareWorkedOff } from './declare-worked-off.js';
import { readDecisions, writeProposals } from './propose-file.js';
import { proposeFor } from './propose-for.js';
import type { ProposeGiven } from './propose-given.js';
import { reviewProposals } from './review-proposals.js';

const propose = async (given: ProposeGiven, language: Language): Promise<void> => {
  const place = given.place === undefined ? undefined : placeArgument(given.place);
  const minScore = given.minScore === undefined ? undefined : Number(given.minScore);
  const said = await withStore(async (store) =>
    proposeFor(await contextOfStore(store, language), { place, chains: given.chain, minScore }),
  );
  console.log(said);
};

/** Proposes segments, or goes through what is proposed: line by line, or by a workbook out and in. */
export const runPropose = (given: ProposeGiven, lang: string | undefined): Promise<void> => {
  const language = languageOfCommand(lang);
  if (given.out !== undefined) return writeProposals(given, given.out, language);
  if (given.in !== undefined) return readDecisions(given, given.in, language);
  if (given.declare) return declareWorkedOff(given, language);
  return given.review ? reviewProposals(given, language) : propose(given, language);
};
