// At which revision does the import leave the graph?
// @mode write
// @param at string
// @param kept int
// @returns revision int
MATCH (g:Graph {id: 'graph'})
SET g.revision = g.revision + 1, g.mark = randomUUID(), g.changedAt = $at, g.importing = null
CREATE (:Change {code: randomUUID(), revision: g.revision, mark: g.mark, enterprises: [], tables: [], whole: false})
WITH g
CALL (g) {
  MATCH (old:Change)
  WHERE old.revision <= g.revision - $kept
  DELETE old
}
RETURN g.revision AS revision
