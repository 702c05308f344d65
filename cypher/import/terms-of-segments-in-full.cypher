// Which terms tell the segments, with all that a table of them holds?
// @mode read
// @returns segment string
// @returns term string
// @returns kind string
// @returns weight float?
// @returns source string?
// @returns as_of string?
// @returns estimated boolean?
// @returns note string?
MATCH (t:SegmentTerm)-[:TELLS]->(s:Segment)
RETURN s.code AS segment, t.term AS term, t.kind AS kind, t.weight AS weight, t.source AS source, t.asOf AS as_of,
       t.estimated AS estimated, t.note AS note
ORDER BY segment, kind, term
