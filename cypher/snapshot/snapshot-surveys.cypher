// Which places were searched for which chain, for which segments, and how well?
// @mode read
// @returns code string
// @returns region string?
// @returns park string?
// @returns chain string
// @returns coverage float
// @returns segments string[]?
// @returns surveyor string?
// @returns kind string
// @returns resolution string
// @returns asOf string?
// @returns estimated boolean?
MATCH (survey:Survey)-[:OF_PLACE]->(place:Region|Park)
MATCH (survey)-[:OF_CHAIN]->(c:Chain)
RETURN survey.code AS code, CASE WHEN place:Region THEN place.code END AS region,
       CASE WHEN place:Park THEN place.code END AS park, c.code AS chain, survey.coverage AS coverage,
       survey.segments AS segments, survey.surveyor AS surveyor,
       coalesce(survey.kind, 'DESK') AS kind,
       coalesce(survey.resolution, CASE WHEN place:Park THEN 'PARK' ELSE place.level END) AS resolution,
       survey.asOf AS asOf, survey.estimated AS estimated
ORDER BY code
