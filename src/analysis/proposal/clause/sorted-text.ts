import type { ProposalText } from '../proposal-text.js';
import { isRegisteredScope } from './is-registered-scope.js';

/** Puts a business that is a registered scope where it belongs: lists of offices keep 经营范围 under either name. */
export function sortedText(text: ProposalText): ProposalText {
  if (text.business === null || !isRegisteredScope(text.business)) return text;
  const scope = [text.scope, text.business].filter((part) => part !== null).join('；');
  return { ...text, business: null, scope };
}
