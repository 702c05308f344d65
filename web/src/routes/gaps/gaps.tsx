import { useMemo } from 'react';
import { useSearchParams } from 'wouter';
import { useAnswer } from '../../api/use-answer';
import { NotFound } from '../../app/not-found';
import { Page } from '../../app/page';
import { Answer } from '../../app/states';
import { type PlaceName, placeOf } from '../../place/place-code';
import { GapPage } from './gap-page';
import { GapsDocument } from './gaps.gen';
import './gaps.css';
import { usePathParts } from '../../app/use-path-parts';
import { useSay } from '../../words/language';

/** What a place lacks of a chain: the picture beside the table, and the reasons in place. */
const Gaps = () => {
  const say = useSay();
  const { place = '', chain = '' } = usePathParts<'place' | 'chain'>();
  const [search] = useSearchParams();
  const here: PlaceName = useMemo(() => placeOf(place), [place]);
  const input = { place: here, chain };
  const asked = useAnswer(GapsDocument, { gaps: { ...input, ruleSet: search.get('ruleSet') }, cuts: input });
  if (!asked.data)
    return (
      <Page answer={say('缺口。', 'Gaps.')}>
        <Answer asked={asked}>{() => null}</Answer>
      </Page>
    );
  const { chainGaps } = asked.data;
  if (chainGaps.__typename !== 'ChainGapReport') return <NotFound message={chainGaps.message} />;
  return (
    <GapPage key={`${place} ${chain}`} place={here} report={chainGaps} asked={asked} data={asked.data} />
  );
};

export default Gaps;
