import type { TierHoldersRow } from '../../../../cypher/queries.gen.js';
import type { Text } from '../../../codes/language.js';
import { unknownName } from '../../../request/errors.js';
import { isoDayAsked } from '../../../request/iso-day-asked.js';
import type { RequestContext } from '../../../request/request-context.js';
import { enterpriseRow } from '../../enterprise/enterprise-row.js';
import { titlesHeld } from '../../enterprise/titles-of-snapshot.js';
import { answerFrame } from '../answer/answer-frame.js';
import type { FrameParts } from '../answer/frame-parts.js';
import { attributeOf, numberOf } from '../register/attribute-of.js';
import { everyEntry } from '../register/every-entry.js';
import type { RegisterEntry } from '../register/register-entry.type.js';
import { ruleBookOf } from '../rule/rule-book.js';
import type { GrowthLadder, LadderRung } from './growth-ladder.type.js';
import { rulesNaming } from './rules-naming.js';
import { nextRung, type RungHeld, rungsHeld } from './rungs-held.js';

/** Which enterprise, which ladder, which day. */
export interface LadderQuestion {
  readonly enterprise: string;
  readonly ladder: string;
  readonly asOf?: string | null;
}

const inOrder: Text = {
  zh: '序次按条文列举的先后；各文件的梯度不同，分别保留',
  en: 'rungs stand in the order in which the text names them; each document has a ladder of its own',
};

/** What the document of a ladder says: its article, which gives no criteria. */
const partsOf = ({ policyCode, article }: RegisterEntry): FrameParts => {
  const at = { policy: policyCode ?? '', article: article ?? '' };
  const criteria = { zh: '各称号的认定标准', en: 'the criteria of each title' };
  const rows = [
    { role: 'CITATION', ...at, zh: null, en: null },
    { role: 'NOT_STATED', ...at, ...criteria },
  ];
  return { place: undefined, rows: policyCode === null ? [] : rows };
};

const ladderAsked = async (context: RequestContext, ladder: string, day: string) => {
  const entries = await everyEntry(context, day, ['growth-ladders']);
  const own = entries.filter((entry) => attributeOf(entry, 'ladder') === ladder);
  const [first] = own;
  if (first) return { own, parts: partsOf(first) };
  throw unknownName(
    'ladder',
    { zh: '梯度', en: 'ladder' },
    ladder,
    'registerEntries(input: {register: "growth-ladders"})',
  );
};

/** Finds how an enterprise stands on a growth ladder. Throws InputError, UnknownName. */
export const findGrowthLadder = async (
  context: RequestContext,
  { enterprise, ladder, asOf }: LadderQuestion,
): Promise<GrowthLadder> => {
  const day = isoDayAsked('asOf', asOf);
  const row = await enterpriseRow(context, 'enterprise', enterprise);
  const enterpriseId = context.snapshot.enterprises.ids.at(row);
  const { own, parts } = await ladderAsked(context, ladder, day);
  const rungs = own.map((entry) => ({ name: entry.name, order: numberOf(entry, 'rung') ?? 0 }));
  const held = rungsHeld(rungs, await titlesHeld(context, enterpriseId), day);
  const book = await ruleBookOf(context);
  const shown = (rung: RungHeld<TierHoldersRow>): LadderRung => ({
    ...rung,
    rules: rulesNaming(book, rung.name, context.language),
  });
  const next = nextRung(held);
  context.spend(held.length);
  return {
    ...(await answerFrame(context, day, parts, [inOrder])),
    enterpriseId,
    ladder,
    rungs: held.map(shown),
    next: next && shown(next),
  };
};
