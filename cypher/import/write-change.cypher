// What does this batch of an import change?
// @mode write
// @param enterprises string[]
// @param tables string[]
// @param whole boolean
MATCH (g:Graph {id: 'graph'})
CREATE (:Change {code: randomUUID(), revision: g.revision, enterprises: $enterprises, tables: $tables, whole: $whole})
