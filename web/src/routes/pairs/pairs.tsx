import { useMemo } from 'react';
import { Link, useSearchParams } from 'wouter';
import { useAnswer } from '../../api/use-answer';
import { Page } from '../../app/page';
import { Answer } from '../../app/states';
import { Glyph } from '../../marks/glyph';
import { ScoreBar } from '../../marks/score-bar';
import { placeCode, placeOf } from '../../place/place-code';
import { counted } from '../../words/counted';
import { score } from '../../words/figures';
import { useLanguage } from '../../words/language';
import { named } from '../../words/named';
import { statusWords, verbWords } from '../../words/state-words';
import './pairs.css';
import { usePathParts } from '../../app/use-path-parts';
import { PartnersDocument, type PartnersQuery } from './pairs.gen';

type Partner = PartnersQuery['pairPartners']['edges'][number]['node'];

/** Segments that home lacks or holds weakly and the partner has, the largest contribution first. */
const givenBy = ({ segments }: Partner): Partner['segments'] =>
  segments
    .filter(
      ({ homeStatus, partnerEnterpriseCount }) =>
        partnerEnterpriseCount > 0 &&
        (homeStatus === 'MISSING' || homeStatus === 'UNKNOWN' || homeStatus === 'WEAK'),
    )
    .sort(
      (a, b) =>
        (b.contribution ?? 0) - (a.contribution ?? 0) || b.partnerEnterpriseCount - a.partnerEnterpriseCount,
    );

const Segments = ({
  partner,
  chain,
  place,
}: {
  readonly partner: Partner;
  readonly chain: string;
  readonly place: string;
}) => {
  const { language, say } = useLanguage();
  const rows = givenBy(partner);
  if (rows.length === 0)
    return (
      <p className="quiet">
        {say(
          '没有已知的互补环节；未知的要先摸排。',
          'No complementary segment is known; survey what is unknown first.',
        )}
      </p>
    );
  return (
    <table>
      <thead>
        <tr>
          <th>{say('环节', 'Segment')}</th>
          <th>{say('本地', 'Ours')}</th>
          <th>{say('动作', 'Action')}</th>
          <th className="number">{say('对方已知企业', 'Known theirs')}</th>
          <th className="number">{say('对方区位商', 'Their quotient')}</th>
          <th>
            <span className="unseen">{say('去向', 'Go')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.segment.code}>
            <td>
              <Link href={`/gaps/${place}/${chain}?show=all&segment=${encodeURIComponent(row.segment.code)}`}>
                {named(row.segment, language)}
              </Link>
            </td>
            <td className="keep">
              <Glyph status={row.homeStatus} certainty={row.homeCertainty} size={13} />{' '}
              {statusWords[row.homeStatus][language]}
            </td>
            <td>{row.homeVerb ? verbWords[row.homeVerb][language] : '—'}</td>
            <td className="number">{row.partnerEnterpriseCount}</td>
            <td className="number">
              {row.partnerLocationQuotient == null
                ? say('未知', 'unknown')
                : score(row.partnerLocationQuotient)}
            </td>
            <td>
              <Link
                href={`/targets/${place}/${chain}?segments=${encodeURIComponent(row.segment.code)}&from=${placeCode(partner.partner)}`}
              >
                {say('看企业', 'Firms')}
              </Link>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};

/** Partners by what they could give: ours beside theirs, and through whom. */
const Pairs = () => {
  const { language, say } = useLanguage();
  const { place = '', chain = '' } = usePathParts<'place' | 'chain'>();
  const [search, setSearch] = useSearchParams();
  const asked = useAnswer(
    PartnersDocument,
    useMemo(() => ({ place: placeOf(place), chain }), [place, chain]),
  );
  const partners = asked.data?.pairPartners.edges.map(({ node }) => node) ?? [];
  const chosen = partners.find(({ partner }) => placeCode(partner) === search.get('partner')) ?? partners[0];
  const first = partners[0];
  const count = first ? givenBy(first).length : 0;
  return (
    <Page
      answer={
        first
          ? say(
              `${first.home.name}的${first.chain.name}链，${first.partner.name}最互补：能给 ${count} 个缺失、薄弱或未知的环节。`,
              `${named(first.partner, language)} complements ${named(first.home, language)} best: it has ${counted(count, 'segment that is', 'segments that are')} missing, weak or unknown here.`,
            )
          : say('结对。', 'Pairs.')
      }
      next={say(
        '有官方投入产出数据的，按官方潜力排；没有的，按互补得分排。',
        'Ordered by official potential where it is known, else by the score.',
      )}
      foot={
        first
          ? [
              say(`数据日期 ${first.basis.asOf ?? '未知'}`, `Data of ${first.basis.asOf ?? 'unknown date'}`),
              say(`图谱版本 ${first.basis.graphRevision}`, `Graph revision ${first.basis.graphRevision}`),
            ]
          : []
      }
      note={say('分数只用于排序，不是预测', 'Scores order a list; they forecast nothing')}
    >
      <Answer asked={asked}>
        {() => (
          <div className="pairs">
            <div className="scroll">
              <table className="partners">
                <thead>
                  <tr>
                    <th>{say('地区', 'Partner')}</th>
                    <th className="number">{say('能给环节', 'Segments')}</th>
                    <th className="number">{say('得分', 'Score')}</th>
                    <th>{say('渠道', 'Channels')}</th>
                  </tr>
                </thead>
                <tbody>
                  {partners.map((one) => (
                    <tr key={one.partner.code} className={one === chosen ? 'chosen' : undefined}>
                      <td>
                        <button
                          type="button"
                          className="link"
                          aria-current={one === chosen ? 'true' : undefined}
                          onClick={() => setSearch({ partner: placeCode(one.partner) }, { replace: true })}
                        >
                          {named(one.partner, language)}
                        </button>
                      </td>
                      <td className="number">{givenBy(one).length}</td>
                      <td className="number keep">
                        <ScoreBar value={one.score} />{' '}
                        {one.score == null ? say('未知', 'unknown') : score(one.score)}
                      </td>
                      <td className="quiet">
                        {one.channels.length > 0
                          ? one.channels
                              .map((channel) => named(channel, language))
                              .slice(0, 2)
                              .join(say('、', ', '))
                          : say('没有', 'none')}
                      </td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
            {chosen && (
              <section>
                <h2>
                  {say(
                    `${chosen.partner.name}能给的环节`,
                    `What ${named(chosen.partner, language)} can give`,
                  )}
                </h2>
                {chosen.officialSummary && <p className="small quiet">{chosen.officialSummary}</p>}
                <Segments partner={chosen} chain={chain} place={place} />
              </section>
            )}
          </div>
        )}
      </Answer>
    </Page>
  );
};

export default Pairs;
