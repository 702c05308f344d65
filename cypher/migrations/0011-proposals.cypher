// Terms by which texts speak of segments, and proposals of segments for enterprises with their decisions.
CREATE CONSTRAINT segmentterm_code_unique IF NOT EXISTS FOR (n:SegmentTerm) REQUIRE n.code IS UNIQUE;
CREATE CONSTRAINT segmentproposal_id_unique IF NOT EXISTS FOR (n:SegmentProposal) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT proposaldecision_code_unique IF NOT EXISTS FOR (n:ProposalDecision) REQUIRE n.code IS UNIQUE;
CREATE INDEX proposaldecision_request IF NOT EXISTS FOR (n:ProposalDecision) ON (n.request);
