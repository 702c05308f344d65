// At which revision does the import leave the graph?
// @mode write
// @param at string
// @returns revision int
MATCH (g:Graph {id: 'graph'})
SET g.revision = g.revision + 1, g.mark = randomUUID(), g.changedAt = $at, g.importing = null
RETURN g.revision AS revision
