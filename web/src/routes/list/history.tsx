import { useQuery } from 'urql';
import { shortDay } from '../../words/figures';
import { useLanguage } from '../../words/language';
import { named } from '../../words/named';
import { verbWords } from '../../words/state-words';
import { AuditDocument, FunnelDocument } from './list.gen';
import { eventWords, firmOf, type List } from './list-words';
import { stageWords } from './stages';

/** How long targets stand in each stage, which gaps nobody works on, and who did what. */
export const History = ({ list }: { readonly list: List }) => {
  const { language, say } = useLanguage();
  const [{ data }] = useQuery({ query: FunnelDocument, variables: { list: list.id } });
  const [{ data: audit }] = useQuery({ query: AuditDocument, variables: { list: list.id } });
  const funnel = data?.listFunnel.__typename === 'ListFunnel' ? data.listFunnel : undefined;
  const idle = funnel?.gaps?.filter(({ underWay }) => underWay === 0) ?? [];
  return (
    <div className="list-below">
      <section>
        <h2>{say('漏斗', 'Funnel')}</h2>
        <table>
          <thead>
            <tr>
              <th>{say('阶段', 'Stage')}</th>
              <th className="number">{say('家数', 'Firms')}</th>
              <th className="number">{say('停留天数（中位）', 'Days, median')}</th>
              <th className="number">{say('最长', 'Longest')}</th>
            </tr>
          </thead>
          <tbody>
            {funnel?.stages.map((one) => (
              <tr key={one.stage}>
                <td>{stageWords[one.stage][language]}</td>
                <td className="number">{one.count}</td>
                <td className="number">{Math.round(one.medianDays)}</td>
                <td className="number">{Math.round(one.longestDays)}</td>
              </tr>
            ))}
          </tbody>
        </table>
        {idle.length > 0 && (
          <p className="small">
            {say('还没有人跟的缺口：', 'Gaps that nobody works on: ')}
            {idle
              .map(
                ({ gap }) =>
                  `${named(gap.segment, language)}${gap.verb ? say(`（${verbWords[gap.verb].zh}）`, ` (${verbWords[gap.verb].en})`) : ''}`,
              )
              .join(say('、', ', '))}
          </p>
        )}
      </section>
      <section>
        <h2>{say('操作记录', 'Audit')}</h2>
        {audit?.listAudit.__typename === 'ListAudit' ? (
          <ul className="past">
            {audit.listAudit.edges.map(({ node }) => (
              <li key={node.id}>
                <span className="quiet keep">{shortDay(node.at)}</span> {named(node.by, language)}{' '}
                {node.target && firmOf(node.target)} {eventWords(node, language, say)}
              </li>
            ))}
          </ul>
        ) : (
          <p className="quiet">{audit?.listAudit.message}</p>
        )}
      </section>
    </div>
  );
};
