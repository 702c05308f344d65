import type { ReactNode } from 'react';
import { useState } from 'react';
import { Link, useSearchParams } from 'wouter';
import { AddToList } from '../../add-to-list/add-to-list';
import { enterprisePath } from '../../app/enterprise-path';
import { Page } from '../../app/page';
import { Glyph } from '../../marks/glyph';
import { ScoreBar } from '../../marks/score-bar';
import { count, distance, money, score } from '../../words/figures';
import { useLanguage } from '../../words/language';
import { named } from '../../words/named';
import { partOf, parts, type Ranked } from './ranking';
import type { TargetProps } from './target-page';
import { cityOf } from './target-words';

const bestOf = (values: readonly (number | null)[]): number | undefined => {
  const known = values.filter((value) => value !== null);
  return known.length > 1 && new Set(known).size > 1 ? Math.max(...known) : undefined;
};

const Row = ({ title, cells }: { readonly title: string; readonly cells: readonly ReactNode[] }) => (
  <tr>
    <th scope="row">{title}</th>
    {cells.map((cell, i) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: a column a firm, in a fixed order.
      <td key={i}>{cell}</td>
    ))}
  </tr>
);

/** Two to four candidates side by side: parts of the score first, facts after, what is not known last. */
export const Compare = ({
  place,
  chain,
  report,
  gaps,
  ids,
}: TargetProps & { readonly ids: readonly string[] }) => {
  const { language, say } = useLanguage();
  const [search, setSearch] = useSearchParams();
  const [adding, setAdding] = useState(false);
  const all = report.candidates.edges.map(({ node }) => node);
  const firms = ids.flatMap((id) => all.find(({ enterprise }) => enterprise.ownId === id) ?? []);
  const channelled = firms.filter(({ channels }) => channels.length > 0).length;
  const to = (next: readonly string[]): void =>
    setSearch(() => {
      const params = new URLSearchParams(search);
      if (next.length > 1) params.set('compare', next.join(','));
      else params.delete('compare');
      return params;
    });
  const partCells = (part: string): ReactNode[] => {
    const values = firms.map((firm) => partOf(firm, part));
    const best = bestOf(values.map(({ value }) => value));
    return values.map(({ value, assumed }, i) => (
      <span key={firms[i]!.enterprise.ownId} className="compared">
        <ScoreBar value={value} width={120} />{' '}
        {value === null ? (
          <span className="quiet" title={assumed ?? undefined}>
            {say('未知', 'unknown')}
          </span>
        ) : value === best ? (
          <b>{score(value)}</b>
        ) : (
          score(value)
        )}
      </span>
    ));
  };
  const facts = (title: string, of: (firm: Ranked) => ReactNode) => (
    <Row title={title} cells={firms.map(of)} />
  );
  const head = (title: string) => (
    <tr className="compare-head">
      <th colSpan={firms.length + 1} scope="rowgroup">
        {title}
      </th>
    </tr>
  );
  const unknown = <span className="quiet">{say('未知', 'unknown')}</span>;
  return (
    <Page
      answer={say(
        `${firms.length} 家并排：${channelled} 家有合作渠道。`,
        `${firms.length} side by side: ${channelled} with a channel.`,
      )}
      next={say('粗体是该项最好的一家。', 'The best of each row is in bold.')}
      actions={
        <>
          <button type="button" className="button" onClick={() => to([])}>
            {say('回到排名', 'Back to the ranking')}
          </button>
          <button type="button" className="button" onClick={() => print()}>
            {say('打印', 'Print')}
          </button>
        </>
      }
      note={say('分数只用于排序，不是预测', 'Scores order a list; they forecast nothing')}
      className="compare"
    >
      <div className="scroll">
        <table>
          <thead>
            <tr>
              <th>
                <span className="unseen">{say('事实', 'Fact')}</span>
              </th>
              {firms.map((firm) => (
                <th key={firm.enterprise.ownId} scope="col">
                  <Link href={enterprisePath(firm.enterprise.ownId)}>
                    <b>{firm.enterprise.name}</b>
                  </Link>
                  <p className="small quiet">
                    {say(`第 ${all.indexOf(firm) + 1} 名，得分 `, `Rank ${all.indexOf(firm) + 1}, score `)}
                    <b>{firm.score.value == null ? '—' : score(firm.score.value)}</b>{' '}
                    {firms.length > 2 && (
                      <button
                        type="button"
                        className="link small"
                        onClick={() => to(ids.filter((id) => id !== firm.enterprise.ownId))}
                      >
                        {say('移出', 'Remove')}
                      </button>
                    )}
                  </p>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {facts(say('可补环节', 'Can fill'), (firm) =>
              firm.segments.map((segment) => {
                const gap = gaps?.segments.find((one) => one.segment.code === segment.code);
                return (
                  <span key={segment.code} className="segment-name">
                    {gap && <Glyph status={gap.status} certainty={gap.certainty} size={13} />}{' '}
                    {named(segment, language)}
                  </span>
                );
              }),
            )}
            {head(say('得分构成', 'Parts of the score'))}
            {parts.map(({ part, zh, en }) => (
              <Row key={part} title={say(zh, en)} cells={partCells(part)} />
            ))}
            {head(say('事实', 'Facts'))}
            {facts(
              say('所在地', 'Place'),
              (firm) =>
                `${cityOf(firm, language)}${firm.distanceKm == null ? '' : `${say('，', ', ')}${distance(firm.distanceKm, language)}`}`,
            )}
            {facts(say('营业收入', 'Revenue'), ({ enterprise: { revenueCny, revenueYear } }) =>
              revenueCny == null
                ? unknown
                : `${money(revenueCny, language)}${revenueYear ? say(`（${revenueYear}）`, ` (${revenueYear})`) : ''}`,
            )}
            {facts(say('从业人数', 'Employees'), ({ enterprise: { employees } }) =>
              employees == null
                ? unknown
                : say(`${count(employees, language)} 人`, count(employees, language)),
            )}
            {facts(say('合作渠道', 'Channels'), ({ channels }) =>
              channels.length === 0 ? (
                <span className="quiet">{say('没有', 'none')}</span>
              ) : (
                channels.map((one) => named(one, language)).join(say('、', ', '))
              ),
            )}
            {facts(say('还不知道', 'Not known'), ({ unknowns }) => unknowns.join(say('；', '; ')))}
          </tbody>
        </table>
      </div>
      <div className="selection">
        <button type="button" className="button primary" onClick={() => setAdding(true)}>
          {say(`${firms.length} 家加入名单`, `Add ${firms.length} to list`)}
        </button>
        <span className="small quiet">
          {say('同时加入：各家按自己的可补环节登记', 'Each is put down for the segments it can fill')}
        </span>
      </div>
      {adding && (
        <AddToList
          place={place}
          chain={chain}
          suggestion={
            gaps
              ? say(
                  `${gaps.place.name}${gaps.chain.name}招商名单`,
                  `${named(gaps.place, language)}: ${named(gaps.chain, language)}`,
                )
              : chain
          }
          targets={firms.map(({ enterprise, segments }) => ({
            enterprise: enterprise.ownId,
            name: enterprise.name,
            segments: segments.map(({ code }) => code),
          }))}
          close={() => setAdding(false)}
        />
      )}
    </Page>
  );
};
