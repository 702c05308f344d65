import type { Text } from '../../../codes/language.js';
import type { AnswerWords } from '../answer/answer-frame.js';

/** Years in a row after which a ground is met; the other grounds count no years. */
export const yearsNeeded: ReadonlyMap<string, number> = new Map([
  ['31(2)', 3],
  ['31(3)', 5],
]);

const affirmed: ReadonlyMap<string, Text> = new Map([
  [
    '31(1)',
    {
      zh: '认定长期圈占不开发或开发程度低；条文无量化标准',
      en: 'land affirmed as long held without development, or as little developed; the text gives no measure',
    },
  ],
  [
    '31(4)',
    {
      zh: '违规运营或重大事故造成严重影响，且整改后仍不达标',
      en: 'illegal operation or a major accident with severe effect, and still failing after rectification',
    },
  ],
]);

const counted: ReadonlyMap<string, Text> = new Map([
  ['31(2)', { zh: '综合考评居全区后5名', en: 'among the last five of the region' }],
  ['31(3)', { zh: '工业投资和规上工业总产值均为负增长', en: 'investment and output both shrink' }],
]);

/** Says what would bring a ground about: how many more years in a row, or what would have to be affirmed. */
export const triggerOf = (clause: string, yearsSoFar: number | null): Text => {
  const event = counted.get(clause);
  if (!event) return affirmed.get(clause) ?? { zh: '见条文', en: 'see the text' };
  const needed = yearsNeeded.get(clause) ?? 0;
  const left = Math.max(0, needed - (yearsSoFar ?? 0));
  if (left === 0)
    return { zh: `已连续${yearsSoFar}年：${event.zh}`, en: `${yearsSoFar} years running: ${event.en}` };
  return { zh: `再连续${left}年：${event.zh}`, en: `${left} more years running: ${event.en}` };
};

/** What the answer rests on. */
export const exitWords: AnswerWords = {
  articles: [
    ['PK24', '31'],
    ['PK24', '32'],
  ],
  notStated: [
    [
      'PK24',
      '31',
      { zh: '(1)“长期”“程度低”的标准', en: 'what counts in (1) as long held or as little developed' },
    ],
    ['PK24', '26', { zh: '考评各项的权重', en: 'the weights of the assessment' }],
  ],
  notes: [
    {
      zh: '结论PASS表示该情形已具备；未知不等于没有风险',
      en: 'PASS means that the ground is met; UNKNOWN does not mean that there is no risk',
    },
  ],
};
