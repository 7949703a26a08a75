/**
 * Words for the values of the graph: levels, statuses, kinds of results. Keys are `topic.value`; `words.ts` finds
 * them, and falls back to `topic.other` where a data set brings a value of its own.
 */
import { VOCABULARY } from '../../../schema/vocabulary'
import type { Catalogue } from '../catalogue'
import { linkWords } from './linkWords'
import { organisationWords } from './organisationWords'
import { resultWords } from './resultWords'
import { wordList } from './wordList'

export const vocabulary: Catalogue = {
	...kindWords(),
	...edgeWords(),
	...linkWords,
	...organisationWords,
	...resultWords,
	...wordList('level', [
		['country', 'Pays', 'Country', '国家'],
		['region', 'Région', 'Région', '大区'],
		['departement', 'Département', 'Département', '省（法国）'],
		['metropole', 'Métropole', 'Métropole', '都会区'],
		['epci', 'Intercommunalité', 'Grouping of communes', '市镇联合体'],
		['commune', 'Commune', 'Commune', '市镇'],
		['grouping', 'Groupement', 'Grouping', '地区组合'],
		['other', 'Territoire', 'Territory', '地区'],
	]),
	...wordList('confidence', [
		['high', 'Confiance haute', 'High confidence', '可信度高'],
		['medium', 'Confiance moyenne', 'Medium confidence', '可信度中'],
		['low', 'Confiance basse', 'Low confidence', '可信度低'],
	]),
	...wordList('sourceType', [
		['official', 'Site officiel', 'Official site', '官方网站'],
		['press', 'Presse', 'Press', '报刊'],
		['association', 'Association', 'Association', '协会'],
		['minutes', 'Compte rendu', 'Minutes', '会议纪要'],
		['elected-official-site', 'Site d’un élu', 'Site of an elected official', '民选官员网站'],
		['forum', 'Forum', 'Forum', '论坛'],
		['wikipedia', 'Wikipédia', 'Wikipedia', '维基百科'],
		['wikipedia-derived', 'Tiré de Wikipédia', 'Derived from Wikipedia', '源自维基百科'],
		['wikidata-derived', 'Tiré de Wikidata', 'Derived from Wikidata', '源自维基数据'],
		[
			'wikipedia+wikidata-derived',
			'Tiré de Wikipédia et de Wikidata',
			'Derived from Wikipedia and Wikidata',
			'源自维基百科与维基数据',
		],
		['general-knowledge', 'De mémoire, à vérifier', 'From memory, to be checked', '凭记忆，待核实'],
		['scenario', 'Scénario fictif', 'Fictitious scenario', '虚构情景'],
		[
			'declaration',
			'Donnée par l’organisme qui déclare',
			'Given by the organisation that declares it',
			'申报方提供',
		],
		['other', 'Autre source', 'Other source', '其他来源'],
	]),
	...wordList('sectorFamily', [
		['competing', 'Filière concurrente', 'Competing sector', '竞争性领域'],
		['complementary', 'Filière complémentaire', 'Complementary sector', '互补性领域'],
	]),
	...wordList('sectorGroup', [
		['agriculture-alimentation', 'Agriculture et alimentation', 'Agriculture and food', '农业与食品'],
		['attractivite-economie', 'Attractivité et économie', 'Attractiveness and economy', '招商与经济'],
		['culture-patrimoine', 'Culture et patrimoine', 'Culture and heritage', '文化与遗产'],
		['education-recherche', 'Éducation et recherche', 'Education and research', '教育与科研'],
		[
			'environnement-ville-durable',
			'Environnement et ville durable',
			'Environment and sustainable city',
			'环境与可持续城市',
		],
		['gouvernance', 'Gouvernance', 'Governance', '治理'],
		['jeunesse-formation', 'Jeunesse et formation', 'Youth and training', '青年与培训'],
		['sante-social', 'Santé et social', 'Health and social care', '卫生与社会事业'],
		['tourisme-sport', 'Tourisme et sport', 'Tourism and sport', '旅游与体育'],
		['other', 'Autres filières', 'Other sectors', '其他领域'],
	]),
	...wordList('presence', [
		['attendee', 'Présent', 'Present', '出席'],
		['excused', 'Excusé', 'Excused', '请假'],
		['speaker', 'Intervenant', 'Speaker', '发言'],
		['mentioned', 'Cité', 'Mentioned', '被提及'],
		['other', 'Présence non précisée', 'Presence not stated', '出席情况不详'],
	]),
	'scenario.mark': { fr: 'Scénario fictif', en: 'Fictitious scenario', zh: '虚构情景' },
}

function kindWords(): Catalogue {
	return Object.fromEntries(VOCABULARY.map(({ kind, names }) => [`kind.${kind}`, names]))
}

/** The verbs of relations, read one way and the other: `edge.PART_OF`, `edge.reverse.PART_OF`. */
function edgeWords(): Catalogue {
	const relations = VOCABULARY.flatMap((kind) => kind.relations)
	return Object.fromEntries(
		relations.flatMap(({ type, verb, reverseVerb }) => [
			[`edge.${type}`, verb],
			[`edge.reverse.${type}`, reverseVerb],
		]),
	)
}
