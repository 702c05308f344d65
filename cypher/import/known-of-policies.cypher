// Which documents, metrics and registers of policies stand in the graph?
// @mode read
// @returns kind string
// @returns code string
// @returns name string
MATCH (p:Policy)
RETURN 'Policy' AS kind, p.code AS code, p.title AS name
ORDER BY code
UNION ALL
MATCH (m:Metric)
RETURN 'Metric' AS kind, m.code AS code, m.name AS name
ORDER BY code
UNION ALL
MATCH (r:Register)
RETURN 'Register' AS kind, r.code AS code, r.name AS name
ORDER BY code
