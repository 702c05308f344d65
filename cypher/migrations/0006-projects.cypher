// Projects are few among the activities and sites, and are looked up by their state.
CREATE INDEX works_in_state IF NOT EXISTS FOR ()-[r:WORKS_IN]-() ON (r.state);
CREATE INDEX sited_in_state IF NOT EXISTS FOR ()-[r:SITED_IN]-() ON (r.state);
