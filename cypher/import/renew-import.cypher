// Is the import still this one's, and how far is its sign of life pushed on?
// @mode write
// @param token string
// @param previous string
// @returns held boolean
MATCH (g:Graph {id: 'graph'})
WHERE g.importing = $previous
SET g.importing = $token
RETURN true AS held
