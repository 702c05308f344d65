import type { Rule } from '../../../analysis/rule/file/compile-rule.js';
import { inPieces } from '../../../pieces/in-pieces.js';
import { mapInSlices } from '../../../request/in-slices.js';
import type { RequestContext } from '../../../request/request-context.js';
import { keptByKey } from '../../../snapshot/keep/kept-by-key.js';
import { maxBytes } from '../../../snapshot/keep/max-bytes.js';
import type { Snapshot } from '../../../snapshot/tables/snapshot.js';
import { passing } from '../../enterprise/condition.js';
import { seatedWithin } from '../../enterprise/seated-within.js';
import { assessRule } from '../assess/assess-rule.js';
import { policiesOfGraph } from '../document/policies-of-graph.js';
import { type FirmVerdict, type FirmVerdicts, firmVerdicts } from './claimants-of.js';
import { factsOfFirms } from './facts-of-firms.js';

/** A rule, a day and the row of a place. */
interface Asked {
  readonly context: RequestContext;
  readonly rule: Rule;
  readonly day: string;
  readonly place: number;
}

const judge = async (
  snapshot: Snapshot,
  _key: string,
  { context, rule, day, place }: Asked,
): Promise<FirmVerdicts> => {
  const policies = await policiesOfGraph(context);
  const rows = await inPieces(passing([seatedWithin(snapshot, place)], snapshot.enterprises.size));
  const factsOf = await factsOfFirms(context, rule, day, rows);
  const judged = await mapInSlices(rows, (row): FirmVerdict | undefined => {
    const [assessed] = assessRule(rule, factsOf(row), policies, day);
    return assessed && { row, verdict: assessed.judged.verdict, missing: assessed.judged.missing.size };
  });
  return firmVerdicts(judged.filter((firm) => firm !== undefined));
};

const kept = keptByKey({ name: 'claimants', maxBytes: maxBytes.claimants }, judge);

/** Judges a rule for every enterprise that has its seat in a place; kept with the snapshot. */
export const judgedFirms = (asked: Asked): Promise<FirmVerdicts> =>
  kept(asked.context.snapshot, `${asked.rule.file.rule} ${asked.place} ${asked.day}`, asked);
