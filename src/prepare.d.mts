export declare const root: string;
/** Install dependencies and build, each only where missing or stale. */
export declare const prepare: (progress: (line: string) => void) => void;
