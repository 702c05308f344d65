// May this import begin, and what does the graph say of one under way?
// @mode write
// @param token string
// @param previous string?
// @param at string
// @returns begun boolean
// @returns importing string?
MERGE (g:Graph {id: 'graph'})
SET g.importing = g.importing
WITH g, g.importing AS importing
WITH g, importing, importing IS NULL OR importing = $previous AS begun
FOREACH (free IN CASE WHEN begun THEN [1] ELSE [] END |
  SET g.importing = $token, g.revision = coalesce(g.revision, 0) + 1, g.mark = randomUUID(), g.changedAt = $at
  CREATE (:Change {code: randomUUID(), revision: g.revision, mark: g.mark, enterprises: [], tables: [], whole: false})
)
RETURN begun AS begun, importing AS importing
