// Which enterprises are active in each segment, with which share, and where if not at their seat? Lists of one length.
// Who has ended or moved away works nowhere, and a project begun is no activity.
// @mode read
// @returns segment string
// @returns enterprises string[]
// @returns places string[]
// @returns shares float[]
// @returns dates string[]
// @returns estimated boolean[]
// @returns sampled boolean[]
// @returns sources string[]
MATCH (s:Segment)
CALL (s) {
  MATCH (e:Enterprise)-[r:WORKS_IN]->(s)
  WHERE NOT coalesce(e.status, 'ACTIVE') IN ['ENDED', 'MOVED'] AND coalesce(r.state, 'PRODUCING') <> 'PROJECT'
  RETURN collect(e.id) AS enterprises, collect(r.at) AS places, collect(coalesce(r.share, -1.0)) AS shares,
         collect(coalesce(r.asOf, '')) AS dates, collect(coalesce(r.estimated, false)) AS estimated,
         collect(coalesce(r.sampling IN ['REGISTER', 'SURVEY'], false)) AS sampled,
         collect(coalesce(r.source, '')) AS sources
}
RETURN s.code AS segment, enterprises AS enterprises, places AS places, shares AS shares, dates AS dates,
       estimated AS estimated, sampled AS sampled, sources AS sources
