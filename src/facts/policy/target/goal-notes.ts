import type { PolicyTargetListRow } from '../../../../cypher/queries.gen.js';
import type { Text } from '../../../codes/language.js';
import type { PolicyStatusName } from '../document/policy-status.js';
import { statusNote } from '../document/status-note.js';
import { compound } from './compound.js';

const softNote: Text = { zh: '力争目标，不是义务', en: 'an aim (力争), not a duty' };

const growthNote = ({ baseYear, dueYear, target }: PolicyTargetListRow): Text[] => {
  if (baseYear === null || dueYear === null) return [];
  const times = compound(1, target, dueYear - baseYear).toFixed(2);
  return [
    {
      zh: `文本未载明基期，假定以${baseYear}年为基期：到${dueYear}年应为基期的${times}倍`,
      en: `the text states no base year, ${baseYear} is assumed: ${dueYear} should be ${times} times the base`,
    },
  ];
};

const scopeNote = ({ scope }: PolicyTargetListRow): Text[] =>
  scope === null ? [] : [{ zh: `范围：${scope}`, en: `scope: ${scope}` }];

const ownNote = ({ note }: PolicyTargetListRow): Text[] => (note === null ? [] : [{ zh: note, en: note }]);

/** Says what a reader of a target must know: the document’s status, its force, its scope, what is assumed. */
export const goalNotes = (target: PolicyTargetListRow, status: PolicyStatusName): Text[] => [
  ...statusNote(status),
  ...(target.soft === true ? [softNote] : []),
  ...scopeNote(target),
  ...growthNote(target),
  ...(target.baseYear === null ? ownNote(target) : []),
];
