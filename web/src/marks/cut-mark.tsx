/** Two triangles: without this segment the chain falls apart. */
export const CutMark = ({ label }: { readonly label?: string }) => (
  <svg
    className="cut-mark"
    width="12"
    height="9"
    viewBox="0 0 12 9"
    role={label ? 'img' : undefined}
    aria-label={label}
    aria-hidden={label ? undefined : true}
  >
    <path d="M0 0 6 4.5 0 9ZM12 0 6 4.5 12 9Z" fill="var(--ink)" />
  </svg>
);
