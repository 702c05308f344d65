import { useQuery } from 'urql';
import type { PictureLayout } from '../../chain/picture-types';
import { useLanguage } from '../../words/language';
import { PictureDocument } from './gaps.gen';

/** Width up to which a table has room beside the full picture, pixels. */
const besideTable = 780;

export interface ChosenPicture {
  readonly node: 'FULL' | 'COMPACT';
  readonly layout: PictureLayout;
}

/** The picture of a chain: full boxes where a table has room beside it, else compact ones over the whole width. */
export const usePicture = (chain: string): ChosenPicture | undefined => {
  const { language } = useLanguage();
  const names = language === 'en' ? 'EN' : 'ZH';
  const [{ data: full }] = useQuery({
    query: PictureDocument,
    variables: { chain, node: 'FULL', language: names },
  });
  const layout = full?.chain?.layout;
  const wide = layout !== undefined && layout.width > besideTable;
  const [{ data: compact }] = useQuery({
    query: PictureDocument,
    variables: { chain, node: 'COMPACT', language: names },
    pause: !wide,
  });
  if (!layout) return undefined;
  if (!wide) return { node: 'FULL', layout };
  return compact?.chain ? { node: 'COMPACT', layout: compact.chain.layout } : undefined;
};
