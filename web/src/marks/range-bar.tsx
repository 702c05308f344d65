import './marks.css';

/** From low to high on an axis of 0 to 100%: one number would hide what is unknown. */
export const RangeBar = ({ low, high }: { readonly low: number; readonly high: number }) => (
  <svg className="range-bar" width="130" height="14" viewBox="-3 0 130 14" aria-hidden="true">
    <path d="M0 7H124M0 3.5V10.5M62 3.5V10.5M124 3.5V10.5" stroke="var(--line-2)" opacity="0.7" fill="none" />
    <rect x={124 * low} y="4.5" width={Math.max(1, 124 * (high - low))} height="5" fill="#b3b8bf" />
    <path d={`M${124 * low} 2V12M${124 * high} 2V12`} stroke="var(--ink)" strokeWidth="2" fill="none" />
  </svg>
);
