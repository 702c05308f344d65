import { useState } from 'react';
import { money, shortDay } from '../../words/figures';
import { useLanguage } from '../../words/language';
import { named } from '../../words/named';
import { ClaimLine } from './claim-line';
import { type Entry, eventWords, firmOf } from './list-words';
import { SegmentNames } from './segment-names';
import { stageWords } from './stages';
import type { Statuses } from './use-statuses';

interface EntryTableProps {
  readonly entries: readonly Entry[];
  readonly statuses: Statuses;
  readonly conflicts: ReadonlySet<string>;
  readonly changed: string | undefined;
  readonly open: (id: string) => void;
  readonly again: () => void;
}

const most = 100;

/** The same list as rows, for work on many. */
export const EntryTable = ({ entries, statuses, conflicts, changed, open, again }: EntryTableProps) => {
  const { language, say } = useLanguage();
  const [shown, setShown] = useState(most);
  return (
    <div className="scroll">
      <table className="entries">
        <thead>
          <tr>
            <th>{say('企业', 'Enterprise')}</th>
            <th>{say('环节', 'Segment')}</th>
            <th>{say('阶段', 'Stage')}</th>
            <th>{say('认领', 'Holder')}</th>
            <th className="number">{say('意向投资', 'Investment')}</th>
            <th>{say('下一步', 'Next step')}</th>
            <th>{say('最近记录', 'Last event')}</th>
            <th className="number">{say('版本', 'Version')}</th>
          </tr>
        </thead>
        <tbody>
          {entries.slice(0, shown).map((entry) => {
            const last = entry.history.at(-1);
            return (
              <tr key={entry.id} className={entry.id === changed ? 'changed' : undefined}>
                <td>
                  <button type="button" className="entry-name" onClick={() => open(entry.id)}>
                    {firmOf(entry)}
                  </button>{' '}
                  {conflicts.has(entry.id) && <span className="tag">{say('冲突', 'conflict')}</span>}
                </td>
                <td>
                  <SegmentNames segments={entry.segments} statuses={statuses} />
                </td>
                <td className="keep">{stageWords[entry.stage][language]}</td>
                <td>
                  <ClaimLine entry={entry} again={again} />
                </td>
                <td className="number keep">
                  {entry.investment ? (
                    money(entry.investment.amountCny, language)
                  ) : (
                    <span className="quiet">{say('未知', 'unknown')}</span>
                  )}
                </td>
                <td>
                  {entry.nextStep
                    ? `${entry.nextStep.on ? `${shortDay(entry.nextStep.on)} ` : ''}${entry.nextStep.text}`
                    : '—'}
                </td>
                <td className="quiet">
                  {last &&
                    `${shortDay(last.at)} ${named(last.by, language)} ${eventWords({ kind: last.kind, to: last.to }, language, say)}`}
                </td>
                <td className="number quiet">{entry.version}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {entries.length > shown && (
        <button type="button" className="button more" onClick={() => setShown(shown + most)}>
          {say(
            `再看 ${Math.min(most, entries.length - shown)} 家`,
            `Show ${Math.min(most, entries.length - shown)} more`,
          )}
        </button>
      )}
    </div>
  );
};
