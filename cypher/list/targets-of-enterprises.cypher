// Which of these enterprises are on a list already?
// @mode read
// @param list string
// @param enterprises string[]
// @returns enterprise string
// @returns target string
UNWIND $enterprises AS enterprise
MATCH (t:Target {key: $list + '|' + enterprise})
RETURN enterprise AS enterprise, t.id AS target
ORDER BY enterprise
