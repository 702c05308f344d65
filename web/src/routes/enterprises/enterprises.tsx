import { useMemo, useState } from 'react';
import { useQuery } from 'urql';
import { Link, useSearchParams } from 'wouter';
import { useAnswer } from '../../api/use-answer';
import { Page } from '../../app/page';
import { Answer } from '../../app/states';
import { ChainNamesDocument } from '../../place/place.gen';
import { placeCode, placeOf } from '../../place/place-code';
import { useHome } from '../../place/use-home';
import { counted } from '../../words/counted';
import { count, money } from '../../words/figures';
import { type Language, useLanguage } from '../../words/language';
import { named } from '../../words/named';
import {
  EnterprisesDocument,
  type EnterprisesQuery,
  type EnterprisesQueryVariables,
} from './enterprises.gen';
import './enterprises.css';
import { enterprisePath } from '../../app/enterprise-path';

type Enterprise = EnterprisesQuery['enterprises']['edges'][number]['node'];

const pageSize = 50;

const filterOf = (search: URLSearchParams): EnterprisesQueryVariables['filter'] => {
  const text = search.get('text');
  const place = search.get('place');
  const chain = search.get('chain');
  const segment = search.get('segment');
  const tier = search.get('tier');
  const wan = Number(search.get('wan') || Number.NaN);
  return {
    ...(text ? { text } : {}),
    ...(place ? { place: placeOf(place) } : {}),
    ...(chain ? { chain } : {}),
    ...(segment ? { segments: [segment] } : {}),
    ...(tier ? { tiers: [tier] } : {}),
    ...(Number.isFinite(wan) ? { minRevenueCny: wan * 10_000 } : {}),
  };
};

const orders = {
  REVENUE: ['营收从高到低', 'by revenue'],
  NAME: ['按名称', 'by name'],
  REGION: ['按地区', 'by region'],
} as const;

const cityOf = ({ region }: Enterprise, language: Language): string => {
  if (!region) return '';
  const city = region.level === 'COUNTY' && region.parent?.level === 'PREFECTURE' ? region.parent : undefined;
  return city ? `${named(city, language)} ${named(region, language)}` : named(region, language);
};

const Row = ({ enterprise }: { readonly enterprise: Enterprise }) => {
  const { language, say } = useLanguage();
  const unknown = <span className="quiet">{say('未知', 'unknown')}</span>;
  return (
    <tr>
      <td>
        <Link href={enterprisePath(enterprise.ownId)}>{enterprise.name}</Link>
      </td>
      <td>{cityOf(enterprise, language) || unknown}</td>
      <td>
        {enterprise.segments.length > 0
          ? [...new Set(enterprise.segments.map(({ segment }) => named(segment, language)))]
              .slice(0, 4)
              .join(say('、', ', '))
          : unknown}
      </td>
      <td>
        {[...new Set(enterprise.tiers.map(({ tier }) => tier))].join(say('、', ', ')) || (
          <span className="quiet">{say('未见', 'none seen')}</span>
        )}
      </td>
      <td className="number keep">
        {enterprise.revenueCny == null ? unknown : money(enterprise.revenueCny, language)}
        {enterprise.revenueYear ? (
          <span className="quiet">
            {say(`（${enterprise.revenueYear}）`, ` (${enterprise.revenueYear})`)}
          </span>
        ) : (
          ''
        )}
      </td>
      <td className="number keep">
        {enterprise.employees == null ? unknown : count(enterprise.employees, language)}
      </td>
    </tr>
  );
};

