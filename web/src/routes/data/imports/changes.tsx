import { Link } from 'wouter';
import { StatusStrip } from '../../../marks/status-strip';
import { type PlaceName, placeCode } from '../../../place/place-code';
import { counted } from '../../../words/counted';
import { useLanguage } from '../../../words/language';
import type { States } from '../data-types';

type Row = States[number];

const countOf = ({ statuses }: Row, status: string): number =>
  statuses.filter((one) => one.status === status).reduce((sum, { count }) => sum + count, 0);

const differs = (a: Row, b: Row): boolean =>
  a.enterpriseCount !== b.enterpriseCount ||
  ['MISSING', 'UNKNOWN', 'PRESENT', 'STRONG', 'WEAK'].some(
    (status) => countOf(a, status) !== countOf(b, status),
  );

/** What an import changed: the chains of the place that stand otherwise than before. */
export const Changes = ({
  before,
  after,
  place,
  proposed,
}: {
  readonly before: States;
  readonly after: States;
  readonly place: PlaceName;
  /** Segments that were proposed and wait for a decision. */
  readonly proposed: number;
}) => {
  const { language, say } = useLanguage();
  const changed = after.flatMap((row) => {
    const old = before.find(({ chain }) => chain.code === row.chain.code);
    return old && differs(old, row) ? [{ row, old }] : [];
  });
  return (
    <section>
      <h2>{say('变了什么', 'What changed')}</h2>
      {proposed > 0 && (
        <p>
          {say(
            `从产品和经营范围提出了 ${proposed} 条环节，等人判断：`,
            `${counted(proposed, 'segment was', 'segments were')} proposed from products and scopes, for people to decide: `,
          )}
          <Link href="/data?part=proposals">{say('去确认环节', 'confirm segments')}</Link>
        </p>
      )}
      {changed.length === 0 ? (
        <p className="quiet">
          {say(
            '各条产业链的现状没有变：企业确认了环节，才算进链里。',
            'No chain stands otherwise: a firm counts once a segment of it is confirmed.',
          )}
        </p>
      ) : (
        <table>
          <thead>
            <tr>
              <th>{say('产业链', 'Chain')}</th>
              <th>{say('已知企业', 'Known firms')}</th>
              <th>{say('缺失', 'Missing')}</th>
              <th>{say('未知', 'Unknown')}</th>
              <th>{say('导入前', 'Before')}</th>
              <th>{say('导入后', 'After')}</th>
            </tr>
          </thead>
          <tbody>
            {changed.map(({ row, old }) => (
              <tr key={row.chain.code}>
                <td>
                  <Link href={`/gaps/${placeCode(place)}/${row.chain.code}`}>
                    {language === 'en' ? (row.chain.nameEn ?? row.chain.name) : row.chain.name}
                  </Link>
                </td>
                <td className="keep">
                  {old.enterpriseCount} → <b>{row.enterpriseCount}</b>
                </td>
                <td className="keep">
                  {countOf(old, 'MISSING')} → <b>{countOf(row, 'MISSING')}</b>
                </td>
                <td className="keep">
                  {countOf(old, 'UNKNOWN')} → <b>{countOf(row, 'UNKNOWN')}</b>
                </td>
                <td>
                  <StatusStrip statuses={old.statuses} />
                </td>
                <td>
                  <StatusStrip statuses={row.statuses} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
};
