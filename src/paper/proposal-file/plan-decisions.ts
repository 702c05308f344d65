import type { DecideProposalsInput } from '../../intake/proposal/decide/decide-proposals.input.js';
import type { SegmentProposal } from '../../intake/proposal/queue/segment-proposals.type.js';
import type { DecidedRow } from './decided-row.js';
import { type DecisionWord, readDecision } from './decision-words.js';
import { type RowFault, rowFault } from './row-fault.js';

/** What the rows are checked against. */
export interface KnownProposals {
  /** Proposals by their id. */
  readonly proposals: ReadonlyMap<string, SegmentProposal>;
  readonly isSegment: (code: string) => boolean;
}

/** What a file decides, and what is wrong with it. */
export interface DecisionPlan {
  readonly decisions: Required<Pick<DecideProposalsInput, 'confirm' | 'reject' | 'replace'>>;
  /** Rows without a decision, and those whose decision stands already. */
  readonly undecided: number;
  readonly unchanged: number;
  readonly faults: readonly RowFault[];
}

const stateOf: Readonly<Record<DecisionWord, SegmentProposal['state']>> = {
  CONFIRM: 'CONFIRMED',
  REJECT: 'REJECTED',
  REPLACE: 'REJECTED',
};

const otherFault = ({ row, other }: DecidedRow, word: DecisionWord, known: KnownProposals) => {
  if (word !== 'REPLACE')
    return other === ''
      ? undefined
      : rowFault(row, 'other', other, '只与“改为”同用，否则留空', 'only beside “replace by”, else empty');
  if (other !== '' && known.isSegment(other)) return undefined;
  return rowFault(row, 'other', other, '图谱中的环节代码', 'the code of a segment of the graph');
};

const faultOf = (each: DecidedRow, proposal: SegmentProposal | undefined, known: KnownProposals) => {
  const { row, id, decision } = each;
  const word = readDecision(decision);
  if (word === undefined)
    return rowFault(
      row,
      'decision',
      decision,
      '确认、否决、改为或留空',
      'confirm, reject, replace by or empty',
    );
  if (proposal === undefined)
    return rowFault(row, 'id', id, '导出文件中的建议编号', 'the id of a proposal, as it was exported');
  const { state } = proposal;
  if (state !== 'OPEN' && state !== stateOf[word])
    return rowFault(
      row,
      'decision',
      decision,
      `未决定的建议；此条已是${state}，可先撤销`,
      `a proposal that waits for a decision; this is ${state} already, undo it first`,
    );
  return otherFault(each, word, known);
};

/** Faults of the rows whose id stood in a row before. */
const repeated = (rows: readonly DecidedRow[]): RowFault[] => {
  const first = new Map<string, number>();
  return rows.flatMap(({ row, id }) => {
    const before = first.get(id);
    if (before === undefined) first.set(id, row);
    return before === undefined
      ? []
      : [
          rowFault(
            row,
            'id',
            id,
            `每条建议一行；第${before}行已有`,
            `one row a proposal; row ${before} has it`,
          ),
        ];
  });
};

/** Plans what the rows of a file decide. */
export const planDecisions = (rows: readonly DecidedRow[], known: KnownProposals): DecisionPlan => {
  const decided = rows.filter(({ decision, other }) => decision !== '' || other !== '');
  const faults = decided.flatMap((each) => faultOf(each, known.proposals.get(each.id), known) ?? []);
  const open = decided.filter(({ id }) => known.proposals.get(id)?.state === 'OPEN');
  const of = (word: DecisionWord) => open.filter(({ decision }) => readDecision(decision) === word);
  return {
    decisions: {
      confirm: of('CONFIRM').map(({ id }) => id),
      reject: of('REJECT').map(({ id }) => id),
      replace: of('REPLACE').map(({ id, other }) => ({ proposal: id, segment: other })),
    },
    undecided: rows.length - decided.length,
    unchanged: decided.length - open.length,
    faults: [...faults, ...repeated(decided)].sort((a, b) => a.row - b.row),
  };
};
