// Whoever declared a letter holds it, where it was declared before its holder was kept.
MATCH (n:Mandate)-[:OWNED_BY]->(owner) WHERE n.dataset STARTS WITH 'declared:' AND NOT EXISTS { (n)-[:MANDATE_OF]->() } CREATE (n)-[:MANDATE_OF {position: 0}]->(owner);
