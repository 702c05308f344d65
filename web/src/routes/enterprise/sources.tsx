import { shortDay } from '../../words/figures';
import { useLanguage } from '../../words/language';
import { named } from '../../words/named';
import type { Firm } from './firm';

interface Said {
  readonly what: string;
  readonly source?: string | null;
  readonly asOf?: string | null;
}

/** Who says what, and when it held. */
export const Sources = ({ firm }: { readonly firm: Firm }) => {
  const { language, say } = useLanguage();
  const all: Said[] = [
    {
      what: say('名称、所在地、营业收入、从业人数', 'Name, place, revenue, employees'),
      source: firm.source,
      asOf: firm.asOf,
    },
    ...firm.segments.map(({ segment, source, asOf }) => ({
      what: named(segment, language),
      source,
      asOf,
    })),
    ...firm.tiers.map(({ tier, source, asOf }) => ({ what: tier, source, asOf })),
    ...firm.sites.map(({ name, place, source, asOf }) => ({
      what: say(`驻点 ${name ?? place?.name ?? ''}`, `Site ${name ?? place?.nameEn ?? ''}`),
      source,
      asOf,
    })),
    ...firm.suppliers.map(({ enterprise, source, asOf }) => ({
      what: say(`供应商 ${enterprise?.name ?? ''}`, `Supplier ${enterprise?.name ?? ''}`),
      source,
      asOf,
    })),
    ...firm.customers.map(({ enterprise, source, asOf }) => ({
      what: say(`客户 ${enterprise?.name ?? ''}`, `Customer ${enterprise?.name ?? ''}`),
      source,
      asOf,
    })),
  ];
  const bySource = new Map<string, Said[]>();
  for (const one of all) {
    const key = `${one.source ?? say('未知', 'unknown')}\n${one.asOf ?? ''}`;
    bySource.set(key, [...(bySource.get(key) ?? []), one]);
  }
  return (
    <section>
      <h2>{say('来源', 'Sources')}</h2>
      <table>
        <thead>
          <tr>
            <th>{say('说了什么', 'What it says')}</th>
            <th>{say('来源', 'Source')}</th>
            <th>{say('日期', 'Date')}</th>
          </tr>
        </thead>
        <tbody>
          {[...bySource].map(([key, said]) => (
            <tr key={key}>
              <td>{said.map(({ what }) => what).join(say('、', ', '))}</td>
              <td className="quiet">{key.split('\n')[0]}</td>
              <td className="keep">{said[0]!.asOf ? shortDay(said[0]!.asOf) : '—'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
};
