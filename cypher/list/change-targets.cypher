// Which stages are these targets in from now on, and what is planned with them? Their claims stay.
// @mode write
// @param rows {target: string, stage: string, stageDays: string[], nextStep: string?, nextStepOn: string?, responsible: string?, responsibleOrganisation: string?, investmentCny: float?, investmentBasis: string?}[]
UNWIND $rows AS row
MATCH (t:Target {id: row.target})
SET t.stage = row.stage, t.stageDays = row.stageDays, t.version = t.version + 1, t.nextStep = row.nextStep, t.nextStepOn = row.nextStepOn,
    t.responsible = row.responsible, t.responsibleOrganisation = row.responsibleOrganisation,
    t.investmentCny = row.investmentCny, t.investmentBasis = row.investmentBasis
