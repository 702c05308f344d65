import 'reflect-metadata';
import { type ProposalScope, proposeEnterprises } from '../../intake/proposal/stored/propose-enterprises.js';
import type { RequestContext } from '../../request/request-context.js';
import { progressLine } from '../progress-line.js';
import { usable } from '../usable.js';

const words = {
  zh: {
    looked: (looked: number, total: number, proposed: number) =>
      `已看 ${looked}/${total} 家企业，提出 ${proposed} 条建议`,
    done: (enterprises: number, read: number, proposed: number) =>
      `共 ${enterprises} 家企业：新读 ${read} 家，提出 ${proposed} 条建议；其余已有环节，或文字与方法未变`,
  },
  en: {
    looked: (looked: number, total: number, proposed: number) =>
      `${looked} of ${total} enterprises looked at, ${proposed} proposals`,
    done: (enterprises: number, read: number, proposed: number) =>
      `${enterprises} enterprises: ${read} read now, ${proposed} proposals; the others have segments, or text and method are unchanged`,
  },
} as const;

/** Proposes segments for a scope, with progress on stderr; gives the sentence that counts what was proposed. */
export const proposeFor = async (context: RequestContext, scope: ProposalScope): Promise<string> => {
  const { looked, done } = words[context.language];
  const line = progressLine();
  const { enterprises, read, proposed } = await usable(context, () =>
    proposeEnterprises(context, scope, (...counts) => line.say(looked(...counts))),
  );
  line.end();
  return done(enterprises, read, proposed);
};
