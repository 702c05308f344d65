// Which groups of a sign-in issuer mean something here, and what?
// @mode read
// @returns id string
// @returns group string
// @returns organisation string
// @returns role string
// @returns source string?
// @returns asOf string?
MATCH (n:SignInGroup)
RETURN n.id AS id, n.group AS group, n.organisation AS organisation, n.role AS role, n.source AS source, n.asOf AS asOf
ORDER BY group, organisation, role
