import { defaultParameters } from '../../server/analysis/overlaps/parameters'
import { rivalMandateSteps } from '../../server/queries/detectRivalMandates'
import { runToEnd } from '../../server/snapshot/steps'
import { type Analysis, columns } from './analysis'
import { isOpen, levelOf } from './cypherFragments'

/** Uses the whole snapshot, since mandates are not public. */
export const rivalMandates: Analysis = {
	name: 'RIVAL_MANDATES',
	compared: 'collectivité, certainty, n, every mandate',
	cypher: `
MATCH (d:Mandate)-[:SPEAKS_FOR]->(key) WHERE ${isOpen('d')}
OPTIONAL MATCH (d)-[:MANDATE_OF]->(body)
WITH key, d, coalesce(body.id, d.holderText) AS holder, ${levelOf('d')} AS level
WITH key, collect(d.id) AS mandates, count(DISTINCT holder) AS every,
  count(DISTINCT CASE WHEN level = 2 THEN holder END) AS sure
WHERE every >= 2
RETURN key.id AS key, CASE WHEN sure >= 2 THEN 'ESTABLISHED' ELSE 'POSSIBLE' END AS certainty,
  CASE WHEN sure >= 2 THEN sure ELSE every END AS n, mandates`,
	ours: ({ whole }, asOf) => {
		const found = runToEnd(rivalMandateSteps(whole, defaultParameters(asOf)))
		return found.map(({ represented, certainty, holderCount, letters }) => [
			represented.id,
			certainty,
			holderCount,
			letters.map(({ id }) => id),
		])
	},
	rowOf: columns('key', 'certainty', 'n', 'mandates'),
}
