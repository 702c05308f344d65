/** A file that is no whole image; the message says why. */
export class DamagedImage extends Error {}
