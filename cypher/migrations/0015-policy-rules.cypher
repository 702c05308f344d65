// Facts that rules of policies may ask for, and the rules themselves.
CREATE CONSTRAINT policyfact_code_unique IF NOT EXISTS FOR (n:PolicyFact) REQUIRE n.code IS UNIQUE;
CREATE CONSTRAINT policyrule_code_unique IF NOT EXISTS FOR (n:PolicyRule) REQUIRE n.code IS UNIQUE;
