// What do proposals, decisions and declared surveys change, and at which revision?
// @mode write
// @param enterprises string[]
// @param tables string[]
// @param at string
// @returns revision int
MERGE (g:Graph {id: 'graph'})
SET g.revision = coalesce(g.revision, 0) + 1, g.mark = randomUUID(), g.changedAt = $at
CREATE (:Change {code: randomUUID(), revision: g.revision, mark: g.mark, enterprises: $enterprises, tables: $tables, whole: false})
RETURN g.revision AS revision
