import { Link } from 'wouter';
import { share, shortDay } from '../../words/figures';
import { useLanguage } from '../../words/language';
import { named } from '../../words/named';
import type { Firm } from './firm';

const fiveYears = 5 * 365.25 * 86_400_000;

/** Segments that the enterprise works in, where, how much of it, and who says so. */
export const Activities = ({ firm }: { readonly firm: Firm }) => {
  const { language, say } = useLanguage();
  if (firm.segments.length === 0)
    return (
      <section>
        <h2>{say('从事环节', 'Segments')}</h2>
        <p className="quiet">
          {say(
            '未知：导入名册时可以由经营范围提出，再由人确认。',
            'Not known: proposals are made from texts of a register, and confirmed by people.',
          )}
        </p>
      </section>
    );
  return (
    <section>
      <h2>{say('从事环节', 'Segments')}</h2>
      <table>
        <thead>
          <tr>
            <th>{say('环节', 'Segment')}</th>
            <th>{say('产业链', 'Chain')}</th>
            <th>{say('在哪里从事', 'Where')}</th>
            <th className="number">{say('占比', 'Share')}</th>
            <th>{say('来源', 'Source')}</th>
            <th>{say('日期', 'Date')}</th>
          </tr>
        </thead>
        <tbody>
          {firm.segments.map(({ segment, place, share: part, source, asOf, estimated }) => (
            <tr key={`${segment.code} ${place?.name}`}>
              <td>
                <Link href={`/enterprises?segment=${encodeURIComponent(segment.code)}`}>
                  <b>{named(segment, language)}</b>
                </Link>
              </td>
              <td className="quiet">{segment.chains.map(({ name }) => name).join(say('、', ', '))}</td>
              <td>
                {place
                  ? language === 'en'
                    ? (place.nameEn ?? place.name)
                    : place.name
                  : say('所在地', 'at its seat')}
              </td>
              <td className="number keep">
                {part == null
                  ? say(
                      `均分 ${share(1 / firm.segments.length)}`,
                      `evenly ${share(1 / firm.segments.length)}`,
                    )
                  : share(part)}
                {estimated && <span className="tag">{say('估计', 'estimate')}</span>}
              </td>
              <td className="quiet">{source ?? say('未知', 'unknown')}</td>
              <td className="keep">
                {asOf ? shortDay(asOf) : '—'}{' '}
                {asOf && Date.now() - Date.parse(asOf) > fiveYears && (
                  <span className="tag">{say('逾 5 年', 'over 5 years')}</span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
};
