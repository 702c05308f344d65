// Surveys that a request declared, found by that request when it comes again.
CREATE INDEX survey_request IF NOT EXISTS FOR (n:Survey) ON (n.request);
