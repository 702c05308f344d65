import { Glyph } from '../../marks/glyph';
import { useLanguage } from '../../words/language';
import { named } from '../../words/named';
import { certaintyWords, statusWords, verbWords } from '../../words/state-words';
import type { WhatIfQuery } from './what-if.gen';

export type Report = Extract<WhatIfQuery['whatIf'], { __typename: 'WhatIfReport' }>;
type Change = Report['changes'][number];

const Side = ({
  status,
  certainty,
  verb,
}: {
  readonly status: Change['statusBefore'];
  readonly certainty: Change['certaintyBefore'];
  readonly verb: Change['verbBefore'];
}) => {
  const { language } = useLanguage();
  return (
    <>
      <Glyph status={status} certainty={certainty} size={13} /> {statusWords[status][language]}{' '}
      {certainty && <span className="quiet">{certaintyWords[certainty][language]}</span>}{' '}
      <b>{verb ? verbWords[verb][language] : ''}</b>
    </>
  );
};

/** Segments that change, before beside after. */
export const Changes = ({ report }: { readonly report: Report }) => {
  const { language, say } = useLanguage();
  if (report.changes.length === 0)
    return <p className="quiet">{say('没有环节改变。', 'No segment changes.')}</p>;
  return (
    <table>
      <thead>
        <tr>
          <th>{say('环节', 'Segment')}</th>
          <th>{say('现在', 'Before')}</th>
          <th>{say('之后', 'After')}</th>
        </tr>
      </thead>
      <tbody>
        {report.changes.map((change) => (
          <tr key={change.segment.code}>
            <td>
              <b>{named(change.segment, language)}</b>
            </td>
            <td>
              <Side
                status={change.statusBefore}
                certainty={change.certaintyBefore}
                verb={change.verbBefore}
              />
            </td>
            <td>
              <Side status={change.statusAfter} certainty={change.certaintyAfter} verb={change.verbAfter} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};
