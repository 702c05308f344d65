/** The leader and the three documents of a chain, by the attribute that records each. */
const recorded = [
  { name: '链长', nameEn: 'chain leader', attribute: 'leaderPost' },
  { name: '一链一图', nameEn: 'one map', attribute: 'mapDatedOn' },
  { name: '一链一制', nameEn: 'one system', attribute: 'systemDatedOn' },
  { name: '一链一策', nameEn: 'one policy', attribute: 'policyDatedOn' },
] as const;

/** A part of a dossier: a leader is recorded by the post, a document by its day. */
export interface DossierPart {
  readonly name: string;
  readonly nameEn: string;
  readonly recorded: boolean;
  /** Day of the document; null of the leader and where none is recorded. */
  readonly datedOn: string | null;
}

/** Tells which of the four parts are recorded, by the attributes of the entry. */
export const dossierParts = (attribute: (code: string) => string | null): DossierPart[] =>
  recorded.map(({ name, nameEn, attribute: code }) => {
    const value = attribute(code);
    return { name, nameEn, recorded: value !== null, datedOn: code === 'leaderPost' ? null : value };
  });
