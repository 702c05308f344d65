import { trimBlanks, withoutBlanks } from '../../../../codes/blanks.js';
import { capture } from '../../../../codes/capture.js';
import { readShare } from '../../../../codes/cell/read-share.js';
import { nothing, type Reading, type Remark, refused, remarked } from '../../../../codes/cell/reading.js';
import { halfWidth } from '../../../../codes/half-width.js';
import { isMissingMark } from '../../../../codes/is-missing-mark.js';
import type { Text } from '../../../../codes/language.js';
import { soleItem } from '../../../../codes/sole-item.js';
import type { CheckContext } from '../check-context.js';
import type { SegmentShare } from '../checked-row.js';
import type { FindingCode } from '../finding/finding-codes.js';
import type { CellCheck } from './cell-check.js';

type SegmentReading = Reading<string, FindingCode>;

const noChain: Text = { zh: '没有这条产业链', en: 'no such chain' };
const noSegment: Text = { zh: '没有这个环节', en: 'no such segment' };
const neither: Text = { zh: '既不是代码也不是名称', en: 'neither a code nor a name' };
const stage: Text = {
  zh: '是上中下游的一段，不是环节；保留在这一层，不分摊到其环节',
  en: 'a stage, not a segment; kept at that level, not spread over its segments',
};
const group: Text = {
  zh: '是一组环节，不是末级；保留在这一层',
  en: 'a group of segments, not a leaf; kept at that level',
};

const looksLikeCode = /^[\w-]+\.[\w.-]+$/;

const whyUnknown = (part: string, context: CheckContext): Text => {
  if (!looksLikeCode.test(part)) return /^[\u4e00-\u9fff]+$/.test(part) ? noSegment : neither;
  return context.chains.codeOf(part.slice(0, part.indexOf('.'))) ? noSegment : noChain;
};

/** Reads a segment by its code, in any case, or by a name that no other segment bears. */
export const readSegment = (part: string, context: CheckContext): SegmentReading => {
  const { segments } = context;
  if (segments.has(part)) return { value: part, remarks: [] };
  const code = segments.codeOf(halfWidth(part));
  if (code)
    return {
      value: code,
      remarks: [
        { code: 'segment-form', parameters: { reason: { zh: `读作${code}`, en: `read as ${code}` } } },
      ],
    };
  const codes = segments.codesNamed(part);
  const named = soleItem(codes);
  if (named !== undefined) return remarked(named, 'segment-name', { code: named });
  if (codes.length > 1) return refused('segment-ambiguous', { part, codes: codes.join(', ') });
  return refused('segment-unknown', { part, reason: whyUnknown(part, context) });
};

const depth = (code: string, context: CheckContext): Remark<FindingCode>[] => {
  const entry = context.segments.byCode(code);
  if (entry?.kind === 'STAGE')
    return [{ code: 'segment-not-leaf', parameters: { part: code, reason: stage } }];
  return context.segments.hasParts(code)
    ? [{ code: 'segment-not-leaf', parameters: { part: code, reason: group } }]
    : [];
};

interface Part {
  readonly segment: SegmentReading;
  readonly share: Reading<number, FindingCode>;
}

const readPart = (part: string, context: CheckContext): Part => {
  const whole = readSegment(part, context);
  const match = whole.value === undefined ? part.match(/^(.+)[:：]\s*([\d.]+\s*[%％]?)$/) : null;
  if (!match) return { segment: whole, share: nothing };
  const share = readShare(capture(match, 2));
  const remarks = share.remarks.filter(({ code }) => code !== 'number-form');
  return {
    segment: readSegment(trimBlanks(capture(match, 1)), context),
    share: { value: share.value, remarks },
  };
};

const isKnown = (text: string, context: CheckContext): boolean =>
  readPart(text, context).segment.value !== undefined;

/** Semicolons separate; 、 and commas too, unless the name itself holds them. */
const split = (text: string, context: CheckContext): string[] => {
  if (isKnown(text, context)) return [text];
  const parts = text.split(/[;；|\n]/).map(trimBlanks);
  return parts.flatMap((part) => (isKnown(part, context) ? [part] : part.split(/[、,，]/).map(trimBlanks)));
};

const formRemark = (text: string, codes: readonly string[], repeated: boolean): Remark<FindingCode>[] => {
  const odd = /[；|、,，\n]/.test(text) && codes.length > 1;
  const trailing = /[;；、,，|\s]$/.test(text);
  if (!odd && !trailing && !repeated) return [];
  const reason: Text =
    codes.length === 1
      ? {
          zh: '重复的代码或多余的分隔符；读作一个代码',
          en: 'the same code twice or a separator too many; read as one code',
        }
      : {
          zh: `分隔符不是 ;；读作${codes.length}个代码`,
          en: `separators other than ;, repeated or too many; read as ${codes.length} codes`,
        };
  return [{ code: 'segment-form', parameters: { reason } }];
};

const sumRemark = (shares: readonly SegmentShare[]): Remark<FindingCode>[] => {
  const sum = Number(shares.reduce((total, { share }) => total + (share ?? 0), 0).toFixed(6));
  return sum > 1 ? [{ code: 'share-sum', parameters: { number: sum } }] : [];
};

/** Segments of an enterprise: codes or exact names, each with `:share` where it is known. */
export const checkSegments: CellCheck = ({ text: given }, context) => {
  const text = trimBlanks(given);
  if (withoutBlanks(text) === '') return nothing;
  if (isMissingMark(text)) return refused('text-missing');
  const parts = split(text, context)
    .filter((part) => part !== '')
    .map((part) => readPart(part, context));
  const shares = new Map<string, SegmentShare>();
  let repeated = false;
  for (const { segment, share } of parts) {
    if (segment.value === undefined) continue;
    repeated ||= shares.has(segment.value);
    if (!shares.has(segment.value))
      shares.set(
        segment.value,
        share.value === undefined ? { code: segment.value } : { code: segment.value, share: share.value },
      );
  }
  const values = [...shares.values()];
  const codes = values.map(({ code }) => code);
  const remarks = [
    ...parts.flatMap(({ segment, share }) => [...segment.remarks, ...share.remarks]),
    ...formRemark(text, codes, repeated),
    ...codes.flatMap((code) => depth(code, context)),
    ...sumRemark(values),
  ];
  return values.length === 0 ? { remarks } : { value: values, remarks };
};
