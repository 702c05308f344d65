import { counted } from '../../words/counted';
import '../../look/columns.css';
import { useMemo } from 'react';
import { useQuery } from 'urql';
import { Link } from 'wouter';
import { useAnswer } from '../../api/use-answer';
import { NotFound } from '../../app/not-found';
import { Page } from '../../app/page';
import { Answer } from '../../app/states';
import { usePathParts } from '../../app/use-path-parts';
import { ScoreBar } from '../../marks/score-bar';
import { type PlaceName, placeCode } from '../../place/place-code';
import { score } from '../../words/figures';
import { useLanguage } from '../../words/language';
import { named } from '../../words/named';
import { ParksWithinDocument, ProfileDocument, type ProfileQuery } from './place-page.gen';

type Profile = Extract<ProfileQuery['placeProfile'], { __typename: 'PlaceProfile' }>;

const Parks = ({ code }: { readonly code: string }) => {
  const { language, say } = useLanguage();
  const [{ data }] = useQuery({ query: ParksWithinDocument, variables: { code } });
  const parks = data?.parks.edges ?? [];
  if (parks.length === 0) return null;
  return (
    <section>
      <h2>{say(`园区 ${data!.parks.totalCount} 个`, counted(data!.parks.totalCount, 'park'))}</h2>
      <ul className="unknowns">
        {parks.map(({ node }) => (
          <li key={node.code}>
            <Link href={`/places/PARK/${node.code}`}>{named(node, language)}</Link>
          </li>
        ))}
      </ul>
    </section>
  );
};

const answerOf = (profile: Profile, total: number, language: 'zh' | 'en'): string => {
  const name = named(profile.place, language);
  const top = profile.specialisations.slice(0, 2).map(({ segment }) => named(segment, language));
  if (top.length === 0)
    return language === 'zh'
      ? `${name}：已知企业 ${total} 家，专长还不能说。`
      : `${name}: ${counted(total, 'enterprise')} known, too few to tell what it is specialised in.`;
  return language === 'zh'
    ? `${name}：已知企业 ${total} 家，最专于${top.join('、')}。`
    : `${name}: ${counted(total, 'enterprise')} known, most specialised in ${top.join(' and ')}.`;
};

