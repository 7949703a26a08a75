// Memory is no proof: a record that nothing but memory states says so itself.
MATCH (n:Partnership|Mission|Office|Wish|Event|Mandate|Unavailability|Organisation) WHERE n.fromMemory IS NULL SET n.fromMemory = EXISTS { (n)-[:STATED_IN]->(:Source) } AND NOT EXISTS { (n)-[:STATED_IN]->(s:Source) WHERE s.type <> 'general-knowledge' };
