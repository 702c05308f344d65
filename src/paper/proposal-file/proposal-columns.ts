import type { Text } from '../../codes/language.js';
import type { SheetColumn } from '../../sheet/write/sheet.js';
import { statusWords } from '../brief/brief-words.js';
import { decisionWords } from './decision-words.js';
import type { ProposalLine } from './proposal-line.js';

type Column = SheetColumn<ProposalLine>;

/** Headers of the columns that are read back. */
export const readHeaders = {
  id: { zh: '建议编号', en: 'Proposal id' },
  decision: { zh: '决定', en: 'Decision' },
  other: { zh: '改为环节', en: 'Other segment' },
} as const satisfies Readonly<Record<string, Text>>;

const roleWords: Readonly<Record<string, Text>> = {
  PRODUCER: { zh: '生产', en: 'producer' },
  PROCESSOR: { zh: '加工', en: 'processor' },
  TRADER: { zh: '贸易', en: 'trader' },
  SERVICE: { zh: '服务', en: 'service' },
  LESSOR: { zh: '租赁', en: 'lessor' },
  UNKNOWN: { zh: '未说明', en: 'unknown' },
};

const column = (
  [zh, en]: readonly [zh: string, en: string],
  kind: Column['kind'],
  width: number,
  value: Column['value'],
): Column => ({ header: { zh, en }, kind, width, value });

/** Columns for a proposal and the words it rests on. */
const factColumns: readonly Column[] = [
  column(['企业名称', 'Enterprise'], 'text', 26, ({ enterprise }) => enterprise),
  column(['所在地', 'Place'], 'text', 12, ({ place }) => place),
  column(['环节代码', 'Segment code'], 'code', 24, ({ proposal }) => proposal.segmentCode),
  column(['环节', 'Segment'], 'text', 16, ({ segment }) => segment),
  column(['分数', 'Score'], 'number', 7, ({ proposal }) => Math.round(proposal.score * 100) / 100),
  column(
    ['角色', 'Role'],
    'text',
    8,
    ({ proposal }, language) => roleWords[proposal.role]?.[language] ?? proposal.role,
  ),
  column(['原文', 'Clause'], 'text', 40, ({ proposal }) => proposal.evidence[0]?.text ?? null),
  column(['词', 'Term'], 'text', 14, ({ proposal }) => proposal.evidence[0]?.term ?? null),
  column(['缺口状态', 'Gap'], 'text', 12, ({ proposal: { gap } }, language) =>
    gap ? (statusWords[gap.status]?.[language] ?? gap.status) : null,
  ),
];

/** Columns of a workbook of proposals: facts, then what a person fills in, then the id by which a row is known. */
export const proposalColumns: readonly Column[] = [
  ...factColumns,
  {
    ...column([readHeaders.decision.zh, readHeaders.decision.en], 'text', 9, () => null),
    choices: Object.values(decisionWords),
  },
  column([readHeaders.other.zh, readHeaders.other.en], 'code', 24, () => null),
  column([readHeaders.id.zh, readHeaders.id.en], 'code', 30, ({ proposal }) => proposal.id),
];
