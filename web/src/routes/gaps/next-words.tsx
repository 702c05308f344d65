import type { ReactNode } from 'react';

interface Named {
  readonly code: string;
  readonly name: string;
}

/** A sentence in which the names of segments are buttons that open them. */
export const linkedNames = (
  sentence: string,
  segments: readonly Named[],
  open: (code: string) => void,
): ReactNode => {
  const named = segments
    .filter(({ name }) => sentence.includes(name))
    .sort((a, b) => b.name.length - a.name.length)[0];
  if (!named) return sentence;
  const [before, ...after] = sentence.split(named.name);
  return (
    <>
      {before}
      <button type="button" className="link" onClick={() => open(named.code)}>
        {named.name}
      </button>
      {after.join(named.name)}
    </>
  );
};
