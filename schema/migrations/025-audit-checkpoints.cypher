// Where the audit log was cut on purpose: signed, so that a purge is told from tampering. Who and what it is asked about.
CREATE CONSTRAINT audit_checkpoint_seq IF NOT EXISTS FOR (n:AuditCheckpoint) REQUIRE n.seq IS UNIQUE;
CREATE INDEX audit_entry_object IF NOT EXISTS FOR (n:AuditEntry) ON (n.object);
CREATE INDEX audit_entry_account IF NOT EXISTS FOR (n:AuditEntry) ON (n.account);
