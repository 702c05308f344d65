import type { ReactNode } from 'react';
import { Page } from '../../app/page';
import { Waiting } from '../../app/states';
import { shortDay } from '../../words/figures';
import { useLanguage } from '../../words/language';
import type { FreshnessQuery } from './data.gen';

/** What the graph holds, from whom, and since when. */
export const Freshness = ({
  doors,
  graph,
}: {
  readonly doors: ReactNode;
  readonly graph: FreshnessQuery['graph'] | undefined;
}) => {
  const { say } = useLanguage();
  return (
    <Page
      answer={
        graph
          ? say(
              `数据到 ${graph.asOf ?? '未知'}，图谱版本 ${graph.revision}。`,
              `Data up to ${graph.asOf ?? 'an unknown day'}, graph revision ${graph.revision}.`,
            )
          : say('数据新旧。', 'Age of the data.')
      }
      next={
        graph &&
        say(
          `企业 ${graph.counts.enterprises} 家，从业记录 ${graph.counts.activities} 条，园区 ${graph.counts.parks} 个，摸排 ${graph.counts.surveys} 次。`,
          `${graph.counts.enterprises} enterprises, ${graph.counts.activities} activities, ${graph.counts.parks} parks, ${graph.counts.surveys} surveys.`,
        )
      }
      className="data"
    >
      {doors}
      {graph ? (
        <table>
          <thead>
            <tr>
              <th>{say('来源', 'Source')}</th>
              <th>{say('版本', 'Version')}</th>
              <th>{say('许可', 'Licence')}</th>
              <th>{say('导入', 'Imported')}</th>
            </tr>
          </thead>
          <tbody>
            {graph.sources.map((source) => (
              <tr key={source.code}>
                <td>{source.title}</td>
                <td>{source.version ?? '—'}</td>
                <td>{source.licence ?? '—'}</td>
                <td className="keep">{source.importedAt ? shortDay(source.importedAt) : '—'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : (
        <Waiting />
      )}
    </Page>
  );
};
