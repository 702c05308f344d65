// Which list is about to change by an import? Its changes follow one another.
// @mode write
// @param list string
// @returns id string
MATCH (l:TargetList {id: $list})
SET l.lock = true
RETURN l.id AS id
