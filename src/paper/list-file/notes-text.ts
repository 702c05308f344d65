import type { Language, Text } from '../../codes/language.js';
import type { TargetNote } from '../../sharing/list/read/target.type.js';
import { beijingTime, dateText } from '../../sheet/write/sheet.js';
import { linesInCell } from './lines-in-cell.js';
import type { ListRow } from './list-row.js';
import { nameIn } from './names.js';

const ownOnly = { zh: '〔仅本机构可见〕', en: ' [own organisation only]' };

const line = (note: TargetNote, { organisations }: ListRow, language: Language): string => {
  const who = nameIn(organisations.get(note.organisationCode), language) ?? note.organisationCode;
  const mark = note.confidential ? ownOnly[language] : '';
  return `${dateText(beijingTime(note.at), 'time')} ${who}${mark}: ${note.text}`;
};

const leftOut = (count: number): Text => ({
  zh: `（另有较早备注${count}条，未列出）`,
  en: `(${count} earlier notes left out)`,
});

/** Notes of a target, first to last; where they do not fit, the last notes and the number left out. */
export const notesText = (row: ListRow, language: Language): string =>
  linesInCell(
    row.notes.map((note) => line(note, row, language)),
    leftOut,
    language,
  );
