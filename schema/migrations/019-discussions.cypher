// What those concerned by an overlap or a proposal say to each other, beside the record: no kind of the vocabulary, no Change.
CREATE CONSTRAINT comment_id IF NOT EXISTS FOR (n:Comment) REQUIRE n.id IS UNIQUE;
CREATE INDEX comment_subject IF NOT EXISTS FOR (n:Comment) ON (n.subjectId);