const Shown = ({
  profile,
  data,
  place,
}: {
  readonly profile: Profile;
  readonly data: ProfileQuery;
  readonly place: PlaceName;
}) => {
  const { language, say } = useLanguage();
  const total = (data.region ?? data.park)?.enterprises.totalCount ?? 0;
  const above = data.region?.parent ?? data.park?.region;
  const roles = data.region?.chainRoles ?? [];
  const chains = data.park?.chains ?? [];
  return (
    <Page
      answer={answerOf(profile, total, language)}
      next={
        <>
          {above && (
            <>
              {say('属于', 'In ')}
              <Link href={`/places/REGION/${above.code}`}>{named(above, language)}</Link>
              {say('。', '. ')}
            </>
          )}
          {say(
            `区位商对照${profile.reference.name}；样本少的地方只作参考。`,
            `Location quotients against ${named(profile.reference, language)}; small samples are for orientation.`,
          )}
        </>
      }
      actions={
        <>
          <Link className="button" href={`/enterprises?place=${placeCode(place)}`}>
            {say('看企业', 'Enterprises')}
          </Link>
          <Link className="button primary" href={`/?place=${placeCode(place)}`}>
            {say('看各条产业链', 'Its chains')}
          </Link>
        </>
      }
      foot={[
        say(`数据日期 ${profile.basis.asOf ?? '未知'}`, `Data of ${profile.basis.asOf ?? 'unknown date'}`),
        say(`图谱版本 ${profile.basis.graphRevision}`, `Graph revision ${profile.basis.graphRevision}`),
      ]}
    >
      <div className="two-columns">
        <div>
          {place.kind === 'REGION' && <Parks code={place.code} />}
          {(roles.length > 0 || chains.length > 0) && (
            <section>
              <h2>{say('文件写明的产业', 'Chains that documents name')}</h2>
              <ul className="unknowns">
                {roles.map(({ chain, role }) => (
                  <li key={`${chain.code} ${role}`}>
                    <Link href={`/gaps/${placeCode(place)}/${chain.code}`}>{named(chain, language)}</Link>{' '}
                    <span className="quiet">{role === 'LEADING' ? say('主导', 'leading') : role}</span>
                  </li>
                ))}
                {chains.map((chain) => (
                  <li key={chain.code}>
                    <Link href={`/gaps/${placeCode(place)}/${chain.code}`}>{named(chain, language)}</Link>
                  </li>
                ))}
              </ul>
            </section>
          )}
          <section>
            <h2>{say('结构相近的地区', 'Places alike')}</h2>
            {profile.peers.length === 0 && (
              <p className="quiet">{say('还不能说。', 'Cannot be told yet.')}</p>
            )}
            <ul className="unknowns">
              {profile.peers.map(({ place: peer, similarity }) => (
                <li key={peer.code}>
                  <Link href={`/places/${peer.kind}/${peer.code}`}>{named(peer, language)}</Link>{' '}
                  <span className="quiet">{score(similarity)}</span>
                </li>
              ))}
            </ul>
          </section>
        </div>
        <div>
          <section>
            <h2>{say('专长环节', 'Specialisations')}</h2>
            <table>
              <thead>
                <tr>
                  <th>{say('环节', 'Segment')}</th>
                  <th className="number">{say('已知企业', 'Known')}</th>
                  <th className="number">{say('区位商', 'Location quotient')}</th>
                </tr>
              </thead>
              <tbody>
                {profile.specialisations.map(({ segment, enterpriseCount, locationQuotient }) => (
                  <tr key={segment.code}>
                    <td>
                      <Link
                        href={`/enterprises?place=${placeCode(place)}&segment=${encodeURIComponent(segment.code)}`}
                      >
                        {named(segment, language)}
                      </Link>
                    </td>
                    <td className="number">{enterpriseCount}</td>
                    <td className="number">{score(locationQuotient)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
          {profile.opportunities.length > 0 && (
            <section>
              <h2>{say('最近的新环节', 'Nearest new segments')}</h2>
              <table>
                <thead>
                  <tr>
                    <th>{say('环节', 'Segment')}</th>
                    <th className="number">{say('邻近度', 'Relatedness')}</th>
                  </tr>
                </thead>
                <tbody>
                  {profile.opportunities.map(({ segment, density }) => (
                    <tr key={segment.code}>
                      <td>{named(segment, language)}</td>
                      <td className="number keep">
                        <ScoreBar value={density} /> {score(density)}
                      </td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </section>
          )}
          {profile.official && profile.official.length > 0 && (
            <section>
              <h2>{say('官方部门数据', 'Official figures by sector')}</h2>
              <ul className="unknowns">
                {profile.official.map(({ sector, summary, year }) => (
                  <li key={sector.name}>
                    {summary} <span className="quiet keep">{year}</span>
                  </li>
                ))}
              </ul>
            </section>
          )}
        </div>
      </div>
    </Page>
  );
};

/** What a place is: what it is specialised in, whom it resembles, its parks, what documents say. */
const PlaceProfilePage = () => {
  const { say } = useLanguage();
  const { kind = '', code = '' } = usePathParts<'kind' | 'code'>();
  const place = useMemo((): PlaceName => ({ kind: kind === 'PARK' ? 'PARK' : 'REGION', code }), [kind, code]);
  const isPark = place.kind === 'PARK';
  const asked = useAnswer(
    ProfileDocument,
    useMemo(() => ({ input: { place }, region: code, park: code, isPark }), [place, code, isPark]),
  );
  if (!asked.data)
    return (
      <Page answer={say('地区。', 'Place.')}>
        <Answer asked={asked}>{() => null}</Answer>
      </Page>
    );
  const { placeProfile } = asked.data;
  if (placeProfile.__typename !== 'PlaceProfile') return <NotFound message={placeProfile.message} />;
  return <Shown profile={placeProfile} data={asked.data} place={place} />;
};

export default PlaceProfilePage;
