import type { Column, Resource } from '../../../../graph/model-types.js';
import { column } from '../../../../graph/resources/columns.js';
import { resources } from '../../../../graph/resources.js';

const enterprises = resources.find(({ name }) => name === 'enterprises')!;

/** Column of an enterprise sheet under its usual headers, and under that of an English copy. */
const like = (name: string, header: string): Column => {
  const usual = enterprises.columns.find((sheetColumn) => sheetColumn.name === name)!;
  return { ...usual, required: false, headers: [...usual.headers, header] };
};

/** Columns that are read of a spreadsheet for a list. */
export const listSheet: Resource = {
  name: 'targets',
  title: '目标清单',
  key: ['id'],
  becomes: 'Target',
  columns: [
    like('id', 'Enterprise id'),
    like('uscc', 'Credit code'),
    like('name', 'Enterprise'),
    column('region_code', 'code', 'Code of the region or park', ['地区代码', 'Region code']),
    like('region', 'Region'),
    column('segment', 'code', 'Code of the segment', ['环节代码', 'Segment code', '所属环节']),
    column('pending', 'text', 'Yes for a firm that the graph does not know', [
      '待入库',
      'Not in the graph yet',
    ]),
    column('stage', 'text', 'Stage: its name or code', ['阶段', 'Stage', '跟进阶段']),
    column('stage_on', 'date', 'The day on which it came to the stage', ['阶段日期', 'Stage since']),
    column('next_step', 'text', 'What is to be done next', ['下一步', 'Next step']),
    column('next_step_on', 'date', 'The day of the next step', ['下一步日期', 'Next step on']),
    column('responsible', 'text', 'The member who sees to it', ['负责人', 'Responsible']),
    column('investment_cny', 'money', 'Investment expected, in yuan', ['预计投资', 'Expected investment']),
    column('investment_basis', 'text', 'Who says so', ['投资依据', 'Basis of the investment']),
    column('new_note', 'text', 'A note to write', ['新增备注', 'New note']),
    column('version', 'count', 'Version of the target when it was copied', ['目标版本', 'Target version']),
  ],
};
