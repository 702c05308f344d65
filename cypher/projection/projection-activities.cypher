// In which segments is each enterprise active, with which share, and where if not at its seat?
// @mode read
// @returns enterprise string
// @returns segment string
// @returns at string
// @returns share float?
// @returns asOf string?
// @returns estimated boolean?
MATCH (e:Enterprise)-[r:WORKS_IN]->(s:Segment)
RETURN e.id AS enterprise, s.code AS segment, r.at AS at, r.share AS share, r.asOf AS asOf, r.estimated AS estimated
