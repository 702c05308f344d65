import type { Language } from '../../codes/language.js';
import { declareRegister } from '../../intake/proposal/declare/declare-register.js';
import type { DeclaredRegister } from '../../intake/proposal/declare/declared-register.type.js';
import { UnusableError } from '../../store/unusable-error.js';
import { contextOfStore } from '../context-of-store.js';
import { placeArgument } from '../place-argument.js';
import { usable } from '../usable.js';
import { withStore } from '../with-store.js';
import type { ProposeGiven } from './propose-given.js';

const words = {
  zh: {
    needs: '--declare 需要 --place、--org 和一条 --chain',
    declared: ({ enterprises, open, unread, coverage, asOf }: DeclaredRegister) =>
      `已申报${asOf}名录摸排：${enterprises}家企业，${open}家待确认，${unread}家未读，覆盖率 ${coverage.toFixed(3)}`,
  },
  en: {
    needs: '--declare needs --place, --org and one --chain',
    declared: ({ enterprises, open, unread, coverage, asOf }: DeclaredRegister) =>
      `register survey of ${asOf} declared: ${enterprises} enterprises, ${open} open, ${unread} not read, coverage ${coverage.toFixed(3)}`,
  },
} as const;

/** Declares a register survey of a place and a chain, and prints its counts. */
export const declareWorkedOff = async (given: ProposeGiven, language: Language): Promise<void> => {
  const { place, org, member = '', chain: [chain, ...others] = [] } = given;
  if (place === undefined || org === undefined || chain === undefined || others.length > 0)
    throw new UnusableError(words[language].needs);
  const input = { place: placeArgument(place), chain };
  const declared = await withStore(async (store) => {
    const viewer = { id: member, organisation: org, roles: ['editor'] as const };
    const context = await contextOfStore(store, language, viewer);
    return usable(context, () => declareRegister(context, input));
  });
  console.log(words[language].declared(declared));
};
