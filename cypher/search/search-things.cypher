// By which names and codes are the things found that are few: all but enterprises and lists? `about` tells two of one
// name apart where the snapshot does not: chains of a segment, segments of a technology, ends of an enclave, the number of a document.
// @mode read
// @returns kind string
// @returns code string
// @returns name string
// @returns level string
// @returns texts string[]
// @returns about string[]
MATCH (n:Region|Park|Chain|Segment|Technology|PartnerCentre|Enclave|Policy)
RETURN CASE
         WHEN n:Region THEN 'REGION'
         WHEN n:Park THEN 'PARK'
         WHEN n:Chain THEN 'CHAIN'
         WHEN n:Segment THEN 'SEGMENT'
         WHEN n:Technology THEN 'TECHNOLOGY'
         WHEN n:PartnerCentre THEN 'CENTRE'
         WHEN n:Policy THEN 'POLICY'
         ELSE 'ENCLAVE'
       END AS kind,
       n.code AS code, coalesce(n.name, n.title) AS name, CASE WHEN n:Region THEN coalesce(n.level, '') ELSE '' END AS level,
       [text IN [n.name, n.title, n.number] + coalesce(n.aliases, []) + coalesce(n.formerNames, []) + [n.nameEn, n.code] +
                coalesce(n.formerCodes, [])
        WHERE text IS NOT NULL] AS texts,
       CASE
         WHEN n:Segment THEN COLLECT { MATCH (c:Chain)-[:HAS_SEGMENT]->(n) RETURN c.name ORDER BY c.code LIMIT 3 }
         WHEN n:Technology THEN COLLECT { MATCH (s:Segment)-[:NEEDS]->(n) RETURN s.name ORDER BY s.code LIMIT 3 }
         WHEN n:PartnerCentre THEN COLLECT { MATCH (n)-[:BASED_IN]->(base:Region) RETURN base.name }
         WHEN n:Enclave THEN COLLECT { MATCH (n)-[:HOME]->(home:Region|Park) RETURN home.name } +
           COLLECT { MATCH (n)-[:HOST]->(host:Region|Park) RETURN host.name }
         WHEN n:Policy THEN [text IN [n.number] WHERE text IS NOT NULL]
         ELSE []
       END AS about
