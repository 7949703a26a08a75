// What is contested, beside the record as accounts are: no kind of the vocabulary, no Change. A report keeps the hash of its link alone.
CREATE CONSTRAINT report_id IF NOT EXISTS FOR (n:Report) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT report_token IF NOT EXISTS FOR (n:Report) REQUIRE n.tokenHash IS UNIQUE;
CREATE CONSTRAINT report_note_id IF NOT EXISTS FOR (n:ReportNote) REQUIRE n.id IS UNIQUE;
