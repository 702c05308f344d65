// At which revision is the graph, and is an import under way?
// @mode read
// @returns revision int
// @returns mark string?
// @returns changedAt string?
// @returns importing string?
OPTIONAL MATCH (g:Graph {id: 'graph'})
RETURN coalesce(g.revision, 0) AS revision, g.mark AS mark, g.changedAt AS changedAt, g.importing AS importing
