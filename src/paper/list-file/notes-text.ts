import type { Language } from '../../codes/language.js';
import type { TargetNote } from '../../sharing/list/read/target.type.js';
import { beijingTime, dateText } from '../../sheet/write/sheet.js';
import type { ListRow } from './list-row.js';
import { nameIn } from './names.js';

/** Characters within the limit of an Excel cell, 32,767. */
const longestCell = 32_000;

const ownOnly = { zh: '〔仅本机构可见〕', en: ' [own organisation only]' };

const line = (note: TargetNote, { organisations }: ListRow, language: Language): string => {
  const who = nameIn(organisations.get(note.organisationCode), language) ?? note.organisationCode;
  const mark = note.confidential ? ownOnly[language] : '';
  return `${dateText(beijingTime(note.at), 'time')} ${who}${mark}: ${note.text}`;
};

/** Notes of a target, first to last; where they do not fit, the last notes and the number left out. */
export const notesText = (row: ListRow, language: Language): string => {
  const lines = row.notes.map((note) => line(note, row, language));
  let [first, length] = [lines.length, 0];
  while (first > 0 && length + lines[first - 1]!.length < longestCell) length += lines[--first]!.length + 1;
  const left = { zh: `（另有较早备注 ${first} 条，未列出）`, en: `(${first} earlier notes left out)` };
  return [...(first > 0 ? [left[language]] : []), ...lines.slice(first)].join('\n');
};
