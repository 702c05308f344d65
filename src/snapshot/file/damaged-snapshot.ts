/** File that is no whole snapshot; the message says why. */
export class DamagedSnapshot extends Error {}
