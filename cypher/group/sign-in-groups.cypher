// Which organisations and roles do groups of a sign-in issuer mean?
// @mode read
// @param groups string[]
// @returns group string
// @returns organisation string
// @returns role string
MATCH (n:SignInGroup)
WHERE n.group IN $groups
RETURN n.group AS group, n.organisation AS organisation, n.role AS role
ORDER BY group, organisation, role
