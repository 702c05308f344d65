import { createInterface, type Interface } from 'node:readline/promises';
import type { Language } from '../../codes/language.js';
import { segmentByCode } from '../../facts/chain/chain.repository.js';
import { enterpriseById } from '../../facts/enterprise/enterprise.repository.js';
import { decideProposals } from '../../intake/proposal/decide/decide-proposals.js';
import { findSegmentProposals } from '../../intake/proposal/queue/find-segment-proposals.js';
import { listProposals } from '../../intake/proposal/queue/list-proposals.js';
import type { SegmentProposal } from '../../intake/proposal/queue/segment-proposals.type.js';
import type { Member } from '../../request/member/member.js';
import type { RequestContext } from '../../request/request-context.js';
import { UnusableError } from '../../store/unusable-error.js';
import { contextOfStore } from '../context-of-store.js';
import { placeArgument } from '../place-argument.js';
import { usable } from '../usable.js';
import { withStore } from '../with-store.js';

interface Given {
  readonly place?: string;
  readonly chain?: string[];
  readonly minScore?: string;
  readonly org?: string;
  readonly member?: string;
}

const words = {
  zh: {
    ask: 'y 确认  n 否决  s 跳过  q 结束 > ',
    none: '没有待确认的建议；先运行 liantu propose',
    done: (count: number) => `已决定 ${count} 条`,
    needs: '--review 需要 --place 和 --org',
  },
  en: {
    ask: 'y confirm  n reject  s skip  q end > ',
    none: 'nothing is proposed here; run liantu propose first',
    done: (count: number) => `${count} decided`,
    needs: '--review needs --place and --org',
  },
} as const;

const shown = 200;

const print = async (context: RequestContext, proposal: SegmentProposal): Promise<void> => {
  const enterprise = await context.loader(enterpriseById).load(proposal.enterpriseId);
  const segment = await context.loader(segmentByCode).load(proposal.segmentCode);
  console.log(`\n${enterprise?.name} → ${segment?.name} (${proposal.score.toFixed(2)}, ${proposal.role})`);
  for (const { field, text, term } of proposal.evidence) console.log(`  ${field} “${text}” [${term}]`);
};

const answers = { y: 'confirm', n: 'reject' } as const;

const ask = async (lines: Interface, question: string): Promise<string> => {
  const answer = (await lines.question(question)).trim().toLowerCase();
  return ['y', 'n', 's', 'q'].includes(answer) ? answer : ask(lines, question);
};

const review = async (context: RequestContext, proposals: readonly SegmentProposal[]): Promise<number> => {
  const lines = createInterface({ input: process.stdin, output: process.stdout });
  let decided = 0;
  try {
    for (const proposal of proposals) {
      await print(context, proposal);
      const answer = await ask(lines, words[context.language].ask);
      if (answer === 'q') break;
      if (answer === 's') continue;
      const made = await decideProposals(context, { [answers[answer as 'y' | 'n']]: [proposal.id] });
      decided += made.decided.length;
    }
  } finally {
    lines.close();
  }
  return decided;
};

/** Goes through the proposals of a place, the most useful first, and asks about each. */
export const reviewProposals = async (given: Given, language: Language): Promise<void> => {
  const { place, org, member = '', chain, minScore } = given;
  if (place === undefined || org === undefined) throw new UnusableError(words[language].needs);
  const viewer: Member = { id: member, organisation: org, roles: ['editor'] };
  await withStore(async (store) => {
    const context = await contextOfStore(store, language, viewer);
    const asked = {
      place: placeArgument(place),
      chains: chain,
      minScore: minScore ? Number(minScore) : null,
    };
    await usable(context, async () => {
      const queue = await findSegmentProposals(context, asked);
      const { edges } = await listProposals(context, queue, shown);
      if (edges.length === 0) return console.log(words[language].none);
      const decided = await review(
        context,
        edges.map(({ node }) => node),
      );
      console.log(words[language].done(decided));
    });
  });
};
