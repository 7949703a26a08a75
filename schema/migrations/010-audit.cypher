// What persons did, chained (security.md §7); answers of writes that may be asked for again; questions about drafts, counted. No kind of the vocabulary, no Change.
CREATE CONSTRAINT audit_entry_seq IF NOT EXISTS FOR (n:AuditEntry) REQUIRE n.seq IS UNIQUE;
CREATE CONSTRAINT audit_head_id IF NOT EXISTS FOR (n:AuditHead) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT answered_write_key IF NOT EXISTS FOR (n:AnsweredWrite) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT draft_questions_key IF NOT EXISTS FOR (n:DraftQuestions) REQUIRE n.key IS UNIQUE;
