import { type ListColumn, listColumn } from './list-column.js';

const listMark = { zh: '、', en: ', ' } as const;
const sentenceMark = { zh: '；', en: '; ' } as const;

/** Columns that say why a target was found, as the search said it then; empty for one named by hand. */
export const findingColumns: readonly ListColumn[] = [
  listColumn(
    'foundRank',
    ['入选名次', 'Rank when found'],
    ['加入时在候选企业中的名次', 'Its rank among the candidates when it was added'],
    ['number', 8],
    ({ target: { finding } }) => finding?.rank,
  ),
  listColumn(
    'foundScore',
    ['入选得分', 'Score when found'],
    ['加入时的得分，0到1；用于排序，不是预测', 'Its score then, 0 to 1; it orders and is no forecast'],
    ['number', 10],
    ({ target: { finding } }) => finding?.score,
  ),
  listColumn(
    'foundParts',
    ['得分各项', 'Parts of the score'],
    ['各项的值与权重', 'Value and weight of each part'],
    ['text', 30],
    ({ target: { finding } }) =>
      finding?.parts
        .map(({ name, value, weight }) => `${name} ${value?.toFixed(3) ?? '–'} × ${weight.toFixed(3)}`)
        .join('\n'),
  ),
  listColumn(
    'foundDistance',
    ['距离(公里)', 'Distance (km)'],
    ['加入时到目标地点的球面距离；空为未知', 'On the sphere to the place then; empty is unknown'],
    ['number', 10],
    ({ target: { finding } }) => finding?.distanceKm,
  ),
  listColumn(
    'foundChannels',
    ['合作渠道', 'Channels'],
    ['加入时可达其所在地区的合作渠道', 'Channels that reached its area then'],
    ['text', 30],
    ({ target: { finding } }, language) => finding?.channels.map(({ name }) => name).join(listMark[language]),
  ),
  listColumn(
    'foundReasons',
    ['入选理由', 'Reasons'],
    ['加入时的理由', 'Why it was found'],
    ['text', 50],
    ({ target: { finding } }, language) =>
      finding?.reasons.map(({ text }) => text[language]).join(sentenceMark[language]),
  ),
];
