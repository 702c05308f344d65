// What do documents say to named answers, in which order?
// @mode read
// @returns code string
// @returns answer string
// @returns role string
// @returns policy string
// @returns article string
// @returns item string?
// @returns value float?
// @returns zh string?
// @returns en string?
// @returns attributes string[]?
MATCH (n:AnswerPart)-[:STATED_IN]->(p:Policy)
RETURN n.code AS code, n.answer AS answer, n.role AS role, p.code AS policy, n.article AS article,
       n.item AS item, n.value AS value, n.zh AS zh, n.en AS en, n.attributes AS attributes
ORDER BY coalesce(n.sort, 2147483647), code
