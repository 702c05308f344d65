import { Fragment, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { Link } from 'wouter';
import { enterprisePath } from '../../app/enterprise-path';
import { CutMark } from '../../marks/cut-mark';
import { Glyph } from '../../marks/glyph';
import { ScoreBar } from '../../marks/score-bar';
import type { PlaceName } from '../../place/place-code';
import { distance, score } from '../../words/figures';
import { useLanguage } from '../../words/language';
import { certaintyWords, statusWords, toDo, verbWords } from '../../words/state-words';
import { GapDetail } from './gap-detail';
import { type Gap, nameOf, type Report, type Show } from './gap-rows';
import { knownOfAsked } from './gap-words';
import type { FirstChoice } from './use-first-choices';

interface GapTableProps {
  readonly place: PlaceName;
  readonly report: Report;
  readonly rows: readonly Gap[];
  readonly show: Show;
  readonly cuts: ReadonlySet<string>;
  readonly choices: ReadonlyMap<string, FirstChoice>;
  readonly wide: boolean;
  readonly selected: string | undefined;
  readonly select: (code: string) => void;
}

/** One tab stop for the table; arrow keys go from row to row. */
const useRowFocus = (rows: readonly Gap[], selected: string | undefined) => {
  const [at, setAt] = useState<string>();
  const buttons = useRef(new Map<string, HTMLButtonElement>());
  const codes = rows.map(({ segment }) => segment.code);
  const stop = [at, selected, codes[0]].find((code) => code !== undefined && codes.includes(code));
  const move = (event: KeyboardEvent, code: string): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const next = step && codes[codes.indexOf(code) + step];
    if (!next) return;
    event.preventDefault();
    setAt(next);
    buttons.current.get(next)?.focus();
  };
  return { buttons, stop, move, setAt };
};

/** Brings the opened row into view: within the table, never the page. */
const useShown = (selected: string | undefined) => {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const row = selected && box.current?.querySelector<HTMLElement>('tr[data-open]');
    if (!row || !box.current) return;
    const top = row.offsetTop - 30;
    const { scrollTop, clientHeight } = box.current;
    if (top < scrollTop || top + 220 > scrollTop + clientHeight) box.current.scrollTo({ top });
  }, [selected]);
  return box;
};

export const GapTable = ({
  place,
  report,
  rows,
  show,
  cuts,
  choices,
  wide,
  selected,
  select,
}: GapTableProps) => {
  const { language, say } = useLanguage();
  const { buttons, stop, move, setAt } = useRowFocus(rows, selected);
  const box = useShown(selected);
  const asking = show === 'ask';
  const columns = (asking ? 4 : 5) + (wide ? 2 : 0);
  if (rows.length === 0)
    return <p className="quiet empty-rows">{say('这里没有环节。', 'No segment is of this kind.')}</p>;
  return (
    <div className="rows" ref={box}>
      <table>
        <thead>
          <tr>
            <th>{say('环节', 'Segment')}</th>
            {asking ? (
              <th>{say('知道什么', 'What is known')}</th>
            ) : (
              <>
                <th>{say('动作', 'Action')}</th>
                <th>{say('把握', 'Certainty')}</th>
              </>
            )}
            <th className="number">{say('已知企业', 'Known')}</th>
            {wide && (
              <>
                <th>{say('为什么', 'Why')}</th>
                <th>{say('首选企业', 'First choice')}</th>
              </>
            )}
            <th className="number">{say('优先度', 'Priority')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((gap) => {
            const { code } = gap.segment;
            const open = code === selected;
            const choice = choices.get(code);
            const last = gap.reasons.at(-1);
            return (
              <Fragment key={code}>
                <tr
                  className={open ? 'open' : undefined}
                  data-open={open || undefined}
                  onClick={() => select(code)}
                >
                  <td>
                    <button
                      ref={(element) => {
                        if (element) buttons.current.set(code, element);
                      }}
                      type="button"
                      className="row-button"
                      aria-expanded={open}
                      tabIndex={code === stop ? 0 : -1}
                      onFocus={() => setAt(code)}
                      onKeyDown={(event) => move(event, code)}
                      onClick={(event) => {
                        event.stopPropagation();
                        select(code);
                      }}
                    >
                      <span className="chevron" aria-hidden="true" />
                      <Glyph
                        status={gap.status}
                        certainty={gap.certainty}
                        label={statusWords[gap.status][language]}
                      />
                      <span className="row-name">{nameOf(gap.segment, language)}</span>
                      {cuts.has(code) && <CutMark label={say('断链点', 'cut point')} />}
                    </button>
                  </td>
                  {asking ? (
                    <td className="quiet">{knownOfAsked(gap, say)}</td>
                  ) : (
                    <>
                      <td>
                        {gap.verb &&
                          (toDo.includes(gap.verb) ? (
                            <b>{verbWords[gap.verb][language]}</b>
                          ) : (
                            verbWords[gap.verb][language]
                          ))}
                      </td>
                      <td className="quiet">
                        {gap.certainty === 'CONFIRMED' ? (
                          <b>{certaintyWords.CONFIRMED[language]}</b>
                        ) : gap.certainty ? (
                          certaintyWords[gap.certainty][language]
                        ) : (
                          '—'
                        )}
                      </td>
                    </>
                  )}
                  <td className="number">
                    {gap.possibleCount > 0 && gap.enterpriseCount > 0
                      ? `${gap.enterpriseCount}–${gap.enterpriseCount + gap.possibleCount}`
                      : gap.enterpriseCount}
                  </td>
                  {wide && (
                    <>
                      <td className="row-why">{last?.message}</td>
                      <td>
                        {choice ? (
                          <>
                            <Link
                              href={enterprisePath(choice.id)}
                              onClick={(event) => event.stopPropagation()}
                            >
                              {choice.name}
                            </Link>
                            {choice.distanceKm !== null &&
                              `${say('，', ', ')}${distance(choice.distanceKm, language)}`}
                          </>
                        ) : (
                          '—'
                        )}
                      </td>
                    </>
                  )}
                  <td className="number keep">
                    <ScoreBar value={gap.priority?.value} />{' '}
                    {gap.priority?.value == null ? '—' : score(gap.priority.value)}
                  </td>
                </tr>
                {open && (
                  <tr className="open detail-row">
                    <td colSpan={columns}>
                      <GapDetail
                        place={place}
                        chain={report.chain.code}
                        gap={gap}
                        wide={wide}
                        inChain={(other) => report.segments.some((one) => one.segment.code === other)}
                        select={select}
                      />
                    </td>
                  </tr>
                )}
              </Fragment>
            );
          })}
        </tbody>
      </table>
    </div>
  );
};
