// Which enterprises are active in each segment, with which share, and where if not at their seat? Lists of one length, a
// segment's in parts of at most 500, so that none is long to read.
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
  RETURN collect(e.id) AS ids, collect(r.at) AS at, collect(coalesce(r.share, -1.0)) AS share,
         collect(coalesce(r.asOf, '')) AS date, collect(coalesce(r.estimated, false)) AS guessed,
         collect(coalesce(r.sampling IN ['REGISTER', 'SURVEY'], false)) AS surveyed,
         collect(coalesce(r.source, '')) AS source
}
UNWIND range(0, size(ids) - 1, 500) AS first
RETURN s.code AS segment, ids[first..first + 500] AS enterprises, at[first..first + 500] AS places,
       share[first..first + 500] AS shares, date[first..first + 500] AS dates, guessed[first..first + 500] AS estimated,
       surveyed[first..first + 500] AS sampled, source[first..first + 500] AS sources
