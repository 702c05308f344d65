import type { Language, Text } from '../../codes/language.js';
import { sourceLines } from '../../facts/place/source-lines.js';
import type { RequestContext } from '../../request/request-context.js';
import { nextStages, stageNames, stages } from '../../sharing/list/read/stage.js';
import { beijingTime, dateText, type SheetColumn } from '../../sheet/write/sheet.js';
import { listColumns } from './list-columns.js';
import type { ListCopy } from './list-copy.js';

/** A line of the sheet that explains the others. */
export interface Explanation {
  readonly item: string;
  readonly text: string;
}

export const explanationColumns: readonly SheetColumn<Explanation>[] = [
  {
    header: { zh: '项目', en: 'Item' },
    kind: 'text',
    width: 24,
    value: (row) => row.item,
  },
  {
    header: { zh: '说明', en: 'Explanation' },
    kind: 'text',
    width: 90,
    value: (row) => row.text,
  },
];

const joined: Text = { zh: '、', en: ', ' };

const stageLines = (language: Language): Explanation[] =>
  stages.map((stage) => ({
    item: `${{ zh: '阶段', en: 'Stage' }[language]} ${stageNames[stage][language]}`,
    text:
      nextStages[stage].length === 0
        ? { zh: '此后不再变更', en: 'nothing follows' }[language]
        : `${{ zh: '可变更为：', en: 'may become ' }[language]}${nextStages[stage].map((next) => stageNames[next][language]).join(joined[language])}`,
  }));

const sourcesOf = async (context: RequestContext): Promise<Explanation[]> => {
  const item = { zh: '数据来源与许可', en: 'Data source and licence' }[context.language];
  return (await sourceLines(context)).map((text) => ({ item, text }));
};

const facts = ({ snapshot, language }: RequestContext, { list, at, rows, crs }: ListCopy): Explanation[] => {
  const zh = language === 'zh';
  const unlocated = rows.filter(({ enterprise }) => enterprise?.longitude == null).length;
  return [
    { item: zh ? '清单' : 'List', text: list.name },
    { item: zh ? '清单说明' : 'What it is for', text: list.description },
    { item: zh ? '目标企业数' : 'Targets', text: String(rows.length) },
    {
      item: zh ? '导出时间（北京时间）' : 'Exported (Beijing time)',
      text: dateText(beijingTime(at), 'time'),
    },
    { item: zh ? '数据日期' : 'Data date', text: snapshot.asOf ?? (zh ? '未知' : 'unknown') },
    { item: zh ? '图谱版本' : 'Graph revision', text: snapshot.revision },
    { item: zh ? '坐标系' : 'CRS', text: crs },
    {
      item: zh ? '无坐标企业数' : 'Without coordinates',
      text: String(unlocated),
    },
    {
      item: zh ? '公式防护' : 'Formulas',
      text: zh
        ? "以 = + - @ 等开头的文字前加了撇号（'），以免被当作公式；导回时自动去掉"
        : 'text that begins with = + - @ and the like bears an apostrophe, so that it is not computed; it is taken away when brought back',
    },
  ];
};

/** Explains a list’s copy: its columns, its basis, the age of its data and their sources. */
export const explainList = async (context: RequestContext, copy: ListCopy): Promise<Explanation[]> => {
  const { language } = context;
  const columns = listColumns(copy.crs).map(({ header, means }) => ({
    item: header[language],
    text: means[language],
  }));
  return [...facts(context, copy), ...columns, ...stageLines(language), ...(await sourcesOf(context))];
};
