import { randomUUID } from 'node:crypto';
import { type LockProposalsRow, lockProposals } from '../../../../cypher/queries.gen.js';
import { RefusedError } from '../../../request/errors.js';
import type { ProposalState } from '../../../snapshot/proposals/standing-proposals.js';
import type { TransactionRun } from '../../../store/store.js';
import { type Decision, type DecisionAction, stateAfter } from './decision.js';

/** A proposal with what happens to it. */
export interface Settled {
  readonly code: string;
  readonly proposal: LockProposalsRow;
  readonly action: DecisionAction;
  readonly to: ProposalState;
  readonly segment: string | null;
}

const missing = ({ argument, key }: Decision): RefusedError =>
  new RefusedError('NOT_FOUND', {
    zh: `${argument}：没有环节建议“${key}”`,
    en: `${argument}: there is no proposal ${key}`,
  });

const stale = ({ argument, action }: Decision, { state }: LockProposalsRow): RefusedError =>
  new RefusedError('CONFLICT', {
    zh: `${argument}：该建议已是${state}，不能再${action}；可先撤销`,
    en: `${argument}: the proposal is ${state} already and cannot be changed by ${action}; undo it first`,
  });

const mayFollow = (action: DecisionAction, state: string): boolean =>
  action === 'UNDO' ? state === 'CONFIRMED' || state === 'REJECTED' : state === 'OPEN';

const settled = (proposal: LockProposalsRow, { action, segment }: Decision): Settled => ({
  code: randomUUID(),
  proposal,
  action,
  to: stateAfter[action],
  segment,
});

/**
 * Locks proposals and works out what a request does with each, and with those of the same meaning that it does not
 * name. Throws RefusedError for one that is not there or was decided meanwhile.
 */
export async function settle(run: TransactionRun, decisions: readonly Decision[]): Promise<Settled[]> {
  const locked = await run(lockProposals, { ids: decisions.map(({ key }) => key) });
  const byId = new Map(locked.map((row) => [row.id, row]));
  const named = decisions.map((decision) => {
    const proposal = byId.get(decision.key);
    if (!proposal) throw missing(decision);
    if (!mayFollow(decision.action, proposal.state)) throw stale(decision, proposal);
    return settled(proposal, decision);
  });
  const alike = locked
    .filter(({ asked }) => !asked)
    .flatMap((proposal) => {
      const decision = decisions.find(({ key }) => isAlike(byId.get(key), proposal));
      return decision ? [settled(proposal, decision)] : [];
    });
  return [...named, ...alike];
}

const isAlike = (one: LockProposalsRow | undefined, other: LockProposalsRow): boolean =>
  one?.enterprise === other.enterprise && one.meaning === other.meaning && one.state === other.state;
