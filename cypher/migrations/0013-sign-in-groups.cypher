// Groups of a sign-in issuer.
CREATE CONSTRAINT signingroup_id_unique IF NOT EXISTS FOR (n:SignInGroup) REQUIRE n.id IS UNIQUE;
CREATE INDEX signingroup_group IF NOT EXISTS FOR (n:SignInGroup) ON (n.group);
