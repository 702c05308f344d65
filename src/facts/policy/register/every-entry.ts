import type { RequestContext } from '../../../request/request-context.js';
import { policiesOfGraph } from '../document/policies-of-graph.js';
import { entryOfRow } from './entry-of-row.js';
import type { RegisterEntry } from './register-entry.type.js';
import { entriesByRegister, registersOfGraph } from './registers-of-graph.js';

/** Reads the entries of all registers, or of some by their codes, as their documents stand on a day (ISO). */
export const everyEntry = async (
  context: RequestContext,
  day: string,
  codes?: readonly string[],
): Promise<RegisterEntry[]> => {
  const registers = await registersOfGraph(context);
  const entries = await entriesByRegister(context);
  const policies = await policiesOfGraph(context);
  return registers
    .filter(({ code }) => codes === undefined || codes.includes(code))
    .flatMap((register) =>
      (entries.get(register.code) ?? []).map((row) => entryOfRow(row, { register, policies, day })),
    );
};
