import { foldClause } from '../fold-clause.js';
import type { ProposalText, TextField } from '../proposal-text.js';
import { isMaking, mayMake, type Role } from '../role/role.js';
import { roleOfClause } from '../role/role-of-clause.js';
import type { Clause } from './clause.js';
import { hideOthers } from './hide-others.js';

const sentenceEnds = /[;；。!！\n]+/;
const itemEnds = /[;；,，、\n]+/;
const permitNotes = /^(?:一般项目|许可项目|许可经营项目|一般经营项目|经营范围|主营|兼营)[:：]/;

const itemsOf = (text: string): string[] =>
  hideOthers(foldClause(text))
    .split(itemEnds)
    .filter((item) => item.length > 1);

const clause = (field: TextField, text: string, role: Role): Clause => ({
  field,
  text,
  items: itemsOf(text),
  position: 0,
  role,
});

/** Counts the items of a field on through its clauses. */
function counted(clauses: readonly Clause[]): Clause[] {
  let position = 0;
  return clauses.map((each) => {
    const placed = { ...each, position };
    position += each.items.length;
    return placed;
  });
}

const parts = (text: string, ends: RegExp): string[] =>
  text
    .split(ends)
    .map((part) => part.trim().replace(permitNotes, ''))
    .filter((part) => part.length > 1);

/** A sentence of the business, with the role that its verbs state: they stand before or behind all that it lists. */
const businessClauses = (text: string | null): Clause[] =>
  parts(text ?? '', sentenceEnds).map((sentence) =>
    clause('BUSINESS', sentence, roleOfClause(foldClause(sentence), false)),
  );

/** A clause of the scope. Anybody may register making: who is known as no maker stays none. */
const scopeClauses = (text: string | null, role: Role): Clause[] =>
  parts(text ?? '', sentenceEnds).map((sentence) => {
    const stated = roleOfClause(foldClause(sentence), true);
    return clause('SCOPE', sentence, isMaking(stated) && !mayMake(role) ? role : stated);
  });

/** A product, which is made unless it says itself that it is traded or leased. */
function productClause(item: string, role: Role): Clause {
  const stated = roleOfClause(foldClause(item), false);
  return clause('PRODUCTS', item, stated === 'TRADER' || stated === 'LESSOR' ? stated : role);
}

const place = /^.{2,7}?(?:省|自治区|市|县|区)/;
const legalForm = /(?:股份有限公司|有限责任公司|有限公司|集团公司|集团|公司)/g;

const nameClause = (name: string, role: Role): Clause =>
  clause('NAME', name.replace(place, '').replace(legalForm, ''), role);

/** Divides what is said of an enterprise into clauses; `role` is the one of the enterprise as a whole. */
export function clausesOf(text: ProposalText, role: Role): Clause[] {
  const items = text.products.flatMap((product) => parts(product, itemEnds));
  return [
    ...counted(items.map((item) => productClause(item, role))),
    ...counted(businessClauses(text.business)),
    ...counted(scopeClauses(text.scope, role)),
    ...(text.name ? [nameClause(text.name, role)] : []),
  ];
}
