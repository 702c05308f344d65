// Which enterprises name one of these places as the place of an activity?
// @mode read
// @param places string[]
// @returns id string
MATCH (e:Enterprise)-[r:WORKS_IN]->(:Segment)
WHERE r.at IN $places
RETURN DISTINCT e.id AS id
