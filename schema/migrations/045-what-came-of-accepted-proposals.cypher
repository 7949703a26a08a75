// A proposal counts the versions of the record of what all accepted, which says what came of it once it is public.
MATCH (n:Proposal) WHERE n.recordVersion IS NULL SET n.recordVersion = coalesce(COLLECT { MATCH (a:AcceptedProposal {id: n.id}) RETURN a.version }[0], 0);
MATCH (n:AcceptedProposal) WHERE n.outcomes IS NULL SET n.outcomes = [], n.outcomeTexts = [], n.outcomeDays = [];
