import { type TechnologyHoldersRow, technologyHolders } from '../../../../cypher/queries.gen.js';
import { unknownName } from '../../../request/errors.js';
import type { RequestContext } from '../../../request/request-context.js';
import { keptOnce } from '../../../snapshot/keep/kept-once.js';
import { foldText } from '../../../snapshot/search/fold-text.js';
import type { Snapshot } from '../../../snapshot/tables/snapshot.js';

const technologies = keptOnce(
  'technology-holders',
  (_snapshot: Snapshot, { store }: RequestContext): Promise<readonly TechnologyHoldersRow[]> =>
    store.run(technologyHolders, {}),
);

const isMeant = ({ code, name, nameEn }: TechnologyHoldersRow, given: string): boolean =>
  code === given || [name, nameEn ?? ''].some((text) => foldText(text).includes(foldText(given)));

/**
 * Finds the own ids of enterprises that master any of the technologies, each given by its code or by words of its name.
 * Throws UnknownName for words that no technology has.
 */
export const mastersOfTechnologies = async (
  context: RequestContext,
  argument: string,
  given: readonly string[],
): Promise<ReadonlySet<string>> => {
  const all = await technologies(context.snapshot, context);
  const meant = given.flatMap((words, at) => {
    const found = words.trim() === '' ? [] : all.filter((technology) => isMeant(technology, words));
    if (found.length > 0) return found;
    throw unknownName(
      `${argument}[${at}]`,
      { zh: '技术', en: 'technology' },
      words,
      'segments { technologies }',
    );
  });
  return new Set(meant.flatMap(({ holders }) => holders));
};
