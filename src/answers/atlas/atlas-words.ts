import type { AnswerWords } from '../../facts/policy/answer/answer-frame.js';

/** What an atlas rests on. */
export const atlasWords: AnswerWords = {
  articles: [
    ['NP', '四'],
    ['PK24', '21'],
  ],
  notStated: [
    ['NP', '四', { zh: '图谱完整到何种程度即为合格', en: 'how complete an atlas has to be' }],
    ['PK24', '21', { zh: '延链、补链、强链、建链的含义', en: 'what the four verbs mean' }],
  ],
  notes: [
    {
      zh: '市场分布按在册供应关系中客户的所在地；区位不计只到城市或区县中心的坐标；占比低说明记录少，不说明没有',
      en: 'markets are told by the seats of customers on record; the centre of a city or district is no location of a firm; a low share says that little is recorded, not that there is little',
    },
  ],
};
