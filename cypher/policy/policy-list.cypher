// Which policy documents are there?
// @mode read
// @returns code string
// @returns title string
// @returns number string?
// @returns issuer string?
// @returns level string
// @returns issuedOn string?
// @returns validFrom string?
// @returns validTo string?
// @returns draft boolean?
// @returns plan boolean?
// @returns repealedBy string?
// @returns repealedOn string?
// @returns file string?
// @returns region string?
// @returns source string?
// @returns asOf string?
// @returns estimated boolean?
// @returns note string?
MATCH (p:Policy)
OPTIONAL MATCH (p)-[:OF_PLACE]->(place:Region)
WITH p, min(place.code) AS region
RETURN p.code AS code, p.title AS title, p.number AS number, p.issuer AS issuer, p.level AS level,
       p.issuedOn AS issuedOn, p.validFrom AS validFrom, p.validTo AS validTo, p.draft AS draft, p.plan AS plan,
       p.repealedBy AS repealedBy, p.repealedOn AS repealedOn, p.file AS file, region AS region,
       p.source AS source, p.asOf AS asOf, p.estimated AS estimated, p.note AS note
ORDER BY coalesce(p.issuedOn, p.validFrom, '') DESC, code
