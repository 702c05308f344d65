import { RangeBar } from '../../marks/range-bar';
import { score, shareRange } from '../../words/figures';
import { useLanguage } from '../../words/language';
import { named } from '../../words/named';
import { Changes, type Report } from './changes';

const Range = ({ title, state }: { readonly title: string; readonly state: Report['before'] }) => {
  const { say } = useLanguage();
  return (
    <p className="what-if-range">
      <span>{title}</span>
      {state.completenessRange ? (
        <>
          <RangeBar {...state.completenessRange} /> {shareRange(state.completenessRange)}
        </>
      ) : (
        say('未知', 'unknown')
      )}
    </p>
  );
};

/** What the supposition comes to: completeness, segments that change, segments that come nearer. */
export const Outcome = ({ report, begun }: { readonly report: Report; readonly begun: boolean }) => {
  const { language, say } = useLanguage();
  return (
    <section>
      <Range title={say('现在', 'Before')} state={report.before} />
      {begun && (
        <>
          <Range title={say('之后', 'After')} state={report.after} />
          <h2>{say('改变的环节', 'Segments that change')}</h2>
          <Changes report={report} />
          {report.newlyReachable.length > 0 && (
            <>
              <h2>{say('更容易延伸到的环节', 'Segments that come nearer')}</h2>
              <ul className="unknowns">
                {report.newlyReachable.map(({ segment, densityBefore, densityAfter }) => (
                  <li key={segment.code}>
                    {named(segment, language)}{' '}
                    <span className="quiet">
                      {say('邻近度', 'relatedness')} {densityBefore == null ? '—' : score(densityBefore)} →{' '}
                      {score(densityAfter)}
                    </span>
                  </li>
                ))}
              </ul>
            </>
          )}
        </>
      )}
    </section>
  );
};
