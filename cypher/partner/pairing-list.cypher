// Which places are paired?
// @mode read
// @returns code string
// @returns name string
// @returns nameEn string?
// @returns since string?
// @returns mechanism string?
// @returns home string
// @returns partner string
// @returns source string?
// @returns asOf string?
// @returns estimated boolean?
// @returns note string?
MATCH (n:Pairing)-[:HOME]->(home:Region|Park)
MATCH (n)-[:PARTNER]->(partner:Region|Park)
RETURN n.code AS code, n.name AS name, n.nameEn AS nameEn, n.since AS since, n.mechanism AS mechanism,
       CASE WHEN home:Region THEN 'REGION:' ELSE 'PARK:' END + home.code AS home,
       CASE WHEN partner:Region THEN 'REGION:' ELSE 'PARK:' END + partner.code AS partner,
       n.source AS source, n.asOf AS asOf, n.estimated AS estimated, n.note AS note
ORDER BY code
