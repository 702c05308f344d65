import { Link } from 'wouter';
import { enterprisePath } from '../../app/enterprise-path';
import { money } from '../../words/figures';
import { useLanguage } from '../../words/language';
import { named } from '../../words/named';
import type { Ranked } from './ranking';

const kinds: Readonly<Record<Ranked['channels'][number]['__typename'], readonly [zh: string, en: string]>> = {
  PartnerCentre: ['产业合作中心', 'centre'],
  Enclave: ['飞地', 'enclave'],
  Pairing: ['结对', 'pairing'],
};

/** The first source of a reason, its date, and how many more there are. */
const Source = ({ evidence }: { readonly evidence: Ranked['reasons'][number]['evidence'] }) => {
  const { say } = useLanguage();
  const [first, ...others] = evidence;
  if (!first) return null;
  const more =
    others.length > 0 ? say(`，另 ${others.length} 个来源`, `, ${others.length} more sources`) : '';
  return (
    <span className="quiet" title={evidence.map(({ source, label }) => source ?? label).join('\n')}>
      {say('（', ' (')}
      {first.source ?? first.label}
      {first.asOf ? say(`，${first.asOf}`, `, ${first.asOf}`) : ''}
      {more}
      {say('）', ')')}
    </span>
  );
};

/** Why this enterprise, through whom, and what is not known of it. */
export const TargetDetail = ({ row }: { readonly row: Ranked }) => {
  const { language, say } = useLanguage();
  const { revenueCny, revenueYear } = row.enterprise;
  return (
    <div className="target-detail">
      <section>
        <h3>{say('理由与证据', 'Reasons and evidence')}</h3>
        <ul>
          {row.reasons.map(({ code, message, evidence }) => (
            <li key={`${code} ${message}`}>
              {message}
              <Source evidence={evidence} />
            </li>
          ))}
          {typeof revenueCny === 'number' && (
            <li>
              {say('营业收入', 'Revenue')} {money(revenueCny, language)}
              {revenueYear && say(`（${revenueYear}）`, ` (${revenueYear})`)}
            </li>
          )}
        </ul>
      </section>
      <section>
        <h3>{say('渠道', 'Channels')}</h3>
        {row.channels.length === 0 ? (
          <p className="quiet">{say('没有已知渠道', 'none known')}</p>
        ) : (
          <ul>
            {row.channels.map((channel) => (
              <li key={channel.code}>
                {named(channel, language)}
                <span className="quiet">
                  {say(`（${kinds[channel.__typename][0]}）`, ` (${kinds[channel.__typename][1]})`)}
                </span>
              </li>
            ))}
          </ul>
        )}
      </section>
      <section>
        <h3>{say('还不知道', 'Not known')}</h3>
        <ul>
          {row.unknowns.map((unknown) => (
            <li key={unknown}>{unknown}</li>
          ))}
        </ul>
        <Link href={enterprisePath(row.enterprise.ownId)}>{say('看这家企业', 'Open this enterprise')}</Link>
      </section>
    </div>
  );
};
