import { useEffect, useState } from 'react';
import { useSay } from '../../words/language';
import { equalWeights, parts, weightsOf, weightsText } from './ranking';

interface WeightPanelProps {
  readonly text: string | null;
  readonly set: (text: string | undefined) => void;
}

/** A slider a part of the score: the table reorders as it moves. */
export const WeightPanel = ({ text, set }: WeightPanelProps) => {
  const say = useSay();
  const [weights, setWeights] = useState(weightsOf(text));
  useEffect(() => {
    const next = weightsText(weights);
    if (next === weightsText(weightsOf(text))) return;
    const timer = setTimeout(() => set(next === weightsText(equalWeights) ? undefined : next), 80);
    return () => clearTimeout(timer);
  }, [weights, text, set]);
  return (
    <section className="weights">
      <h2>{say('权重', 'Weights')}</h2>
      <button type="button" className="link small" onClick={() => setWeights(equalWeights)}>
        {say('恢复等权', 'Make equal')}
      </button>
      <ul>
        {parts.map(({ weight, zh, en }) => (
          <li key={weight}>
            <label htmlFor={`weight-${weight}`}>{say(zh, en)}</label>
            <input
              id={`weight-${weight}`}
              type="range"
              min="0"
              max="2"
              step="0.1"
              value={weights[weight]}
              style={{ '--part': `${weights[weight] * 50}%` } as React.CSSProperties}
              onChange={(event) =>
                setWeights((before) => ({ ...before, [weight]: Number(event.target.value) }))
              }
            />
            <output className="quiet">{weights[weight].toFixed(1)}</output>
          </li>
        ))}
      </ul>
    </section>
  );
};
