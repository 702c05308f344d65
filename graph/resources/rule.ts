import type { Resource } from '../model-types.js';
import { column, required, resource } from './columns.js';

/** Facts and rule files of policies. */
export const ruleResources: readonly Resource[] = [
  resource(
    'facts',
    '事实',
    'PolicyFact',
    ['code'],
    [
      column('code', 'code', 'Own code', ['事实代码'], { ...required, property: 'code' }),
      column('name', 'text', 'Chinese name', ['事实名称', '名称'], { ...required, property: 'name' }),
      column('name_en', 'text', 'Meaning in English', ['英文名称'], { property: 'nameEn' }),
      column('type', 'text', 'Type of its values', ['类型'], { ...required, property: 'type' }),
      column('unit', 'text', 'Unit', ['单位'], { property: 'unit' }),
      column('words', 'list', 'Words of its list', ['词'], { property: 'words' }),
      column('word_names', 'list', 'Names of these words in Chinese, in their order', ['词的名称'], {
        property: 'wordNames',
      }),
      column('word_names_en', 'list', 'Names of these words in English, in their order', ['词的英文名称'], {
        property: 'wordNamesEn',
      }),
      column('open', 'flag', 'True where other words are accepted', ['开放'], { property: 'open' }),
    ],
  ),
  resource(
    'policy_rules',
    '政策规则',
    'PolicyRule',
    ['code'],
    [
      column('code', 'code', 'Code of the rule, as its file says it', ['规则代码'], {
        ...required,
        property: 'code',
      }),
      column('policy', 'text', 'Code of the document', ['文件代码'], { ...required, property: 'policy' }),
      column('text', 'passage', 'The rule file', ['规则文件'], { ...required, property: 'text' }),
      column('cases', 'passage', 'Worked cases', ['案例'], { property: 'cases' }),
      column('file', 'text', 'Name of the file', ['文件名']),
    ],
  ),
];
