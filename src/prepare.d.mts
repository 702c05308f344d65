export declare const root: string;
/** Check Node, and install dependencies where they are missing or stale. */
export declare const prepareModules: (progress: (line: string) => void) => void;
/** Install dependencies and build, each only where missing or stale. */
export declare const prepare: (progress: (line: string) => void) => Promise<void>;
