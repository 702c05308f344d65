import type { ReactNode } from 'react';
import { useQuery } from 'urql';
import { Link } from 'wouter';
import { enterprisePath } from '../../app/enterprise-path';
import { ScoreBar } from '../../marks/score-bar';
import { type PlaceName, placeCode } from '../../place/place-code';
import { distance, score } from '../../words/figures';
import { useLanguage } from '../../words/language';
import { type Gap, nameOf } from './gap-rows';
import { whatToAsk } from './gap-words';
import { SegmentDetailDocument } from './gaps.gen';

interface GapDetailProps {
  readonly place: PlaceName;
  readonly chain: string;
  readonly gap: Gap;
  readonly wide: boolean;
  /** Whether a segment is a row of this chain, and can be opened. */
  readonly inChain: (code: string) => boolean;
  readonly select: (code: string) => void;
}

const partWords: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  LOCAL_DEMAND: ['本地需求', 'Local demand'],
  RELATEDNESS: ['邻近度', 'Relatedness'],
  COMPLEXITY: ['复杂度', 'Complexity'],
  CRITICALITY: ['关键性', 'Criticality'],
  SUPPLY_DISTANCE: ['供给距离', 'Supply distance'],
};

const Row = ({ title, children }: { readonly title: string; readonly children: ReactNode }) => (
  <>
    <dt>{title}</dt>
    <dd>{children}</dd>
  </>
);

const Parts = ({ gap }: { readonly gap: Gap }) => {
  const { say } = useLanguage();
  return (
    <ul className="parts">
      {gap.priority?.parts.map(({ name, value, omitted }) => (
        <li key={name} title={omitted ?? undefined}>
          <span className="small">{say(...(partWords[name] ?? [name, name]))}</span>
          <ScoreBar value={value} width={56} />
          <b className="small">{value == null ? say('不计', 'left out') : score(value)}</b>
          {omitted && <span className="unseen">{omitted}</span>}
        </li>
      ))}
    </ul>
  );
};

const ended = (message: string, say: (zh: string, en: string) => string): string =>
  /[。.]$/.test(message) ? message : `${message}${say('。', '. ')}`;

/** Why a segment stands as it does, who is near, who could come, and what to find out next. */
export const GapDetail = ({ place, chain, gap, wide, inChain, select }: GapDetailProps) => {
  const { language, say } = useLanguage();
  const { code } = gap.segment;
  const [{ data, fetching }] = useQuery({
    query: SegmentDetailDocument,
    variables: { segment: code, place, candidates: { place, chain, segments: [code] } },
  });
  const candidates =
    data?.targetCandidates.__typename === 'CandidateReport'
      ? data.targetCandidates.candidates.edges.map(({ node }) => node)
      : [];
  const local = data?.segment?.enterprises;
  const outputs = data?.segment?.outputs.map(({ to }) => to) ?? [];
  const inputs = data?.segment?.inputs.map(({ from }) => from) ?? [];
  const neighbour = outputs[0] && nameOf(outputs[0], language);
  const ask = whatToAsk(gap, neighbour, say);
  const { nearestSupply, evidence } = gap;
  const segments = (
    list: readonly { readonly code: string; readonly name: string; readonly nameEn?: string | null }[],
  ): ReactNode =>
    list.map((one, i) => (
      <span key={one.code}>
        {i > 0 && say('、', ', ')}
        {inChain(one.code) ? (
          <button type="button" className="link" onClick={() => select(one.code)}>
            {nameOf(one, language)}
          </button>
        ) : (
          nameOf(one, language)
        )}
      </span>
    ));
  const address = `${placeCode(place)}/${chain}?segments=${encodeURIComponent(code)}`;
  return (
    <div className={wide ? 'detail wide' : 'detail'} aria-busy={fetching}>
      <dl>
        <Row title={say('为什么', 'Why')}>
          {gap.reasons.map(({ message }) => ended(message, say)).join('')}
        </Row>
        <Row title={say('优先度', 'Priority')}>
          <Parts gap={gap} />
        </Row>
        <Row title={say('本地企业', 'Firms here')}>
          {say(`${gap.enterpriseCount} 家`, `${gap.enterpriseCount}`)}
          {gap.possibleCount > 0 &&
            say(`；可能在本地的 ${gap.possibleCount} 家`, `; possibly ${gap.possibleCount} more`)}
          {gap.projectCount > 0 && say(`；在建 ${gap.projectCount} 家`, `; ${gap.projectCount} being built`)}
          {local && local.edges.length > 0 && say('：', ': ')}
          {local?.edges.map(({ node }, i) => (
            <span key={node.ownId}>
              {i > 0 && say('、', ', ')}
              <Link href={enterprisePath(node.ownId)}>{node.name}</Link>
            </span>
          ))}
          {local &&
            local.totalCount > local.edges.length &&
            say(` 等 ${local.totalCount} 家`, ` and ${local.totalCount - local.edges.length} more`)}
          {gap.openProposalCount > 0 && (
            <>
              {say('；', '; ')}
              <Link href={`/data?place=${placeCode(place)}&chain=${chain}`}>
                {say(`另有 ${gap.openProposalCount} 家待确认`, `${gap.openProposalCount} more to confirm`)}
              </Link>
            </>
          )}
          {gap.enterpriseCount > 0 && evidence.newest && (
            <span className="quiet">
              {say(`（来源 ${evidence.newest}）`, ` (source of ${evidence.newest})`)}
            </span>
          )}
        </Row>
        {nearestSupply?.enterprise && (
          <Row title={say('最近供给', 'Nearest')}>
            <Link href={enterprisePath(nearestSupply.enterprise.ownId)}>{nearestSupply.enterprise.name}</Link>
            {say('，', ', ')}
            {distance(nearestSupply.distanceKm, language)}
          </Row>
        )}
        {candidates.length > 0 && (
          <Row title={say('候选企业', 'Candidates')}>
            <ul className="candidates">
              {candidates.map(({ enterprise, distanceKm, score: total }) => (
                <li key={enterprise.ownId}>
                  <Link href={enterprisePath(enterprise.ownId)}>{enterprise.name}</Link>
                  <span className="quiet keep">
                    {distanceKm == null
                      ? say('距离未知', 'distance unknown')
                      : distance(distanceKm, language)}
                  </span>
                  <b>{total.value == null ? '—' : score(total.value)}</b>
                </li>
              ))}
            </ul>
          </Row>
        )}
        {inputs.length > 0 && <Row title={say('上游', 'Inputs')}>{segments(inputs)}</Row>}
        {outputs.length > 0 && <Row title={say('下游', 'Outputs')}>{segments(outputs)}</Row>}
        {data?.segment && data.segment.technologies.length > 0 && (
          <Row title={say('技术', 'Technology')}>
            {data.segment.technologies
              .map(
                (one) => `${nameOf(one, language)}${one.bottleneck ? say('（瓶颈）', ' (bottleneck)') : ''}`,
              )
              .join(say('、', ', '))}
          </Row>
        )}
        {ask && <Row title={say('要查什么', 'Find out')}>{ask}</Row>}
      </dl>
      <div className="buttons">
        <Link className="button primary" href={`/targets/${address}`}>
          {say('找招商目标', 'Find targets')}
        </Link>
        <Link className="button" href={`/data?place=${placeCode(place)}&chain=${chain}#survey`}>
          {say('记录摸排结果', 'Record a survey')}
        </Link>
        <Link className="button" href={`/map/${address}`}>
          {say('在地图上看', 'Show on map')}
        </Link>
      </div>
    </div>
  );
};
