import type { AnswerWords } from '../answer/answer-frame.js';

/** What the answer rests on. */
export const admissionWords: AnswerWords = {
  articles: [
    ['PK24', '18'],
    ['PK24', '19'],
    ['PK24', '20'],
  ],
  notStated: [
    [
      'PK24',
      '19',
      {
        zh: '各负面清单和淘汰目录本身：以现行版本为准，由办公室载入名录negative-lists',
        en: 'the lists themselves: the current version of each decides, loaded by an office into the register negative-lists',
      },
    ],
  ],
  notes: [
    {
      zh: '按词语比对所载清单的最新版本；清单未载入即待定，绝不视为可准入；同义不同词须由人核对',
      en: 'words are compared with the newest version loaded of each list; a list that is not loaded leaves it open and is never OK; a person looks for the same thing in other words',
    },
  ],
};
