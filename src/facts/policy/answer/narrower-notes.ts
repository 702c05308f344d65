import type { Text } from '../../../codes/language.js';
import { liesIn } from '../../../snapshot/ask/containment.js';
import { nameAt } from '../../../snapshot/tables/name-at.js';
import type { Snapshot } from '../../../snapshot/tables/snapshot.js';
import type { PolicyRow } from '../document/policies-of-graph.js';
import { territoryOf } from '../document/territory-of.js';
import { ofRole } from './answer-parts.js';
import type { FrameParts } from './frame-parts.js';

/** Says of each document cited that is for less than the place asked about which region it is for. */
export const narrowerNotes = (
  snapshot: Snapshot,
  policies: readonly PolicyRow[],
  parts: FrameParts,
): (readonly [string, Text])[] => {
  const { places } = snapshot;
  const codes = [...new Set(ofRole(parts, 'CITATION').map(({ policy }) => policy))];
  const cited = codes.flatMap((code) => {
    const territory = territoryOf(snapshot, policies, code);
    return territory === undefined ? [] : [{ code, territory }];
  });
  const holdsAll = (territory: number): boolean =>
    parts.place === undefined
      ? cited.every((other) => liesIn(places, other.territory, territory))
      : liesIn(places, parts.place, territory);
  return cited
    .filter(({ territory }) => !holdsAll(territory))
    .map(({ code, territory }) => {
      const { zh, en } = nameAt(places, territory);
      return [code, { zh: `只及于${zh}`, en: `for ${en} alone` }] as const;
    });
};