/** Search of enterprises by name, place, chain, title and size. */
const Enterprises = () => {
  const { language, say } = useLanguage();
  const [search, setSearch] = useSearchParams();
  const [shown, setShown] = useState(pageSize);
  const text = search.toString();
  const order = (search.get('order') as keyof typeof orders | null) ?? 'REVENUE';
  const variables = useMemo(
    () => ({ filter: filterOf(new URLSearchParams(text)), orderBy: { field: order }, first: shown }),
    [text, order, shown],
  );
  const asked = useAnswer(EnterprisesDocument, variables);
  const [{ data: names }] = useQuery({ query: ChainNamesDocument });
  const home = useHome();
  const total = asked.data?.enterprises.totalCount;
  const [typed, setTyped] = useState(search.get('text') ?? '');
  const set = (name: string, value: string): void => {
    setShown(pageSize);
    setSearch(
      (before) => {
        const next = new URLSearchParams(before);
        if (value === '') next.delete(name);
        else next.set(name, value);
        return next;
      },
      { replace: true },
    );
  };
  const places = home ? [...(home.province ? [home.province] : []), ...home.parts, ...home.parks] : [];
  return (
    <Page
      answer={
        total === undefined
          ? say('企业。', 'Enterprises.')
          : say(
              `符合条件的企业 ${total} 家。`,
              `${counted(total, 'enterprise meets', 'enterprises meet')} the conditions.`,
            )
      }
      next={say(
        '没有列出的不等于没有：图谱只收有来源的企业。',
        'Who is not listed may still exist: the graph holds only what has a source.',
      )}
      note={say('营业收入后的年份是数据年份', 'The year behind a revenue is that of the figure')}
    >
      <form
        className="filters"
        onSubmit={(event) => {
          event.preventDefault();
          set('text', typed.trim());
        }}
      >
        <input
          className="input"
          type="search"
          aria-label={say('名称或代码', 'Name or code')}
          placeholder={say('名称、代码、拼音', 'Name, code, pinyin')}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          onBlur={() => typed.trim() !== (search.get('text') ?? '') && set('text', typed.trim())}
        />
        <select
          className="input"
          aria-label={say('地区', 'Place')}
          value={search.get('place') ?? ''}
          onChange={(event) => set('place', event.target.value)}
        >
          <option value="">{say('地区：全部', 'Place: all')}</option>
          {places.map((place) => (
            <option key={placeCode(place)} value={placeCode(place)}>
              {named(place, language)}
            </option>
          ))}
        </select>
        <select
          className="input"
          aria-label={say('产业链', 'Chain')}
          value={search.get('chain') ?? ''}
          onChange={(event) => set('chain', event.target.value)}
        >
          <option value="">{say('产业链：全部', 'Chain: all')}</option>
          {names?.chains.map((chain) => (
            <option key={chain.code} value={chain.code}>
              {named(chain, language)}
            </option>
          ))}
        </select>
        <input
          className="input wan"
          inputMode="decimal"
          aria-label={say('营收至少（万元）', 'Revenue from (10k yuan)')}
          placeholder={say('营收至少，万元', 'Revenue from, 10k yuan')}
          defaultValue={search.get('wan') ?? ''}
          onBlur={(event) => set('wan', event.target.value.trim())}
        />
        <select
          className="input"
          aria-label={say('排序', 'Order')}
          value={order}
          onChange={(event) => set('order', event.target.value)}
        >
          {Object.entries(orders).map(([code, [zh, en]]) => (
            <option key={code} value={code}>
              {say(zh, en)}
            </option>
          ))}
        </select>
        {search.get('segment') && (
          <button type="button" className="button" onClick={() => set('segment', '')}>
            {say('去掉环节条件', 'Drop the segment')}
          </button>
        )}
        <button type="submit" className="button">
          {say('查找企业', 'Find enterprises')}
        </button>
      </form>
      <Answer asked={asked}>
        {({ enterprises }) =>
          enterprises.edges.length === 0 ? (
            <p className="quiet">
              {say(
                '没有找到。换一个名称，或放宽条件；也可能是还没有导入。',
                'Nobody was found: try another name or wider conditions; it may not be imported yet.',
              )}
            </p>
          ) : (
            <div className="scroll">
              <table>
                <thead>
                  <tr>
                    <th>{say('企业', 'Enterprise')}</th>
                    <th>{say('所在地', 'Place')}</th>
                    <th>{say('环节', 'Segments')}</th>
                    <th>{say('称号', 'Titles')}</th>
                    <th className="number">{say('营业收入', 'Revenue')}</th>
                    <th className="number">{say('从业人数', 'Employees')}</th>
                  </tr>
                </thead>
                <tbody>
                  {enterprises.edges.map(({ node }) => (
                    <Row key={node.ownId} enterprise={node} />
                  ))}
                </tbody>
              </table>
              {enterprises.pageInfo.hasNextPage && (
                <button
                  type="button"
                  className="button more"
                  onClick={() => setShown(Math.min(shown + 100, 1000))}
                >
                  {say('再看 100 家', 'Show 100 more')}
                </button>
              )}
            </div>
          )
        }
      </Answer>
    </Page>
  );
};

export default Enterprises;
