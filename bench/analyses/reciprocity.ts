import { isCountedOn } from '../../server/analysis/fragmentation/countedFacts'
import { findReciprocity } from '../../server/analysis/fragmentation/find'
import { factsByKey } from '../../server/queries/fragmentation'
import { type Analysis, columns } from './analysis'
import { choiceOfYear } from './fragmentation'

export const reciprocity: Analysis = {
	name: 'reciprocity by partner',
	compared: 'partner with a record this year, reciprocity of all years until the day',
	cypher: `
CALL () {
  MATCH (record:Partnership)-[:PARTNER_PARTY]->(key) WHERE record.benchFrom <= $day AND record.benchTo >= $day
  RETURN DISTINCT key
  UNION
  MATCH (record:Mission {direction: 'FR_TO_PARTNER', benchYear: $year})-[:HOSTED_BY|STOPS_AT]->(key)
  WHERE record.benchFirst <= $day RETURN DISTINCT key
}
CALL (key) {
  MATCH (key)<-[:HOSTED_BY|STOPS_AT]-(m:Mission {direction: 'FR_TO_PARTNER'}) WHERE m.benchFirst <= $day
  RETURN DISTINCT m, 0 AS atHome
  UNION ALL
  MATCH (key)<-[:LED_BY|JOINED_BY]-(m:Mission {direction: 'PARTNER_TO_FR'}) WHERE m.benchFirst <= $day
  RETURN DISTINCT m, 1 AS atHome
}
MATCH (m)-[:HOSTED_BY|STOPS_AT]->(place)
WITH key, count(DISTINCT m) AS journeys, count(DISTINCT place) AS places,
  count(DISTINCT CASE WHEN atHome = 1 THEN m END) AS home
WHERE home > 0 AND home < journeys AND places >= 3
RETURN key.id AS key, toFloat(home - (journeys - home)) / journeys AS value`,
	parameters: (_snapshot, asOf) => ({ year: Number(asOf.slice(0, 4)) }),
	ours: ({ snapshot }, asOf) => {
		const choice = choiceOfYear('PARTNER', asOf)
		return [...factsByKey(snapshot, 'PARTNER')].flatMap((facts) => {
			if (!isCountedOn(facts, choice.today, choice)) return []
			const measure = findReciprocity(facts, choice)
			return 'value' in measure ? [[facts.key.id, measure.value]] : []
		})
	},
	rowOf: columns('key', 'value'),
}
