import type { ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import { Legend } from '../../marks/legend';
import { RangeBar } from '../../marks/range-bar';
import { StatusStrip } from '../../marks/status-strip';
import { type PlaceName, placeCode } from '../../place/place-code';
import { shareRange } from '../../words/figures';
import { useLanguage } from '../../words/language';
import { toDo, verbWords } from '../../words/state-words';
import type { PlaceTableQuery } from './home.gen';

type Row = PlaceTableQuery['placeChains'][number];

const Steps = ({ verbs, statuses }: Row): ReactNode => {
  const { language, say } = useLanguage();
  const steps = verbs.filter(({ verb, count }) => toDo.includes(verb) && count > 0);
  const open = steps.reduce((sum, { provisionalCount }) => sum + provisionalCount, 0);
  const all = steps.reduce((sum, { count }) => sum + count, 0);
  if (steps.length > 0)
    return (
      <>
        <b>{steps.map(({ verb, count }) => `${verbWords[verb][language]} ${count}`).join(say('，', ', '))}</b>
        {open > 0 &&
          (open === all
            ? say('（全部待核实）', ' (all to verify)')
            : say(`（${open} 待核实）`, ` (${open} to verify)`))}
      </>
    );
  const unknown = statuses
    .filter(({ status }) => status === 'UNKNOWN')
    .reduce((sum, { count }) => sum + count, 0);
  if (unknown > 0)
    return (
      <span className="quiet">
        {say(`先摸排 ${unknown} 个未知环节`, `survey ${unknown} unknown segments`)}
      </span>
    );
  const watch = verbs.find(({ verb }) => verb === 'WATCH')?.count ?? 0;
  return (
    <span className="quiet">
      {watch > 0 ? say(`关注 ${watch}`, `watch ${watch}`) : say('没有', 'nothing')}
    </span>
  );
};

/** All chains of a place: one row a chain, each with what is known, lacking and unknown. */
export const ChainTable = ({ place, rows }: { readonly place: PlaceName; readonly rows: readonly Row[] }) => {
  const { language, say } = useLanguage();
  const [, go] = useLocation();
  const address = ({ chain }: Row): string => `/gaps/${placeCode(place)}/${chain.code}`;
  return (
    <>
      <div className="scroll">
        <table className="chains">
          <thead>
            <tr>
              <th>{say('产业链', 'Chain')}</th>
              <th className="number">{say('已知企业', 'Known firms')}</th>
              <th className="number">{say('环节', 'Segments')}</th>
              <th>{say('现状，一格一个环节', 'State, a cell a segment')}</th>
              <th className="axis">
                <span>0</span>
                <span>{say('完整度', 'Completeness')}</span>
                <span>100%</span>
              </th>
              <th>
                <span className="unseen">{say('完整度，百分数', 'Completeness, per cent')}</span>
              </th>
              <th>{say('要做', 'To do')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.chain.code} onClick={() => go(address(row))}>
                <td>
                  <Link className="chain-name" href={address(row)}>
                    {language === 'en' ? (row.chain.nameEn ?? row.chain.name) : row.chain.name}
                  </Link>
                </td>
                <td className="number">{row.enterpriseCount}</td>
                <td className="number quiet">{row.segmentCount}</td>
                <td>
                  <StatusStrip statuses={row.statuses} />
                </td>
                <td>{row.completenessRange && <RangeBar {...row.completenessRange} />}</td>
                <td className="number keep quiet">
                  {row.completenessRange ? shareRange(row.completenessRange) : say('未知', 'unknown')}
                </td>
                <td>
                  <Steps {...row} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div className="home-legend">
        <Legend />
        <p className="small quiet">
          {say(
            '完整度左端：未知都算没有；右端：未知都算有',
            'Completeness, left end: unknown counts as absent; right end: as present',
          )}
        </p>
      </div>
    </>
  );
};
