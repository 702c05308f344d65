import type { InvalidInputProblem, NotFoundProblem } from '../../request/problem.type.js';
import type { RequestContext } from '../../request/request-context.js';
import { type DocumentFile, workbookType } from '../list-file/export-list.js';
import { briefPage } from './brief-page.js';
import { briefWorkbook } from './brief-workbook.js';
import { gatherBrief } from './gather-brief.js';
import { maxPageTargets } from './page-limits.js';

export const briefFormats = ['html', 'xlsx'] as const;
export type BriefFormat = (typeof briefFormats)[number];

/** Targets in a workbook. */
const maxTargets = 200;

/**
 * Makes a chain in a place one printable page, with a second sheet for the picture of the chain where that is asked for,
 * or a workbook; or gives the problem that stands in the way.
 */
export const makeBrief = async (
  context: RequestContext,
  place: string,
  chain: string,
  format: BriefFormat,
  picture = false,
): Promise<DocumentFile | NotFoundProblem | InvalidInputProblem> => {
  const html = format === 'html';
  const count = html ? maxPageTargets(context.language) : maxTargets;
  const brief = await gatherBrief(context, place, chain, { maxTargets: count, picture: html && picture });
  if (!('gaps' in brief)) return brief;
  const name = `${brief.place} ${brief.chain}.${format}`;
  return html
    ? { name, type: 'text/html; charset=utf-8', body: briefPage(brief, context.language) }
    : { name, type: workbookType, body: await briefWorkbook(brief, context.language) };
};
