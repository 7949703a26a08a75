// What coordinators follow of overlaps, and judge of pairs of records, beside the record: no kind of the vocabulary, no Change.
CREATE CONSTRAINT case_id IF NOT EXISTS FOR (n:Case) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT case_event_id IF NOT EXISTS FOR (n:CaseEvent) REQUIRE n.id IS UNIQUE;
CREATE INDEX case_group IF NOT EXISTS FOR (n:Case) ON (n.group);
