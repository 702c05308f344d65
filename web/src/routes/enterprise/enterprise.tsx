import { useMemo, useState } from 'react';
import { Link } from 'wouter';
import { AddToList } from '../../add-to-list/add-to-list';
import { useAnswer } from '../../api/use-answer';
import { NotFound } from '../../app/not-found';
import { Page } from '../../app/page';
import { Answer } from '../../app/states';
import { count, money } from '../../words/figures';
import { useLanguage } from '../../words/language';
import { named } from '../../words/named';
import '../../look/columns.css';
import './enterprise.css';
import { usePathParts } from '../../app/use-path-parts';
import { Activities } from './activities';
import { OneEnterpriseDocument } from './enterprise.gen';
import type { Firm } from './firm';
import { OnLists } from './on-lists';
import { Sources } from './sources';
import { Supplies } from './supplies';

const cityOf = (firm: Firm): Firm['region'] =>
  firm.region?.level === 'COUNTY' && firm.region.parent?.level === 'PREFECTURE'
    ? ({ ...firm.region.parent, parent: null } as Firm['region'])
    : firm.region;

const precisions: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  CITY: ['市中心，不是厂址', 'centre of the city, not the site'],
  DISTRICT: ['区县中心，不是厂址', 'centre of the district, not the site'],
  PARK: ['所在园区', 'its park'],
  SITE: ['厂址', 'its site'],
};

const Facts = ({ firm }: { readonly firm: Firm }) => {
  const { language, say } = useLanguage();
  const unknown = <span className="quiet">{say('未知', 'unknown')}</span>;
  const precision = precisions[firm.location?.precision ?? ''];
  const place =
    firm.region &&
    [cityOf(firm), firm.region].filter(
      (one, i, all) => one && all.findIndex((other) => other?.code === one.code) === i,
    );
  return (
    <section>
      <h2>{say('登记信息', 'Register')}</h2>
      <dl className="facts">
        <dt>{say('信用代码', 'USCC')}</dt>
        <dd>{firm.uscc ?? unknown}</dd>
        <dt>{say('上市代码', 'Listed as')}</dt>
        <dd>{firm.listedAs ?? say('未见', 'none seen')}</dd>
        <dt>{say('所在地', 'Place')}</dt>
        <dd>
          {place ? place.map((one) => named(one!, language)).join(' ') : unknown}
          {precision && say(`（${precision[0]}）`, ` (${precision[1]})`)}
        </dd>
        {firm.park && (
          <>
            <dt>{say('园区', 'Park')}</dt>
            <dd>
              <Link href={`/places/PARK/${firm.park.code}`}>{named(firm.park, language)}</Link>
            </dd>
          </>
        )}
        <dt>{say('营业收入', 'Revenue')}</dt>
        <dd>
          {firm.revenueCny == null
            ? unknown
            : `${money(firm.revenueCny, language)}${firm.revenueYear ? say(`（${firm.revenueYear}）`, ` (${firm.revenueYear})`) : ''}`}
        </dd>
        <dt>{say('从业人数', 'Employees')}</dt>
        <dd>
          {firm.employees == null
            ? unknown
            : say(`${count(firm.employees, language)} 人`, count(firm.employees, language))}
        </dd>
        <dt>{say('行业', 'Industry')}</dt>
        <dd>{firm.industry ?? unknown}</dd>
        <dt>{say('资质', 'Titles')}</dt>
        <dd>
          {firm.tiers.length > 0
            ? firm.tiers.map(({ tier, year }) => (year ? `${tier}（${year}）` : tier)).join(say('、', ', '))
            : say('未见', 'none seen')}
        </dd>
        {firm.products.length > 0 && (
          <>
            <dt>{say('主要产品', 'Products')}</dt>
            <dd>{firm.products.join(say('、', ', '))}</dd>
          </>
        )}
        <dt>{say('状态', 'Status')}</dt>
        <dd>{firm.status ?? unknown}</dd>
      </dl>
    </section>
  );
};

