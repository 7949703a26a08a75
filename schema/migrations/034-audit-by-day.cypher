// What the log is read by, and what one person wrote.
CREATE INDEX audit_entry_at IF NOT EXISTS FOR (n:AuditEntry) ON (n.at);
CREATE INDEX change_author IF NOT EXISTS FOR (n:Change) ON (n.author);
CREATE INDEX person_request_subject IF NOT EXISTS FOR (n:PersonRequest) ON (n.subject);
