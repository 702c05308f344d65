// Which rules are there, as their files say them?
// @mode read
// @returns code string
// @returns policy string
// @returns text string
MATCH (n:PolicyRule)
RETURN n.code AS code, n.policy AS policy, n.text AS text
ORDER BY code
