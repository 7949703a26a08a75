// The register of what persons asked for, without their names; runs of the retention.
CREATE CONSTRAINT person_request_id IF NOT EXISTS FOR (n:PersonRequest) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT retention_run_id IF NOT EXISTS FOR (n:RetentionRun) REQUIRE n.id IS UNIQUE;
