// `npm run neo4j -- --check` asks for the last Change of each record, page by page.
CREATE INDEX change_record IF NOT EXISTS FOR (n:Change) ON (n.recordId);
