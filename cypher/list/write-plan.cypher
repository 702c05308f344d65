// What is planned with a target from now on?
// @mode write
// @param target string
// @param version int
// @param nextStep string?
// @param nextStepOn string?
// @param responsible string?
// @param responsibleOrganisation string?
// @param investmentCny float?
// @param investmentBasis string?
MATCH (t:Target {id: $target})
SET t.version = $version, t.nextStep = $nextStep, t.nextStepOn = $nextStepOn, t.responsible = $responsible,
    t.responsibleOrganisation = $responsibleOrganisation,
    t.investmentCny = $investmentCny, t.investmentBasis = $investmentBasis
