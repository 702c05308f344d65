// Which facts may rules ask for?
// @mode read
// @returns code string
// @returns name string
// @returns nameEn string?
// @returns type string
// @returns unit string?
// @returns words string[]
// @returns wordNames string[]
// @returns wordNamesEn string[]
// @returns open boolean
MATCH (n:PolicyFact)
RETURN n.code AS code, n.name AS name, n.nameEn AS nameEn, n.type AS type, n.unit AS unit,
       coalesce(n.words, []) AS words, coalesce(n.wordNames, []) AS wordNames,
       coalesce(n.wordNamesEn, []) AS wordNamesEn, coalesce(n.open, false) AS open
ORDER BY code
