// Where in the graph do these nodes of an import stand? Each label is looked up by its own key.
// @mode read
// @param keys {Region: string[], RegionChange: string[], Park: string[], Organisation: string[], SignInGroup: string[], Chain: string[], Segment: string[], SegmentTerm: string[], Survey: string[], Technology: string[], Sector: string[], PartnerCentre: string[], Enclave: string[], Pairing: string[], Enterprise: string[], Identifier: string[], TierAward: string[], EnterpriseYear: string[], Policy: string[], Clause: string[], Metric: string[], PolicyTarget: string[], Observation: string[], Grant: string[], Register: string[], RegisterEntry: string[], AnswerPart: string[], PolicyFact: string[], PolicyRule: string[], Source: string[]}
// @returns label string
// @returns key string
// @returns node string
UNWIND $keys.Region AS key
MATCH (n:Region {code: key})
RETURN 'Region' AS label, key AS key, elementId(n) AS node
UNION ALL
UNWIND $keys.RegionChange AS key
MATCH (n:RegionChange {id: key})
RETURN 'RegionChange' AS label, key AS key, elementId(n) AS node
UNION ALL
UNWIND $keys.Park AS key
MATCH (n:Park {code: key})
RETURN 'Park' AS label, key AS key, elementId(n) AS node
UNION ALL
UNWIND $keys.Organisation AS key
MATCH (n:Organisation {code: key})
RETURN 'Organisation' AS label, key AS key, elementId(n) AS node
UNION ALL
UNWIND $keys.SignInGroup AS key
MATCH (n:SignInGroup {id: key})
RETURN 'SignInGroup' AS label, key AS key, elementId(n) AS node
UNION ALL
UNWIND $keys.Chain AS key
MATCH (n:Chain {code: key})
RETURN 'Chain' AS label, key AS key, elementId(n) AS node
UNION ALL
UNWIND $keys.Segment AS key
MATCH (n:Segment {code: key})
RETURN 'Segment' AS label, key AS key, elementId(n) AS node
UNION ALL
UNWIND $keys.SegmentTerm AS key
MATCH (n:SegmentTerm {code: key})
RETURN 'SegmentTerm' AS label, key AS key, elementId(n) AS node
UNION ALL
UNWIND $keys.Survey AS key
MATCH (n:Survey {code: key})
RETURN 'Survey' AS label, key AS key, elementId(n) AS node
UNION ALL
UNWIND $keys.Technology AS key
MATCH (n:Technology {code: key})
RETURN 'Technology' AS label, key AS key, elementId(n) AS node
UNION ALL
UNWIND $keys.Sector AS key
MATCH (n:Sector {code: key})
RETURN 'Sector' AS label, key AS key, elementId(n) AS node
UNION ALL
UNWIND $keys.PartnerCentre AS key
MATCH (n:PartnerCentre {code: key})
RETURN 'PartnerCentre' AS label, key AS key, elementId(n) AS node
UNION ALL
UNWIND $keys.Enclave AS key
MATCH (n:Enclave {code: key})
RETURN 'Enclave' AS label, key AS key, elementId(n) AS node
UNION ALL
UNWIND $keys.Pairing AS key
MATCH (n:Pairing {code: key})
RETURN 'Pairing' AS label, key AS key, elementId(n) AS node
UNION ALL
UNWIND $keys.Enterprise AS key
MATCH (n:Enterprise {id: key})
RETURN 'Enterprise' AS label, key AS key, elementId(n) AS node
UNION ALL
UNWIND $keys.Identifier AS key
MATCH (n:Identifier {key: key})
RETURN 'Identifier' AS label, key AS key, elementId(n) AS node
UNION ALL
UNWIND $keys.TierAward AS key
MATCH (n:TierAward {code: key})
RETURN 'TierAward' AS label, key AS key, elementId(n) AS node
UNION ALL
UNWIND $keys.EnterpriseYear AS key
MATCH (n:EnterpriseYear {code: key})
RETURN 'EnterpriseYear' AS label, key AS key, elementId(n) AS node
UNION ALL
UNWIND $keys.Policy AS key
MATCH (n:Policy {code: key})
RETURN 'Policy' AS label, key AS key, elementId(n) AS node
UNION ALL
UNWIND $keys.Clause AS key
MATCH (n:Clause {code: key})
RETURN 'Clause' AS label, key AS key, elementId(n) AS node
UNION ALL
UNWIND $keys.Metric AS key
MATCH (n:Metric {code: key})
RETURN 'Metric' AS label, key AS key, elementId(n) AS node
UNION ALL
UNWIND $keys.PolicyTarget AS key
MATCH (n:PolicyTarget {code: key})
RETURN 'PolicyTarget' AS label, key AS key, elementId(n) AS node
UNION ALL
UNWIND $keys.Observation AS key
MATCH (n:Observation {code: key})
RETURN 'Observation' AS label, key AS key, elementId(n) AS node
UNION ALL
UNWIND $keys.Grant AS key
MATCH (n:Grant {code: key})
RETURN 'Grant' AS label, key AS key, elementId(n) AS node
UNION ALL
UNWIND $keys.Register AS key
MATCH (n:Register {code: key})
RETURN 'Register' AS label, key AS key, elementId(n) AS node
UNION ALL
UNWIND $keys.RegisterEntry AS key
MATCH (n:RegisterEntry {code: key})
RETURN 'RegisterEntry' AS label, key AS key, elementId(n) AS node
UNION ALL
UNWIND $keys.AnswerPart AS key
MATCH (n:AnswerPart {code: key})
RETURN 'AnswerPart' AS label, key AS key, elementId(n) AS node
UNION ALL
UNWIND $keys.PolicyFact AS key
MATCH (n:PolicyFact {code: key})
RETURN 'PolicyFact' AS label, key AS key, elementId(n) AS node
UNION ALL
UNWIND $keys.PolicyRule AS key
MATCH (n:PolicyRule {code: key})
RETURN 'PolicyRule' AS label, key AS key, elementId(n) AS node
UNION ALL
UNWIND $keys.Source AS key
MATCH (n:Source {code: key})
RETURN 'Source' AS label, key AS key, elementId(n) AS node
