import { createHash } from 'node:crypto';
import type { TextsOfEnterprisesRow } from '../../../../cypher/queries.gen.js';
import type { ProposalText } from '../../../analysis/proposal/proposal-text.js';

/** What the graph holds of the words of an enterprise. */
export const storedText = ({ name, products, business, industry }: TextsOfEnterprisesRow): ProposalText => ({
  name,
  products,
  business,
  scope: null,
  industry,
});

const digest = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16);

/** Names a text, the chains asked, the least score and the method: unchanged, the text is not read again. */
export const keyOfText = (text: ProposalText, method: string): string =>
  `${digest(JSON.stringify(text))}.${digest(method)}`;

/** Whether a text was read before and has changed since. */
export const hasNewText = (before: string | null, now: string): boolean =>
  before !== null && before.split('.')[0] !== now.split('.')[0];
