/** Told, in words, what long work is doing. */
export type Progress = (message: string) => void;
