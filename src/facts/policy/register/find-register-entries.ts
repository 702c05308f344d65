import { unknownName } from '../../../request/errors.js';
import { isoDayAsked } from '../../../request/iso-day-asked.js';
import type { RequestContext } from '../../../request/request-context.js';
import { policiesOfGraph } from '../document/policies-of-graph.js';
import { coverageOf } from './coverage-of.js';
import { entryConditions } from './entry-conditions.js';
import { entryOfRow } from './entry-of-row.js';
import type { RegisterEntriesInput } from './register-entries.input.js';
import { registerOfRow } from './register-of-row.js';
import type { RegisterReport } from './register-report.type.js';
import { entriesByRegister, registersOfGraph } from './registers-of-graph.js';

const registerAsked = async (context: RequestContext, code: string) => {
  const row = (await registersOfGraph(context)).find((register) => register.code === code);
  if (row) return row;
  throw unknownName('input.register', { zh: '名录', en: 'register' }, code, 'registers');
};

/** Parks before regions; the order of the codes within each. */
const parksFirst = <Entry extends { readonly parkCode: string | null }>(
  entries: readonly Entry[],
): Entry[] => [
  ...entries.filter(({ parkCode }) => parkCode !== null),
  ...entries.filter(({ parkCode }) => parkCode === null),
];

/** Finds the entries of a register that pass, and the parks that it covers. Throws InputError, UnknownName. */
export const findRegisterEntries = async (
  context: RequestContext,
  input: RegisterEntriesInput,
): Promise<RegisterReport> => {
  const day = isoDayAsked('input.asOf', input.asOf);
  const register = await registerAsked(context, input.register);
  const conditions = entryConditions(context.snapshot, input);
  const policies = await policiesOfGraph(context);
  const rows = (await entriesByRegister(context)).get(register.code) ?? [];
  const entries = rows.map((row) => entryOfRow(row, { register, policies, day }));
  return {
    __typename: 'RegisterReport',
    register: registerOfRow(register, day),
    coverage: await coverageOf(context, register, entries),
    found: parksFirst(entries.filter((entry) => conditions.every((passes) => passes(entry)))),
  };
};
