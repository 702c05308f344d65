import type { Language, Text } from '../../codes/language.js';
import type { ContactKind, TargetContact } from '../../sharing/list/read/target-contact.type.js';
import { linesInCell } from './lines-in-cell.js';
import type { ListRow } from './list-row.js';
import { nameIn } from './names.js';

const kindNames: Readonly<Record<ContactKind, Text>> = {
  VISIT: { zh: '走访', en: 'visit' },
  MEETING: { zh: '会谈', en: 'meeting' },
  CALL: { zh: '电话', en: 'call' },
  LETTER: { zh: '函件', en: 'letter' },
};

const ownOnly: Text = { zh: '〔仅本机构可见〕', en: ' [own organisation only]' };

const line = (contact: TargetContact, { organisations }: ListRow, language: Language): string => {
  const who = nameIn(organisations.get(contact.organisationCode), language) ?? contact.organisationCode;
  const mark = contact.confidential ? ownOnly[language] : '';
  const said = [contact.role, contact.phone, contact.text].filter((part) => part !== null).join(' ');
  return `${contact.on} ${kindNames[contact.kind][language]} ${who}${mark}${said === '' ? '' : `: ${said}`}`;
};

const leftOut = (count: number): Text => ({
  zh: `（另有较早联络${count}条，未列出）`,
  en: `(${count} earlier contacts left out)`,
});

/** Visits and contacts of a target, first to last; where they do not fit, the last ones and the number left out. */
export const contactsText = (row: ListRow, language: Language): string =>
  linesInCell(
    row.contacts.map((contact) => line(contact, row, language)),
    leftOut,
    language,
  );
