// Which enterprises does the graph hold, and what are their folded names?
// @mode read
// @returns id string
// @returns normalisedName string?
MATCH (e:Enterprise)
RETURN e.id AS id, e.normalisedName AS normalisedName
