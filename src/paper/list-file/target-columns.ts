import type { Text } from '../../codes/language.js';
import { stageNames, stages } from '../../sharing/list/read/stage.js';
import { beijingTime, dateOrText } from '../../sheet/write/sheet.js';
import { basisNames } from './basis-names.js';
import { contactsText } from './contacts-text.js';
import { type ListColumn, listColumn } from './list-column.js';
import { nameIn } from './names.js';
import { notesText } from './notes-text.js';

const yes: Text = { zh: '是', en: 'yes' };

/** What stands between the items of a list in a cell. */
const listMark = { zh: '、', en: ', ' } as const;

/** Columns for a list’s own facts of its targets. */
export const targetColumns: readonly ListColumn[] = [
  listColumn(
    'number',
    ['序号', 'No.'],
    ['加入清单的先后', 'In the order of adding'],
    ['number', 6],
    (row) => row.number,
  ),
  listColumn(
    'uscc',
    ['统一社会信用代码', 'Credit code'],
    ['GB 32100-2015；未知则空', 'GB 32100-2015; empty where unknown'],
    ['code', 22],
    (row) => row.enterprise?.uscc ?? row.target.pending?.uscc,
  ),
  listColumn(
    'name',
    ['企业名称', 'Enterprise'],
    ['中文名称', 'Name'],
    ['text', 32],
    (row, language) => nameIn(row.enterprise, language) ?? row.target.pending?.name,
  ),
  listColumn(
    'pending',
    ['待入库', 'Not in the graph yet'],
    [
      '图谱中尚无的企业填“是”；以名称、地区代码和已知的信用代码导回，即加入清单',
      'Yes for a firm that the graph does not know; brought back with name, region code and, if known, credit code, it goes on the list',
    ],
    ['text', 10],
    (row, language) => (row.target.pending ? yes[language] : null),
    [yes],
  ),
  listColumn(
    'ownId',
    ['企业编号', 'Enterprise id'],
    [
      '企业在图谱中的编号；导回时据此或按信用代码认出企业',
      'Its id in the graph; a file brought back is matched by it or the credit code',
    ],
    ['code', 22],
    (row) => row.target.enterpriseId,
  ),
  listColumn(
    'segment',
    ['环节', 'Segment'],
    ['拟由该企业补上的环节，首要者在前', 'The segments it would fill, the best fit first'],
    ['text', 16],
    (row, language) => row.segments.map((segment) => nameIn(segment, language)).join(listMark[language]),
  ),
  listColumn(
    'segmentCode',
    ['环节代码', 'Segment code'],
    ['环节的代码，以分号分隔', 'Codes of the segments, with semicolons between'],
    ['code', 30],
    (row) => row.target.segmentCodes.join(';'),
  ),
  listColumn(
    'stage',
    ['阶段', 'Stage'],
    [
      '跟进到哪一步；可改，导回时检查能否变更',
      'How far it is; may be changed, and is checked when brought back',
    ],
    ['text', 10],
    (row, language) => stageNames[row.target.stage][language],
    stages.map((stage) => stageNames[stage]),
  ),
  listColumn(
    'stageOn',
    ['阶段日期', 'Stage since'],
    ['到达该阶段的日期；与阶段一起改', 'The day on which it came to the stage; changed with the stage'],
    ['date', 12],
    ({ target: { stage, stageDays } }) =>
      dateOrText(stageDays.find((day) => day.stage === stage)?.on ?? null),
  ),
  listColumn(
    'claimedBy',
    ['跟进机构', 'Followed by'],
    ['正在认领跟进的机构；无人认领则空', 'Who has claimed it; empty where nobody has'],
    ['text', 26],
    (row, language) => nameIn(row.claimedBy, language),
  ),
  listColumn(
    'claimMember',
    ['跟进人', 'Member'],
    ['认领的成员', 'The member who claimed it'],
    ['text', 18],
    (row) => row.target.claim?.member,
  ),
  listColumn(
    'claimUntil',
    ['认领至', 'Claimed until'],
    ['认领截止（北京时间）', 'End of the claim (Beijing time)'],
    ['time', 19],
    ({ target: { claim } }) => claim && beijingTime(claim.until),
  ),
  listColumn(
    'nextStep',
    ['下一步', 'Next step'],
    ['下一步要做的事；可改，导回时与日期一起生效', 'What is to be done next; may be changed, with its day'],
    ['text', 30],
    (row) => row.target.nextStep?.text,
  ),
  listColumn(
    'nextStepOn',
    ['下一步日期', 'Next step on'],
    ['计划日期', 'The day of the next step'],
    ['date', 12],
    (row) => dateOrText(row.target.nextStep?.on ?? null),
  ),
  listColumn(
    'responsible',
    ['负责人', 'Responsible'],
    ['负责该目标的成员；可改', 'The member who sees to it; may be changed'],
    ['text', 18],
    (row) => row.target.responsible?.member,
  ),
  listColumn(
    'investmentCny',
    ['预计投资(元)', 'Expected investment (CNY)'],
    ['元；空为未知；可改', 'In yuan; empty is unknown; may be changed'],
    ['number', 18],
    (row) => row.target.investment?.amountCny,
  ),
  listColumn(
    'investmentBasis',
    ['投资依据', 'Basis of the investment'],
    ['估计，或企业告知', 'Estimated, or stated by the enterprise'],
    ['text', 12],
    ({ target: { investment } }, language) => investment && basisNames[investment.basis][language],
    Object.values(basisNames),
  ),
  listColumn(
    'notes',
    ['备注', 'Notes'],
    [
      '您可读的全部备注，从先到后；“仅本机构可见”的请勿外传',
      'All notes that you may read, first to last; those marked “own organisation only” are not for others',
    ],
    ['text', 50],
    notesText,
  ),
  listColumn(
    'contacts',
    ['走访联络', 'Visits and contacts'],
    ['您可读的全部走访与联络，从先到后', 'All visits and contacts that you may read, first to last'],
    ['text', 40],
    contactsText,
  ),
  listColumn(
    'newNote',
    ['新增备注', 'New note'],
    ['留空；填写后导回即加为备注', 'Left empty; what is written here becomes a note when brought back'],
    ['text', 30],
    () => null,
  ),
  listColumn(
    'addedBy',
    ['加入机构', 'Added by'],
    ['加入清单的机构', 'The organisation that added it'],
    ['text', 26],
    (row, language) => nameIn(row.addedBy, language),
  ),
  listColumn(
    'addedByMember',
    ['加入人', 'Added by member'],
    ['加入清单的成员', 'The member who added it'],
    ['text', 18],
    (row) => row.target.addedByMember,
  ),
  listColumn('addedAt', ['加入时间', 'Added at'], ['北京时间', 'Beijing time'], ['time', 19], (row) =>
    beijingTime(row.target.addedAt),
  ),
];
