import { organisationByCode } from '../../facts/place/organisation.repository.js';
import { placeRow } from '../../facts/place/place-row.js';
import { chainRow } from '../../request/chain-row.js';
import { InputError } from '../../request/errors.js';
import { isoDayAsked } from '../../request/iso-day-asked.js';
import { loadOne } from '../../request/loader.js';
import { requireRole } from '../../request/member/require-role.js';
import { numberWithin } from '../../request/number-within.js';
import type { RequestContext } from '../../request/request-context.js';
import { segmentRow } from '../../request/segment-row.js';
import type { Finding } from '../dataset/check/finding/finding.js';
import { importSources } from '../dataset/import-sources.js';
import { refusalUnderWay } from '../dataset/write/refusal-under-way.js';
import { requireContaining } from '../proposal/decide/require-decider.js';
import { withUploadedFile } from '../upload/with-uploaded-file.js';
import type { RecordSurveyInput } from './record-survey.input.js';
import type { RecordedSurvey } from './recorded-survey.type.js';

const maxSource = 500;

const requireSource = (given: string): string => {
  const source = given.trim();
  if (source.length >= 1 && source.length <= maxSource) return source;
  throw new InputError('input.source', given.slice(0, 50), {
    zh: `1到${maxSource}个字符`,
    en: `1 to ${maxSource} characters`,
  });
};

/** Writes the row as a file of an import has it, so that it meets the same checks. */
const rowOf = async (
  context: RequestContext,
  input: RecordSurveyInput,
  organisation: string,
): Promise<object> => {
  const { place, chain, coverage, segments, kind, resolution, surveyor } = input;
  const own = await loadOne(context, organisationByCode, organisation);
  return {
    place_kind: place.kind,
    place: place.code,
    chain,
    coverage: numberWithin('input.coverage', coverage, coverage, [0, 1]),
    segments: (segments ?? []).join(';'),
    as_of: isoDayAsked('input.asOf', input.asOf),
    surveyor: surveyor?.trim() || own?.name || organisation,
    kind: kind ?? '',
    resolution: resolution ?? '',
    source: requireSource(input.source),
  };
};

const messageOf = ({ column, message, action }: Finding): string =>
  [column, message, action].filter((part) => part !== '').join(' · ');

const write = async ({ store, language }: RequestContext, row: object) => {
  const findings: Finding[] = [];
  const listener = { finding: (finding: Finding) => findings.push(finding), progress: () => undefined };
  const options = { language, kind: 'surveys', goesOn: true };
  const work = (path: string) => importSources(store, [path], options, listener);
  const result = await withUploadedFile('surveys.jsonl', `${JSON.stringify(row)}\n`, work).catch((error) => {
    throw refusalUnderWay(error);
  });
  return { ...result, remarks: findings.map(messageOf) };
};

/**
 * Records that a place was searched for a chain, for an editor in whose organisation’s place it lies; what was not
 * found there is missing from then on. Throws InputError, UnknownName, NotSignedInError, RefusedError.
 */
export const recordSurvey = async (
  context: RequestContext,
  input: RecordSurveyInput,
): Promise<RecordedSurvey> => {
  const member = requireRole(context, 'editor');
  await requireContaining(context, member, placeRow(context.snapshot, 'input.place', input.place));
  chainRow(context.snapshot, input.chain, 'input.chain');
  input.segments?.forEach((code, at) => {
    segmentRow(context.snapshot, `input.segments[${at}]`, code);
  });
  const row = await rowOf(context, input, member.organisation);
  const { rejected, revision, remarks } = await write(context, row);
  if (rejected > 0) throw new InputError('input', remarks.join('; '), { zh: '可登记的摸排', en: 'a survey' });
  return { __typename: 'RecordedSurvey', asOf: isoDayAsked('input.asOf', input.asOf), remarks, revision };
};
