import { type Analysis, columns } from './analysis'
import { COUNT_INNERMOST, ITEMS, isOpen, levelOf, RETURN_SEVERAL } from './cypherFragments'
import { certaintyAndActors, detectKind } from './overlapRows'

export const samePartner: Analysis = {
	name: 'SAME_PARTNER',
	compared: 'partner, certainty, n after merging, every actor, possible actors',
	cypher: `
MATCH (p:Partnership) WHERE ${isOpen('p')}
WITH p, ${levelOf('p')} AS level, COUNT { (p)-[:FRENCH_PARTY]->() } > 1 AS isJoint
MATCH (p)-[:PARTNER_PARTY]->(key)
MATCH (p)-[:FRENCH_PARTY]->(actor)
WITH key, actor, level, CASE WHEN isJoint THEN {p: p, level: level} END AS share
${ITEMS}
${COUNT_INNERMOST}
${RETURN_SEVERAL}`,
	ours: detectKind('SAME_PARTNER', (finding) => [finding.partner.id, ...certaintyAndActors(finding)]),
	rowOf: columns('key', 'certainty', 'n', 'actors', 'possible'),
}
