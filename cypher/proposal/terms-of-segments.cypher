// By which words is each segment told? Its own name first, then its aliases, then its terms.
// @mode read
// @returns segment string
// @returns name string
// @returns aliases string[]
// @returns terms {term: string, kind: string, weight: float}[]
MATCH (s:Segment)
RETURN s.code AS segment, s.name AS name, coalesce(s.aliases, []) AS aliases,
       COLLECT {
         MATCH (t:SegmentTerm)-[:TELLS]->(s)
         RETURN {term: t.term, kind: t.kind, weight: coalesce(t.weight, 1.0)} AS term
         ORDER BY t.code
       } AS terms
ORDER BY segment
