import { useDeferredValue, useMemo } from 'react';
import { useSearchParams } from 'wouter';
import { useAnswer } from '../../api/use-answer';
import { NotFound } from '../../app/not-found';
import { Page } from '../../app/page';
import { Answer } from '../../app/states';
import { placeOf } from '../../place/place-code';
import { useSay } from '../../words/language';
import './targets.css';
import { usePathParts } from '../../app/use-path-parts';
import { Compare } from './compare';
import { questionOf } from './ranking';
import { TargetPage } from './target-page';
import { TargetsDocument } from './targets.gen';

/** Whom to bring: the ranked table, or some of it side by side. */
const Targets = () => {
  const say = useSay();
  const { place = '', chain = '' } = usePathParts<'place' | 'chain'>();
  const [search] = useSearchParams();
  const text = useDeferredValue(search.toString());
  const here = useMemo(() => placeOf(place), [place]);
  const input = useMemo(() => questionOf(here, chain, new URLSearchParams(text)), [here, chain, text]);
  const asked = useAnswer(TargetsDocument, { input, gaps: { place: here, chain } });
  if (!asked.data)
    return (
      <Page answer={say('招商目标。', 'Targets.')}>
        <Answer asked={asked}>{() => null}</Answer>
      </Page>
    );
  const { targetCandidates, chainGaps } = asked.data;
  if (targetCandidates.__typename !== 'CandidateReport')
    return <NotFound message={targetCandidates.message} />;
  const gaps = chainGaps.__typename === 'ChainGapReport' ? chainGaps : undefined;
  const compared = search.get('compare')?.split(',').filter(Boolean) ?? [];
  const props = { place: here, chain, report: targetCandidates, gaps };
  return compared.length > 1 ? (
    <Compare {...props} ids={compared} />
  ) : (
    <TargetPage {...props} asked={asked} />
  );
};

export default Targets;
