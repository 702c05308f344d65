import { CutMark } from '../../marks/cut-mark';
import { Glyph } from '../../marks/glyph';
import { distance } from '../../words/figures';
import { useLanguage } from '../../words/language';
import { certaintyWords, verbWords } from '../../words/state-words';
import { nameOf, type Report, rowsOf } from './gap-rows';
import type { FirstChoice } from './use-first-choices';

interface PrintSheetProps {
  readonly report: Report;
  readonly choices: ReadonlyMap<string, FirstChoice>;
  readonly cuts: ReadonlySet<string>;
}

/** What stands on paper below the picture: all that is to do, and what is to find out. */
export const PrintSheet = ({ report, choices, cuts }: PrintSheetProps) => {
  const { language, say } = useLanguage();
  const acts = rowsOf(report.segments, 'do');
  const unseen = report.segments.filter(({ status }) => status === 'UNKNOWN');
  const unsure = report.segments.filter(({ status }) => status === 'PRESENT');
  const names = (rows: Report['segments']): string =>
    rows
      .map(
        ({ segment, possibleCount }) =>
          `${nameOf(segment, language)}${possibleCount > 0 ? say(`（可能 ${possibleCount} 家）`, ` (maybe ${possibleCount})`) : ''}`,
      )
      .join(say('、', ', '));
  return (
    <section className="print-sheet" aria-hidden="true">
      {acts.length > 0 && (
        <>
          <h2>{say(`要做的 ${acts.length} 件，按优先度`, `${acts.length} things to do, by priority`)}</h2>
          <table>
            <thead>
              <tr>
                <th />
                <th>{say('环节', 'Segment')}</th>
                <th>{say('动作', 'Action')}</th>
                <th>{say('把握', 'Certainty')}</th>
                <th>{say('为什么', 'Why')}</th>
                <th>{say('首选企业', 'First choice')}</th>
              </tr>
            </thead>
            <tbody>
              {acts.map((gap, i) => {
                const choice = choices.get(gap.segment.code);
                return (
                  <tr key={gap.segment.code}>
                    <td className="number">{i + 1}</td>
                    <td className="keep">
                      <Glyph status={gap.status} certainty={gap.certainty} size={13} />{' '}
                      <b>{nameOf(gap.segment, language)}</b> {cuts.has(gap.segment.code) && <CutMark />}
                    </td>
                    <td>
                      <b>{gap.verb && verbWords[gap.verb][language]}</b>
                    </td>
                    <td className="keep">{gap.certainty ? certaintyWords[gap.certainty][language] : '—'}</td>
                    <td>{gap.reasons.at(-1)?.message}</td>
                    <td>
                      {choice && gap.status === 'MISSING'
                        ? `${choice.name}${choice.distanceKm === null ? '' : `${say('，', ', ')}${distance(choice.distanceKm, language)}`}`
                        : '—'}
                    </td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </>
      )}
      <h2>{say('要查的', 'To find out')}</h2>
      {unseen.length > 0 && (
        <p>
          {say('未知：', 'Unknown: ')}
          {names(unseen)}
          {say('。', '.')}
        </p>
      )}
      {unsure.length > 0 && (
        <p>
          {say('强弱未知：', 'Strength unknown: ')}
          {names(unsure)}
          {say('。', '.')}
        </p>
      )}
    </section>
  );
};
