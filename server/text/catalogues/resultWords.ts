import type { Catalogue } from '../catalogue'
import { wordList } from './wordList'

/** Kinds of results and of what a search finds, and the titles of their factors and criteria. */
export const resultWords: Catalogue = {
	...wordList('suggestionKind', [
		['FRENCH_TERRITORY', 'Collectivités françaises', 'French local authorities', '法国地方政府'],
		['PARTNER_TERRITORY', 'Territoires partenaires', 'Partner territories', '伙伴国地区'],
		['UNIVERSITY', 'Universités et écoles', 'Universities and schools', '高校'],
		['HOSPITAL', 'CHU et hôpitaux', 'University and other hospitals', '医院'],
		['OTHER_ORGANISATION', 'Autres organismes', 'Other organisations', '其他机构'],
		['SECTOR', 'Filières', 'Sectors', '领域'],
		['OVERLAP', 'Croisements', 'Overlaps', '重叠'],
		['MISSION', 'Missions', 'Missions', '访问'],
		['EVENT', 'Événements', 'Events', '活动'],
		['PARTNERSHIP', 'Liens', 'Links', '合作关系'],
		['OFFICE', 'Bureaux', 'Offices', '代表处'],
		['WISH', 'Souhaits et offres', 'Wishes and offers', '意愿与提议'],
	]),
	...wordList('overlapKind', [
		['CROWDING', 'Croisement de missions', 'Overlapping missions', '访问重叠'],
		['SAME_PARTNER', 'Partenaire partagé', 'Shared partner', '共同伙伴'],
		[
			'SAME_TERRITORY',
			'Même territoire, même destination',
			'Same territory, same destination',
			'同辖区同去向',
		],
		['SAME_CITY_OFFICES', 'Bureaux dans la même ville', 'Offices in the same city', '同城代表处'],
	]),
	...wordList('opportunityKind', [
		['SHARED_OFFICE', 'Bureau partagé', 'Shared office', '共用代表处'],
		['JOINT_MISSION', 'Mission commune', 'Joint mission', '联合出访'],
		['CONSORTIUM', 'Consortium de filière', 'Sector consortium', '领域联合体'],
		['UNIVERSITY_PROGRAMME', 'Programme universitaire', 'University programme', '高校联合项目'],
		['HOSPITAL_PROGRAMME', 'Programme hospitalier', 'Hospital programme', '医院联合项目'],
		['COMMON_STAND', 'Stand commun', 'Common stand', '共设展台'],
		['PIGGYBACK', 'Appui à une ville moyenne', 'Support for a smaller town', '扶助中小城市'],
		['ANSWER_WISH', 'Réponse à un souhait', 'Answer to a wish', '回应意愿'],
	]),
	...wordList('nature', [
		['COMPETING', 'Filières concurrentes', 'Competing sectors', '竞争性领域'],
		['COMPLEMENTARY', 'Filières complémentaires', 'Complementary sectors', '互补性领域'],
	]),
	...wordList('certainty', [
		['ESTABLISHED', 'Établi', 'Established', '已确认'],
		['POSSIBLE', 'À confirmer', 'To be confirmed', '待确认'],
	]),
	...wordList('factorTitle', [
		['simultaneity', 'Simultanéité', 'Simultaneity', '同时性'],
		['competingSectors', 'Concurrence', 'Competition', '领域竞争'],
		['excess', 'Écart à l’habitude', 'Departure from the usual', '偏离常态'],
		['evidence', 'Solidité des preuves', 'Strength of the evidence', '依据的可靠程度'],
		['occasion', 'Occasion commune', 'Common occasion', '共同契机'],
		['kind', 'Poids du type', 'Weight of the kind', '类型权重'],
	]),
	'severity.kind': {
		fr: 'Pour comparer les types de croisements entre eux, l’intensité de ce type est multipliée par {weight}.',
		en: 'To compare kinds of overlaps, the intensity of this kind is multiplied by {weight}.',
		zh: '为便于各类重叠相互比较，此类重叠的强度乘以{weight}。',
	},
	...wordList('severityLevel', [
		['HIGH', 'forte', 'high', '高'],
		['MEDIUM', 'moyenne', 'medium', '中'],
		['LOW', 'faible', 'low', '低'],
	]),
	...wordList('criterionTitle', [
		['affinity', 'Affinité', 'Affinity', '契合度'],
		['time', 'Temps', 'Timing', '时机'],
		['complementarity', 'Complémentarité', 'Complementarity', '互补性'],
		['feasibility', 'Faisabilité', 'Feasibility', '可行性'],
		['equity', 'Équité', 'Equity', '公平性'],
	]),
	// Edges of a neighbourhood: what one record says of its two ends.
	'edge.PARTNERSHIP': { fr: 'est lié à', en: 'is linked to', zh: '合作对象为' },
	'edge.reverse.PARTNERSHIP': { fr: 'est lié à', en: 'is linked to', zh: '合作对象为' },
	'edge.MISSION': { fr: 'a une mission à', en: 'has a mission to', zh: '出访' },
	'edge.reverse.MISSION': { fr: 'reçoit une mission de', en: 'receives a mission from', zh: '接待来访' },
	'edge.OFFICE': { fr: 'a un bureau à', en: 'has an office in', zh: '设代表处于' },
	'edge.reverse.OFFICE': { fr: 'accueille un bureau de', en: 'is home to an office of', zh: '设有代表处' },
	'edge.WISH': { fr: 'exprime un souhait pour', en: 'expresses a wish for', zh: '提出意愿' },
	'edge.reverse.WISH': { fr: 'est visé par un souhait de', en: 'is aimed at by a wish of', zh: '为意愿所指' },
}
