// Proposals with a slot for each party, beside the record as reports are: no kind of the vocabulary, no Change.
CREATE CONSTRAINT proposal_id IF NOT EXISTS FOR (n:Proposal) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT proposal_slot_key IF NOT EXISTS FOR (n:ProposalSlot) REQUIRE n.key IS UNIQUE;
CREATE INDEX proposal_slot_actor IF NOT EXISTS FOR (n:ProposalSlot) ON (n.actor);
CREATE INDEX proposal_state IF NOT EXISTS FOR (n:Proposal) ON (n.state);
