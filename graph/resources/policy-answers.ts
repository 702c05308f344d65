import { column, required, resource } from './columns.js';

/** Queries and fields whose documents, rules and words are rows. */
const answers = [
  'parkCatalogue',
  'exitRisk',
  'projectAdmission',
  'scenarioMatrix',
  'sizeSteps',
  'chainAtlas',
  'chainDossier',
  'valleys',
  'scienceEnclaves',
  'alumniTargets',
  'talentNeeds',
  'talentQuota',
  'landingSites',
  'challenges',
  'rdClearance',
  'policyAssessments',
  'policyDeadlines',
  'incubationChains',
] as const;

const roles = [
  'CITATION',
  'NOT_STATED',
  'NOTE',
  'RULE',
  'AIM',
  'NUMBER',
  'GROUND',
  'LIST',
  'REVIEW',
  'READING',
  'REGISTER',
  'DEADLINE',
  'STAGE',
] as const;

/** What documents say to named answers: what an answer rests on is a row, never code. */
export const policyAnswers = resource(
  'policy_answers',
  '政策答复依据',
  'AnswerPart',
  ['answer', 'role', 'policy', 'article', 'item'],
  [
    column('answer', 'choice', 'Query or field that reads the row', ['答复'], {
      ...required,
      property: 'answer',
      choices: answers,
    }),
    column('role', 'choice', 'What the row is to the answer', ['作用'], {
      ...required,
      property: 'role',
      choices: roles,
    }),
    column(
      'policy',
      'reference',
      'Document, by code; its region says where the row holds',
      ['政策', '文件'],
      {
        ...required,
        refers: 'policies',
      },
    ),
    column('article', 'code', 'Article as it is cited: 4, 二(六), 9(1)', ['条款'], {
      ...required,
      property: 'article',
    }),
    column('item', 'code', 'What the role names: a rule, metric, fact, clause, word or register', ['事项'], {
      property: 'item',
      mayRefer: 'policy_rules',
    }),
    column('value', 'number', 'Its number, such as yuan, a share from 0 to 1, or years', ['数值'], {
      property: 'value',
    }),
    column('zh', 'text', 'Its words in Chinese', ['中文'], { property: 'zh' }),
    column('en', 'text', 'Its words in English', ['英文'], { property: 'en' }),
    column('attributes', 'list', 'Further values, each code=value', ['属性'], { property: 'attributes' }),
    column('sort', 'count', 'Its place among the parts of the answer', ['序号'], { property: 'sort' }),
  ],
);
