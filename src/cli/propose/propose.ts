import { Command } from 'commander';
import type { ProposeGiven } from './propose-given.js';

/** `liantu propose`: propose segments for enterprises that have none, or go through what is proposed. */
export const proposeCommand = (): Command =>
  new Command('propose')
    .description(
      'propose segments for enterprises without any, or with new text; --review goes through them 环节建议',
    )
    .option('--place <place>', 'region code, park code, REGION:code or PARK:code 地区或园区')
    .option('--chain <codes...>', 'chains whose segments are proposed; all by default 产业链')
    .option('--min-score <score>', 'least score that is kept, 0 to 1; 0.3 by default 最低分数')
    .option('--review', 'ask about each proposal, the most useful first 逐条确认')
    .option('--out <file>', 'write the queue as a workbook in which to decide 导出待确认工作簿')
    .option('--in <file>', 'read the decisions of such a workbook, all or none 导入决定')
    .option('--dry-run', 'with --in: say what it would decide, decide nothing 只预览')
    .option('--declare', 'declare the register of a place worked off for a chain 申报名录摸排')
    .option('--org <code>', 'with --review, --in or --declare: organisation that decides 决定单位')
    .option('--member <name>', 'with --review, --in or --declare: who decides 决定人', 'command line')
    .action(async (_given: object, self: Command) => {
      const { runPropose } = await import('./run-propose.js');
      await runPropose(self.opts<ProposeGiven>(), self.optsWithGlobals<{ lang?: string }>().lang);
    });
