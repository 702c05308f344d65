import type { Language, Say } from '../../words/language';
import { type Gap, nameOf, type Report } from './gap-rows';

const countOf = (gaps: readonly Gap[], ...statuses: Gap['status'][]): number =>
  gaps.filter(({ status }) => statuses.includes(status)).length;

const missingWords = (missing: number, open: number, say: Say): string => {
  if (open === 0) return say(`缺 ${missing}`, `${missing} missing`);
  if (open === missing)
    return say(`缺 ${missing}（全部待核实）`, `${missing} missing (all of them to verify)`);
  return say(`缺 ${missing}（其中 ${open} 待核实）`, `${missing} missing (${open} of them to verify)`);
};

/** Sentence that holds the answer: how many segments are here, lacking and not known. */
export const gapAnswer = ({ place, chain, segments }: Report, language: Language, say: Say): string => {
  const missing = countOf(segments, 'MISSING');
  const present = countOf(segments, 'STRONG', 'PRESENT', 'WEAK');
  const unknown = countOf(segments, 'UNKNOWN');
  const open = segments.filter(
    ({ status, certainty }) => status === 'MISSING' && certainty === 'PROVISIONAL',
  ).length;
  const subject = say(
    `${place.name}${chain.name}链 ${segments.length} 个环节：已知有 ${present}`,
    `${nameOf(place, language)}’s chain of ${nameOf(chain, language).toLowerCase()}, ${segments.length} segments: ${present} known to be here`,
  );
  const doubt = say(`未知 ${unknown}`, `${unknown} unknown`);
  const rest =
    missing === 0
      ? [doubt, say('还不能说缺哪个', 'which are missing cannot be said yet')]
      : [missingWords(missing, open, say), doubt];
  return `${[subject, ...rest].join(say('，', ', '))}${say('。', '.')}`;
};

/** What would settle a row that is not settled; undefined where nothing is left to ask. */
export const whatToAsk = (gap: Gap, neighbour: string | undefined, say: Say): string | undefined => {
  const { status, certainty, possibleCount, enterpriseCount } = gap;
  if (possibleCount > 0)
    return say(
      `这 ${possibleCount} 家的厂址在不在本地。问一次就能定。`,
      `Whether the sites of these ${possibleCount} are here. One question settles it.`,
    );
  if (status === 'UNKNOWN')
    return say(
      '没有人查过这个环节：摸排一次，或导入企业名册。',
      'Nobody has looked: survey it, or import a register.',
    );
  if (status === 'MISSING' && certainty === 'PROVISIONAL')
    return neighbour
      ? say(
          `实地问一次${neighbour}的企业：由谁供货，本地有无企业。`,
          `Ask the firms of ${neighbour} who supplies them, and whether anybody does so here.`,
        )
      : say('实地问一次：本地有无企业。', 'Ask on the spot whether any firm is here.');
  if (status === 'PRESENT')
    return say(
      `${enterpriseCount} 家的营业收入和从业人数；有了才能分优势与薄弱。`,
      `Revenue and employees of the ${enterpriseCount}: without them strong and weak cannot be told apart.`,
    );
  return undefined;
};

/** What is known of a row that is to be found out. */
export const knownOfAsked = ({ possibleCount, status, enterpriseCount }: Gap, say: Say): string => {
  if (possibleCount > 0) return say(`所在地 ${possibleCount} 家`, `${possibleCount} around here`);
  if (status === 'UNKNOWN') return say('没有人摸排', 'no survey');
  return enterpriseCount > 0 ? say('强弱未知', 'strength unknown') : say('待核实', 'to verify');
};
