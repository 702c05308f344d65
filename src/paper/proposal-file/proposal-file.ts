import type { RequestContext } from '../../request/request-context.js';
import { briefPlace } from '../brief/brief-place.js';
import { type DocumentFile, workbookType } from '../list-file/export-list.js';
import { proposalWorkbook } from './proposal-workbook.js';

/** Which proposals of the queue, as an address says it. */
export interface QueueAsked {
  readonly place: string;
  readonly chains?: readonly string[];
  readonly minScore?: string;
}

const names = { zh: '环节建议', en: 'Proposals' } as const;

/** Makes the queue of a place a file to decide in, for members. Throws InputError for what cannot be asked. */
export const proposalFile = async (
  context: RequestContext,
  { place, chains, minScore }: QueueAsked,
): Promise<DocumentFile> => {
  const { file } = await proposalWorkbook(context, {
    place: briefPlace(place),
    chains: chains ? [...chains] : null,
    minScore: minScore === undefined ? null : Number(minScore),
  });
  return { name: `${names[context.language]} ${place}.xlsx`, type: workbookType, body: file };
};
