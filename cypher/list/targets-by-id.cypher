// What are these targets, as far as an organisation may see them?
// @mode read
// @param ids string[]
// @param organisation string
// @returns id string
// @returns list string
// @returns number int
// @returns enterprise string?
// @returns pendingName string?
// @returns pendingUscc string?
// @returns pendingPlace string?
// @returns segments string[]
// @returns stage string
// @returns stageDays string[]?
// @returns version int
// @returns addedAt string
// @returns addedBy string
// @returns addedByMember string
// @returns revision string
// @returns finding string?
// @returns claimOrganisation string?
// @returns claimMember string?
// @returns claimUntil string?
// @returns nextStep string?
// @returns nextStepOn string?
// @returns responsible string?
// @returns responsibleOrganisation string?
// @returns investmentCny float?
// @returns investmentBasis string?
UNWIND $ids AS id
MATCH (t:Target {id: id})-[:LISTED_IN]->(l:TargetList)
WHERE EXISTS { (l)-[:OWNED_BY|SHARED_WITH]->(:Organisation {code: $organisation}) }
MATCH (t)-[:ADDED_BY]->(adder:Organisation)
OPTIONAL MATCH (t)-[:OF_ENTERPRISE]->(e:Enterprise)
OPTIONAL MATCH (t)-[:EXPECTED_IN]->(place:Region|Park)
OPTIONAL MATCH (t)-[:CLAIMED_BY]->(claimer:Organisation)
RETURN t.id AS id, l.id AS list, t.number AS number, e.id AS enterprise, t.pendingName AS pendingName,
       t.pendingUscc AS pendingUscc, CASE WHEN place:Region THEN 'REGION:' WHEN place:Park THEN 'PARK:' END + place.code AS pendingPlace, COLLECT { MATCH (t)-[for:FOR_SEGMENT]->(s:Segment) RETURN s.code ORDER BY coalesce(for.rank, 0), s.code } AS segments,
       t.stage AS stage, t.stageDays AS stageDays, t.version AS version, t.addedAt AS addedAt, adder.code AS addedBy,
       t.addedByMember AS addedByMember, t.revision AS revision, t.finding AS finding,
       claimer.code AS claimOrganisation, t.claimMember AS claimMember, t.claimUntil AS claimUntil,
       t.nextStep AS nextStep, t.nextStepOn AS nextStepOn, t.responsible AS responsible, t.responsibleOrganisation AS responsibleOrganisation,
       t.investmentCny AS investmentCny, t.investmentBasis AS investmentBasis
ORDER BY list, number
