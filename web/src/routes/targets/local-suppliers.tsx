import { Link } from 'wouter';
import { enterprisePath } from '../../app/enterprise-path';
import { distance } from '../../words/figures';
import { useLanguage } from '../../words/language';
import { named } from '../../words/named';
import type { Report } from './ranking';

/** Those of the own province, as a sentence: they are suppliers to know, not targets to rank. */
export const LocalSuppliers = ({
  suppliers,
  total,
}: {
  readonly suppliers: Report['localSuppliers'];
  readonly total: number;
}) => {
  const { language, say } = useLanguage();
  if (suppliers.length === 0) return null;
  return (
    <p className="local">
      <b>{say('区内配套', 'Own province')}</b>
      <span className="quiet">{say('（不作招商目标）：', ' (no targets): ')}</span>
      {suppliers.map(({ enterprise, segments, distanceKm, possiblyHere }, i) => (
        <span key={enterprise.ownId}>
          {i > 0 && say('；', '; ')}
          <Link href={enterprisePath(enterprise.ownId)}>{enterprise.name}</Link>
          {say('，', ', ')}
          {segments.map((segment) => named(segment, language)).join(say('、', ', '))}
          {typeof distanceKm === 'number' && `${say('，', ', ')}${distance(distanceKm, language)}`}
          {possiblyHere && say('，可能就在本地', ', possibly here')}
        </span>
      ))}
      {total > suppliers.length
        ? say(` 等 ${total} 家。`, ` and ${total - suppliers.length} more.`)
        : say('。', '.')}
    </p>
  );
};