const answerOf = (firm: Firm, language: 'zh' | 'en'): string => {
  const names = [...new Set(firm.segments.map(({ segment }) => named(segment, language)))];
  const first = names.slice(0, 3).join(language === 'zh' ? '、' : ', ');
  if (names.length === 0)
    return language === 'zh' ? `${firm.name}：从事的环节未知。` : `${firm.name}: its segments are not known.`;
  return language === 'zh'
    ? `${firm.name}：从事${first}${names.length > 3 ? ` 等 ${names.length} 个环节` : ''}。`
    : `${firm.name}: works in ${first}${names.length > 3 ? ` and ${names.length - 3} more` : ''}.`;
};

const Shown = ({ firm }: { readonly firm: Firm }) => {
  const { language, say } = useLanguage();
  const [adding, setAdding] = useState(false);
  const city = cityOf(firm);
  const unknowns = [
    ...(firm.revenueCny == null
      ? [say('营业收入', 'revenue')]
      : firm.revenueYear && firm.revenueYear < new Date().getFullYear() - 2
        ? [say(`${firm.revenueYear + 1} 年以后的营业收入`, `revenue after ${firm.revenueYear}`)]
        : []),
    ...(firm.location?.precision === 'SITE' ? [] : [say('厂址', 'its site')]),
    ...(firm.suppliers.length === 0 ? [say('供应商', 'suppliers')] : []),
    say('是否有迁移或投资意愿', 'whether it would move or invest'),
  ];
  return (
    <Page
      answer={answerOf(firm, language)}
      next={`${city ? named(city, language) : say('所在地未知', 'place unknown')}${say('。', '. ')}${firm.revenueCny == null ? say('营业收入未知。', 'Revenue unknown. ') : say(`营业收入 ${money(firm.revenueCny, language)}${firm.revenueYear ? `（${firm.revenueYear}）` : ''}。`, `Revenue ${money(firm.revenueCny, language)}${firm.revenueYear ? ` (${firm.revenueYear})` : ''}. `)}${say('投资意愿未知。', 'Whether it would invest is unknown.')}`}
      actions={
        <>
          <Link className="button" href={`/policies?enterprise=${encodeURIComponent(firm.ownId)}`}>
            {say('能申领的政策', 'What it can claim')}
          </Link>
          <button type="button" className="button primary" onClick={() => setAdding(true)}>
            {say('加入名单', 'Add to list')}
          </button>
        </>
      }
      note={say('占比未给出时按环节数均分', 'Shares that are not given are divided evenly')}
      className="enterprise"
    >
      <div className="two-columns">
        <div>
          <Facts firm={firm} />
          <OnLists id={firm.ownId} />
          <section>
            <h2>{say('还不知道', 'Not known')}</h2>
            <ul className="unknowns">
              {unknowns.map((one) => (
                <li key={one}>{one}</li>
              ))}
            </ul>
          </section>
        </div>
        <div>
          <Activities firm={firm} />
          <Supplies firm={firm} />
          <Sources firm={firm} />
        </div>
      </div>
      {adding && (
        <AddToList
          suggestion={say('招商名单', 'Targets')}
          targets={[
            {
              enterprise: firm.ownId,
              name: firm.name,
              segments: firm.segments.map(({ segment }) => segment.code),
            },
          ]}
          close={() => setAdding(false)}
        />
      )}
    </Page>
  );
};

/** An enterprise: what it does and where, for whom, and who says so. */
const EnterprisePage = () => {
  const say = useLanguage().say;
  const { id = '' } = usePathParts<'id'>();
  const asked = useAnswer(
    OneEnterpriseDocument,
    useMemo(() => ({ id }), [id]),
  );
  if (!asked.data)
    return (
      <Page answer={say('企业。', 'Enterprise.')}>
        <Answer asked={asked}>{() => null}</Answer>
      </Page>
    );
  return asked.data.enterprise ? (
    <Shown key={id} firm={asked.data.enterprise} />
  ) : (
    <NotFound message={say(`图谱里没有 ${id}。`, `The graph holds no ${id}.`)} />
  );
};

export default EnterprisePage;
