import type { Text } from '../../codes/language.js';
import type { Obstacle } from './obstacle.js';

/** Names of what may hang on a node that an import made. */
const holders: Readonly<Record<string, Text>> = {
  Target: { zh: '招商名单', en: 'a target list' },
  SegmentProposal: { zh: '已判断的环节建议', en: 'a proposal that was decided' },
  MergedEnterprise: { zh: '并入的企业', en: 'an enterprise merged into it' },
};

/** Says in words what stands in the way. */
export const obstacleText = ({ name, problem, what }: Obstacle): Text => {
  if (problem === 'GONE')
    return { zh: `${name}已不在（删除或合并）`, en: `${name} is gone (deleted or merged)` };
  if (problem === 'CHANGED')
    return { zh: `${name}的${what}后来又被改动`, en: `${what} of ${name} was changed later` };
  const holder = holders[what] ?? { zh: what, en: what };
  return { zh: `${name}已被${holder.zh}引用`, en: `${name} is referred to by ${holder.en}` };
};
