/** Titles of a chain’s leader: who bears one in force carries a segment alone (链主, 单项冠军). */
export const anchorTitles: string[] = ['链主', '单项冠军'];
