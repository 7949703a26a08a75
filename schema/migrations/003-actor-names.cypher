// The names of actors, folded by our own code: the analyzer folds what is left, and cuts Han text by character.
CREATE FULLTEXT INDEX actor_names IF NOT EXISTS FOR (n:Territory|Organisation) ON EACH [n.searchText]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'standard-folding' } };
