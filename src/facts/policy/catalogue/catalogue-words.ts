import type { Text } from '../../../codes/language.js';
import type { AnswerWords } from '../answer/answer-frame.js';

const unlisted: Text = {
  zh: '该年度目录尚未载入：列出图谱中的全部园区，是否在目录不明',
  en: 'no catalogue of the year is loaded: every park of the graph is shown, whether it is listed is not known',
};

/** Says what the catalogue rests on, by whether one of the year was loaded. */
export const catalogueWords = (loaded: boolean): AnswerWords => ({
  articles: [
    ['PK24', '28'],
    ['PK24', '29'],
    ['PK24', '8'],
  ],
  notStated: [
    ['PK24', '28', { zh: '目录中面积的单位', en: 'the unit of the area in the catalogue' }],
    ['PK24', '28', { zh: '“级别”是批准级别还是分级', en: 'whether 级别 is the approval level or the grade' }],
    ['PK24', '30', { zh: '各级园区的差别化支持内容', en: 'what support each grade brings' }],
  ],
  notes: loaded ? [] : [unlisted],
});
