import { ErrorCode, McpError } from '@modelcontextprotocol/sdk/types.js';
import type { Language } from '../../codes/language.js';

const needed = ['place', 'chain'] as const;

/** Prompt as the protocol lists it. */
export const onePageListed = {
  name: 'one-page',
  title: '一页纸简报',
  description: '一个地区一条产业链的一页纸简报。A page on one chain of one place.',
  arguments: [
    { name: 'place', description: '地区或园区（名称、拼音或代码） place', required: true },
    { name: 'chain', description: '产业链（名称或代码） chain', required: true },
  ],
};

const texts: Readonly<Record<Language, (place: string, chain: string) => string>> = {
  zh: (place, chain) =>
    `为“${place}”的“${chain}”写一页纸简报。先用Search找到地区与产业链的代码，再用ChainGaps，然后用TargetCandidates（补链、延链的环节）。写明：一句结论；先做什么；缺失与未知分开写（未知不是缺失，待核实要写明）；每个数字带日期与来源；评分只用于排序，不是预测；最后列出还不知道什么、由谁去查。`,
  en: (place, chain) =>
    `Write one page on the chain "${chain}" in "${place}". Find the codes of place and chain by Search, then ask ChainGaps, then TargetCandidates for what is to be completed or extended. Say: one sentence that holds the answer; what to do first; missing and unknown apart (unknown is not missing; provisional is said); every number with its date and source; scores order a list and are no forecast; last, what is not known and who could find out.`,
};

/** Makes the message of the prompt. Throws an error of invalid params that names the argument that is not given. */
export const onePage = (given: Readonly<Record<string, string>> = {}, language: Language) => {
  const absent = needed.filter((name) => !given[name]?.trim());
  if (absent.length > 0)
    throw new McpError(ErrorCode.InvalidParams, `${absent.join(', ')}: not given; allowed: a name or a code`);
  const text = texts[language](given.place!, given.chain!);
  return { messages: [{ role: 'user' as const, content: { type: 'text' as const, text } }] };
};
