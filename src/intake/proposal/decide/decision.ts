import { InputError } from '../../../request/errors.js';
import { parseGlobalId } from '../../../request/global-id.js';
import type { ProposalState } from '../../../snapshot/proposals/standing-proposals.js';
import type { DecideProposalsInput } from './decide-proposals.input.js';

export type DecisionAction = 'CONFIRM' | 'REJECT' | 'REPLACE' | 'UNDO';

/** What is to be done with a proposal. */
export interface Decision {
  readonly key: string;
  readonly action: DecisionAction;
  /** Code of the segment in its place, with REPLACE. */
  readonly segment: string | null;
  /** Argument that names it. */
  readonly argument: string;
}

/** State that an action leads to. */
export const stateAfter: Readonly<Record<DecisionAction, ProposalState>> = {
  CONFIRM: 'CONFIRMED',
  REJECT: 'REJECTED',
  REPLACE: 'REJECTED',
  UNDO: 'OPEN',
};

const maxDecisions = 1_000;

const keyOf = (argument: string, id: string): string => {
  const parsed = parseGlobalId(id);
  if (parsed?.type === 'SegmentProposal') return parsed.key;
  throw new InputError(argument, id, { zh: '环节建议的标识', en: 'the id of a segment proposal' });
};

const of = (action: DecisionAction, name: string, ids: readonly string[] | null | undefined): Decision[] =>
  (ids ?? []).map((id, at) => {
    const argument = `${name}[${at}]`;
    return { key: keyOf(argument, id), action, segment: null, argument };
  });

const replaced = (input: DecideProposalsInput): Decision[] =>
  (input.replace ?? []).map(({ proposal, segment }, at) => {
    const argument = `replace[${at}].proposal`;
    return { key: keyOf(argument, proposal), action: 'REPLACE', segment, argument };
  });

/** Reads the decisions of a request. Throws InputError for an id that is none, one named twice, and too many. */
export function decisionsOf(input: DecideProposalsInput): Decision[] {
  const decisions = [
    ...of('CONFIRM', 'confirm', input.confirm),
    ...of('REJECT', 'reject', input.reject),
    ...replaced(input),
    ...of('UNDO', 'undo', input.undo),
  ];
  if (decisions.length > maxDecisions)
    throw new InputError('confirm', String(decisions.length), {
      zh: `一次至多${maxDecisions}项决定`,
      en: `at most ${maxDecisions} decisions in all`,
    });
  const seen = new Set<string>();
  for (const { key, argument } of decisions) {
    if (seen.has(key))
      throw new InputError(argument, key, { zh: '每条建议只决定一次', en: 'each proposal once' });
    seen.add(key);
  }
  return decisions;
}

/** Reads the shares given, by proposal. Throws InputError for a share outside 0 to 1 and one of another proposal. */
export function sharesOf(input: DecideProposalsInput, decisions: readonly Decision[]): Map<string, number> {
  const confirmed = new Set(decisions.filter(({ action }) => action === 'CONFIRM').map(({ key }) => key));
  return new Map(
    (input.shares ?? []).map(({ proposal, share }, at) => {
      const key = keyOf(`shares[${at}].proposal`, proposal);
      if (!confirmed.has(key))
        throw new InputError(`shares[${at}].proposal`, proposal, {
          zh: '同一请求中确认的建议',
          en: 'a proposal that this request confirms',
        });
      if (!(share >= 0 && share <= 1))
        throw new InputError(`shares[${at}].share`, String(share), { zh: '0到1', en: '0 to 1' });
      return [key, share];
    }),
  );
}
