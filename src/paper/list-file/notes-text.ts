import type { Language } from '../../codes/language.js';
import type { TargetNote } from '../../sharing/list/read/target.type.js';
import { beijingTime, dateText } from '../../sheet/write/sheet.js';
import type { ListRow } from './list-row.js';
import { nameIn } from './names.js';

/** Within what Excel takes into one cell, 32,767 characters. */
const longestCell = 32_000;

const ownOnly = { zh: '〔仅本机构可见〕', en: ' [own organisation only]' };

const line = (note: TargetNote, { organisations }: ListRow, language: Language): string => {
  const who = nameIn(organisations.get(note.organisationCode), language) ?? note.organisationCode;
  const mark = note.confidential ? ownOnly[language] : '';
  return `${dateText(beijingTime(note.at), 'time')} ${who}${mark}: ${note.text}`;
};

/** The notes of a target, first to last; where they do not fit, the last ones and how many more there are. */
export const notesText = (row: ListRow, language: Language): string => {
  const lines = row.notes.map((note) => line(note, row, language));
  let [first, length] = [lines.length, 0];
  while (first > 0 && length + lines[first - 1]!.length < longestCell) length += lines[--first]!.length + 1;
  const left = { zh: `（另有较早备注 ${first} 条，未列出）`, en: `(${first} earlier notes left out)` };
  return [...(first > 0 ? [left[language]] : []), ...lines.slice(first)].join('\n');
};
