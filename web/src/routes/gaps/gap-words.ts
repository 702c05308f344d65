import type { Say } from '../../words/language';
import type { Gap } from './gap-rows';

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
