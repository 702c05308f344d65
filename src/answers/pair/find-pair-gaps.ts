import { pairedWith } from '../../facts/partner/channels-between.js';
import type { PlaceInput } from '../../facts/place/place.input.js';
import { placeRow } from '../../facts/place/place-row.js';
import { InputError, UnknownName } from '../../request/errors.js';
import type { RequestContext } from '../../request/request-context.js';
import { fitReady } from '../../snapshot/ask/fit/place-fit.js';
import { inPairOrder } from './in-pair-order.js';
import { pairGapReport } from './pair-gap-report.js';
import type { PairGapsInput } from './pair-gaps.input.js';
import type { PairGapReport } from './pair-gaps.type.js';
import { pairQuestion } from './pair-question.js';

const noPairing = ({ kind, code }: PlaceInput): UnknownName =>
  new UnknownName({
    zh: `${kind} ${code}没有结对关系；请给出partner，结对关系见pairings查询`,
    en: `${kind} ${code} has no pairing; give a partner, pairings lists those there are`,
  });

/**
 * Finds where a partner, or each place that home is paired with, is strong in a segment that home lacks or holds
 * weakly.
 */
export const findPairGaps = async (context: RequestContext, input: PairGapsInput): Promise<PairGapReport> => {
  const { snapshot } = context;
  const pair = pairQuestion(snapshot, input);
  const home = pair.question.place;
  await fitReady(snapshot, pair.question.measure);
  if (input.partner) {
    const partner = placeRow(snapshot, 'partner', input.partner);
    if (partner === home)
      throw new InputError('partner', input.partner.code, {
        zh: '与home不同的地点',
        en: 'another place than `home`',
      });
    return pairGapReport(snapshot, pair, partner);
  }
  const partners = await pairedWith(context, home);
  const reports = partners.map((partner) => pairGapReport(snapshot, pair, partner)).sort(inPairOrder);
  if (reports.length === 0) throw noPairing(input.home);
  return { ...reports[0]!, pairings: reports };
};
