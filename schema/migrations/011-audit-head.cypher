// Where the chain of the audit log ends: nowhere yet.
MERGE (head:AuditHead {id: 1}) ON CREATE SET head.seq = 0, head.hash = '';
