/** Something about the machine, the settings or the files stops the work; the message is for a person and says what to do. */
export class UnusableError extends Error {}
