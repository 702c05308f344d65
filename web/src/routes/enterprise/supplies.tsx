import { Link } from 'wouter';
import { enterprisePath } from '../../app/enterprise-path';
import { useLanguage } from '../../words/language';
import type { Firm } from './firm';

/** One hop of supplies: who supplies it, whom it supplies, and who else supplies them; unknown is a dotted box. */
export const Supplies = ({ firm }: { readonly firm: Firm }) => {
  const { say } = useLanguage();
  const suppliers = firm.suppliers.flatMap(({ enterprise }) => (enterprise ? [enterprise] : []));
  const customers = firm.customers.flatMap(({ enterprise }) => (enterprise ? [enterprise] : []));
  const others = [
    ...new Map(
      customers.flatMap(({ suppliers: also }) =>
        also.flatMap(({ enterprise }) =>
          enterprise && enterprise.ownId !== firm.ownId ? [[enterprise.ownId, enterprise.name] as const] : [],
        ),
      ),
    ),
  ];
  const box = (id: string, name: string) => (
    <li key={id}>
      <Link className="firm-box" href={enterprisePath(id)}>
        {name}
      </Link>
    </li>
  );
  return (
    <section>
      <h2>{say('供货关系', 'Supplies')}</h2>
      <div className="supply-picture">
        <div>
          <h3>{say('供应商', 'Suppliers')}</h3>
          <ul>
            {suppliers.length > 0 ? (
              suppliers.map(({ ownId, name }) => box(ownId, name))
            ) : (
              <li className="firm-box unknown">{say('供应商未知', 'suppliers unknown')}</li>
            )}
          </ul>
        </div>
        <span className="supply-arrow" aria-hidden="true" />
        <div>
          <h3>{say('本企业', 'This firm')}</h3>
          <p className="firm-box own">{firm.name}</p>
          {others.length > 0 && (
            <>
              <h3>{say('同一客户的其他供应商', 'Others that supply the same')}</h3>
              <ul>{others.slice(0, 6).map(([id, name]) => box(id, name))}</ul>
            </>
          )}
        </div>
        <span className="supply-arrow" aria-hidden="true" />
        <div>
          <h3>{say('客户', 'Customers')}</h3>
          <ul>
            {customers.length > 0 ? (
              customers.map(({ ownId, name }) => box(ownId, name))
            ) : (
              <li className="firm-box unknown">{say('客户未知', 'customers unknown')}</li>
            )}
          </ul>
        </div>
      </div>
    </section>
  );
};
