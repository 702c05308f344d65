// How many enterprises and identifiers does the graph hold?
// @mode read
// @returns held int
RETURN count { (:Enterprise) } + count { (:Identifier) } AS held
