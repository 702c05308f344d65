import { Fragment, useState } from 'react';
import { Glyph } from '../../marks/glyph';
import { ScoreBar } from '../../marks/score-bar';
import { distance, score } from '../../words/figures';
import { useLanguage } from '../../words/language';
import { named } from '../../words/named';
import { partOf, parts, type Ranked } from './ranking';
import { TargetDetail } from './target-detail';
import { cityOf, type Gaps } from './target-words';

interface TargetTableProps {
  readonly rows: readonly Ranked[];
  /** Why there is none, as the answer says it. */
  readonly note: string | null | undefined;
  readonly gaps: Gaps | undefined;
  readonly ids: ReadonlySet<string>;
  readonly toggle: (id: string) => void;
}

const pageSize = 25;

/** How many places each row has risen since the order before; what has not moved is left out. */
const useMoves = (rows: readonly Ranked[]): ReadonlyMap<string, number> => {
  const order = rows.map(({ enterprise }) => enterprise.ownId).join(' ');
  const [last, setLast] = useState({ order, moves: new Map<string, number>() });
  if (last.order === order) return last.moves;
  const before = new Map(last.order.split(' ').map((id, i) => [id, i]));
  const moves = new Map(
    rows.flatMap(({ enterprise }, i): [string, number][] => {
      const was = before.get(enterprise.ownId);
      return was === undefined || was === i ? [] : [[enterprise.ownId, was - i]];
    }),
  );
  setLast({ order, moves });
  return moves;
};

const SegmentNames = ({ row, gaps }: { readonly row: Ranked; readonly gaps: Gaps | undefined }) => {
  const { language } = useLanguage();
  return row.segments.map((segment) => {
    const gap = gaps?.segments.find((one) => one.segment.code === segment.code);
    return (
      <span key={segment.code} className="segment-name">
        {gap && <Glyph status={gap.status} certainty={gap.certainty} size={13} />} {named(segment, language)}
      </span>
    );
  });
};

export const TargetTable = ({ rows, note, gaps, ids, toggle }: TargetTableProps) => {
  const { language, say } = useLanguage();
  const moves = useMoves(rows);
  const [open, setOpen] = useState<string>();
  const [shown, setShown] = useState(pageSize);
  if (rows.length === 0)
    return (
      <p className="quiet">
        {note ??
          say(
            '没有符合条件的企业：放宽距离、营收或来源地。',
            'No firm meets the conditions: widen distance, revenue or origin.',
          )}
      </p>
    );
  return (
    <div className="scroll">
      <table className="target-table">
        <thead>
          <tr>
            <th>
              <span className="unseen">{say('选择', 'Select')}</span>
            </th>
            <th className="number">{say('名次', 'Rank')}</th>
            <th>{say('企业', 'Enterprise')}</th>
            <th>{say('所在地', 'Place')}</th>
            <th>{say('可补环节', 'Can fill')}</th>
            <th className="number">{say('得分', 'Score')}</th>
            {parts.map(({ part, zh, en }) => (
              <th key={part} className="part">
                {say(zh, en)}
              </th>
            ))}
            <th className="number">{say('距离', 'Distance')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, shown).map((row, i) => {
            const { ownId, name } = row.enterprise;
            const moved = moves.get(ownId);
            return (
              <Fragment key={ownId}>
                <tr
                  className={open === ownId ? 'open' : undefined}
                  onClick={() => setOpen(open === ownId ? undefined : ownId)}
                >
                  <td>
                    <input
                      type="checkbox"
                      aria-label={say(`选${name}`, `Select ${name}`)}
                      checked={ids.has(ownId)}
                      onClick={(event) => event.stopPropagation()}
                      onChange={() => toggle(ownId)}
                    />
                  </td>
                  <td className="number keep">
                    {moved !== undefined && (
                      <span className="small quiet">
                        {moved > 0
                          ? say(`升${moved}`, `up ${moved}`)
                          : say(`降${-moved}`, `down ${-moved}`)}{' '}
                      </span>
                    )}
                    {i + 1}
                  </td>
                  <td>
                    <button
                      type="button"
                      className="link"
                      aria-expanded={open === ownId}
                      onClick={(event) => {
                        event.stopPropagation();
                        setOpen(open === ownId ? undefined : ownId);
                      }}
                    >
                      {name}
                    </button>
                  </td>
                  <td className="keep">{cityOf(row, language)}</td>
                  <td>
                    <SegmentNames row={row} gaps={gaps} />
                  </td>
                  <td className="number">
                    <b>{row.score.value == null ? '—' : score(row.score.value)}</b>
                  </td>
                  {parts.map(({ part }) => {
                    const { value, assumed } = partOf(row, part);
                    return (
                      <td key={part} className="part" title={assumed ?? undefined}>
                        <ScoreBar value={value} width={34} />
                        <span className="unseen">
                          {value === null ? say('未知', 'unknown') : score(value)}
                        </span>
                      </td>
                    );
                  })}
                  <td className="number keep">
                    {row.distanceKm == null ? say('未知', 'unknown') : distance(row.distanceKm, language)}
                  </td>
                </tr>
                {open === ownId && (
                  <tr className="open detail-row">
                    <td colSpan={7 + parts.length}>
                      <TargetDetail row={row} />
                    </td>
                  </tr>
                )}
              </Fragment>
            );
          })}
        </tbody>
      </table>
      {rows.length > shown && (
        <button type="button" className="button more" onClick={() => setShown(shown + pageSize)}>
          {say(
            `再看 ${Math.min(pageSize, rows.length - shown)} 家`,
            `Show ${Math.min(pageSize, rows.length - shown)} more`,
          )}
        </button>
      )}
    </div>
  );
};
