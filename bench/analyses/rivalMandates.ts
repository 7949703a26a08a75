import { detectRivalMandates } from '../../server/analysis/overlaps/detectRivalMandates'
import { defaultParameters } from '../../server/analysis/overlaps/parameters'
import { type Analysis, columns } from './analysis'
import { isOpen, levelOf } from './tally'

/** Read from the projection itself: mandates are not public, and no public view holds one. */
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
	ours: (projection, asOf) => {
		const found = detectRivalMandates(projection, defaultParameters(asOf))
		return found.map(({ represented, certainty, holderCount, evidence }) => [
			represented,
			certainty,
			holderCount,
			evidence.map(({ recordId }) => recordId),
		])
	},
	rowOf: columns('key', 'certainty', 'n', 'mandates'),
}
