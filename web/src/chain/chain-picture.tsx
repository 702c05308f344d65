import { useRef, useState } from 'react';
import { CutMark } from '../marks/cut-mark';
import { Glyph } from '../marks/glyph';
import { useSay } from '../words/language';
import { stageWords, toDo } from '../words/state-words';
import './chain-picture.css';
import { ChainDrawing } from './chain-drawing';
import { nextNode } from './next-node';
import { countWords, pictureVerb, spokenNode } from './node-words';
import type { PictureLayout, SegmentState } from './picture-types';

interface ChainPictureProps {
  readonly layout: PictureLayout;
  readonly states: readonly SegmentState[];
  readonly node: 'FULL' | 'COMPACT';
  readonly selected: string | undefined;
  readonly select: (code: string) => void;
  readonly label: string;
}

const arrows = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'] as const;

const neighboursOf = ({ edges }: PictureLayout, code: string | undefined): ReadonlySet<string> =>
  new Set(edges.flatMap(({ from, to }) => (from === code ? [to] : to === code ? [from] : [])));

const FullText = ({ state }: { readonly state: SegmentState }) => {
  const say = useSay();
  const verb = pictureVerb(state, say);
  const unsure = state.possible > 0;
  return (
    <span className="node-line">
      <Glyph status={state.status} certainty={state.certainty} size={12} />
      <span className={unsure ? 'node-count unsure' : 'node-count'}>{countWords(state, say)}</span>
      {verb && (
        <span className={state.verb && toDo.includes(state.verb) ? 'node-verb act' : 'node-verb'}>
          {verb}
        </span>
      )}
    </span>
  );
};

/** A chain, laid out by the server: boxes that can be focused over lines that are only seen. */
export const ChainPicture = ({ layout, states, node, selected, select, label }: ChainPictureProps) => {
  const say = useSay();
  const [at, setAt] = useState<string>();
  const buttons = useRef(new Map<string, HTMLButtonElement>());
  const byCode = new Map(states.map((state) => [state.code, state]));
  const shown = layout.nodes.filter(({ segment }) => byCode.has(segment.code));
  const stop = at ?? selected ?? shown[0]?.segment.code;
  const near = neighboursOf(layout, selected);
  const move = (event: React.KeyboardEvent, code: string): void => {
    const key = arrows.find((one) => one === event.key);
    const next = key && nextNode(layout, code, key);
    if (!next) return;
    event.preventDefault();
    setAt(next);
    buttons.current.get(next)?.focus();
  };
  return (
    <figure className={`picture picture-${node.toLowerCase()}`} aria-label={label}>
      <div className="picture-frame" style={{ width: layout.width + 8, height: layout.height + 32 }}>
        {layout.stages.map(({ stage, x, width }) => (
          <p key={stage ?? 'none'} className="stage" style={{ left: x + 4, width }} aria-hidden="true">
            <b>{stage ? say(stageWords[stage].zh, stageWords[stage].en) : say('未分阶段', 'No stage')}</b>{' '}
            {states.filter((state) => state.stage === (stage ?? null)).length}
          </p>
        ))}
        <div className="picture-body">
          <ChainDrawing layout={layout} byCode={byCode} selected={selected} near={near} />
          {layout.stages.map(({ stage }) => (
            <ul
              key={stage ?? 'none'}
              aria-label={
                stage ? say(stageWords[stage].zh, stageWords[stage].en) : say('未分阶段', 'No stage')
              }
            >
              {shown
                .filter(({ segment }) => byCode.get(segment.code)!.stage === (stage ?? null))
                .map(({ segment, x, y, width, height }) => {
                  const state = byCode.get(segment.code)!;
                  const bold =
                    node === 'COMPACT'
                      ? state.verb !== null && toDo.includes(state.verb)
                      : near.has(state.code);
                  return (
                    <li key={segment.code}>
                      <button
                        ref={(element) => {
                          if (element) buttons.current.set(segment.code, element);
                        }}
                        type="button"
                        className={`node node-${state.status.toLowerCase()}`}
                        style={{ left: x + 4, top: y + 4, width, height }}
                        tabIndex={segment.code === stop ? 0 : -1}
                        aria-pressed={segment.code === selected}
                        onFocus={() => setAt(segment.code)}
                        onKeyDown={(event) => move(event, segment.code)}
                        onClick={() => select(segment.code)}
                      >
                        <span className="unseen">{spokenNode(state, say)}</span>
                        <span className="node-body" aria-hidden="true">
                          {node === 'COMPACT' && (
                            <Glyph status={state.status} certainty={state.certainty} size={13} />
                          )}
                          <span
                            className={bold || segment.code === selected ? 'node-name bold' : 'node-name'}
                          >
                            {state.name}
                          </span>
                          {state.cut && <CutMark />}
                          {node === 'FULL' && <FullText state={state} />}
                        </span>
                      </button>
                    </li>
                  );
                })}
            </ul>
          ))}
        </div>
      </div>
    </figure>
  );
};
