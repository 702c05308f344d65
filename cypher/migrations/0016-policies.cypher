// Policies: documents and clauses, their targets, registers, and the figures by which they are followed.
CREATE CONSTRAINT policy_code_unique IF NOT EXISTS FOR (n:Policy) REQUIRE n.code IS UNIQUE;
CREATE CONSTRAINT clause_code_unique IF NOT EXISTS FOR (n:Clause) REQUIRE n.code IS UNIQUE;
CREATE CONSTRAINT metric_code_unique IF NOT EXISTS FOR (n:Metric) REQUIRE n.code IS UNIQUE;
CREATE CONSTRAINT policytarget_code_unique IF NOT EXISTS FOR (n:PolicyTarget) REQUIRE n.code IS UNIQUE;
CREATE CONSTRAINT enterpriseyear_code_unique IF NOT EXISTS FOR (n:EnterpriseYear) REQUIRE n.code IS UNIQUE;
CREATE INDEX enterpriseyear_year IF NOT EXISTS FOR (n:EnterpriseYear) ON (n.year);
CREATE CONSTRAINT observation_code_unique IF NOT EXISTS FOR (n:Observation) REQUIRE n.code IS UNIQUE;
CREATE CONSTRAINT grant_code_unique IF NOT EXISTS FOR (n:Grant) REQUIRE n.code IS UNIQUE;
CREATE INDEX grant_rule IF NOT EXISTS FOR (n:Grant) ON (n.rule);
CREATE CONSTRAINT register_code_unique IF NOT EXISTS FOR (n:Register) REQUIRE n.code IS UNIQUE;
CREATE CONSTRAINT registerentry_code_unique IF NOT EXISTS FOR (n:RegisterEntry) REQUIRE n.code IS UNIQUE;
