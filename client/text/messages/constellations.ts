import type { Catalogue } from '../catalogue'

export const constellations = {
	'constellations.title': { fr: 'Les constellations', en: 'The constellations', zh: '星座' },
	'constellations.standfirst': {
		fr: 'Autour d’un territoire, des collectivités, des universités, des hôpitaux et leurs partenaires, plus liés entre eux qu’au reste : qui pourrait se réunir, sur quoi, et qui manque.',
		en: 'Around a territory, authorities, universities, hospitals and their partners, tied more closely to each other than to the rest: who could meet, about what, and who is missing.',
		zh: '以某地为中心，彼此联系比与他方更紧密的地方政府、高校、医院及其伙伴：谁可以聚首、谈什么、还缺谁。',
	},
	'constellations.reading': {
		fr: 'Lecture des constellations.',
		en: 'Reading the constellations.',
		zh: '正在读取星座。',
	},
	'constellations.count': {
		fr: '{count, plural, one {# constellation} other {# constellations}}',
		en: '{count, plural, one {# constellation} other {# constellations}}',
		zh: '{count, plural, other {# 个星座}}',
	},
	'constellations.actors': {
		fr: '{count, plural, one {# acteur} other {# acteurs}} des deux pays',
		en: '{count, plural, one {# player} other {# players}} of both countries',
		zh: '两国共 {count, plural, other {#}} 个机构',
	},
	'constellations.mine': {
		fr: 'Seulement celles où se trouve : {name}.',
		en: 'Only those that hold: {name}.',
		zh: '仅显示包含{name}的星座。',
	},
	'constellations.within': { fr: 'Territoire', en: 'Territory', zh: '地区' },
	'constellations.withinPlaceholder': {
		fr: 'Région, département, ville, province',
		en: 'Region, département, city, province',
		zh: '大区、省、城市',
	},
	'constellations.sector': { fr: 'Filière commune', en: 'Shared sector', zh: '共同领域' },
	'constellations.anySector': { fr: 'toutes', en: 'all', zh: '全部' },
	'constellations.confidence': {
		fr: 'Confiance dans les liens',
		en: 'Confidence in the links',
		zh: '联系的可信度',
	},
	'constellations.confidence.LOW': { fr: 'toutes', en: 'all', zh: '全部' },
	'constellations.confidence.MEDIUM': { fr: 'moyenne ou haute', en: 'medium or high', zh: '中或高' },
	'constellations.confidence.HIGH': { fr: 'haute', en: 'high', zh: '高' },
	'constellations.collectivites': { fr: 'Collectivités', en: 'Authorities', zh: '地方政府' },
	'constellations.universities': { fr: 'Enseignement supérieur', en: 'Higher education', zh: '高校' },
	'constellations.hospitals': { fr: 'Hôpitaux', en: 'Hospitals', zh: '医院' },
	'constellations.others': { fr: 'Autres', en: 'Others', zh: '其他' },
	'constellations.partners': { fr: 'Partenaires', en: 'Partners', zh: '合作伙伴' },
	'constellations.sectors': { fr: 'Filières communes', en: 'Shared sectors', zh: '共同领域' },
	'constellations.noSector': { fr: 'aucune au dossier', en: 'none on record', zh: '无记录' },
	'constellations.links': { fr: 'Ce qui les relie', en: 'What ties them', zh: '彼此的联系' },
	'constellations.meeting': { fr: 'La réunion à proposer', en: 'The meeting to propose', zh: '可提议的会议' },
	'constellations.added': { fr: 'À inviter aussi :', en: 'To be invited too:', zh: '另可邀请：' },
	'constellations.how': {
		fr: 'Comment lire ces constellations',
		en: 'How to read these constellations',
		zh: '如何阅读这些星座',
	},
	'constellations.how.whole': {
		fr: 'Une constellation réunit au moins deux acteurs français et un partenaire. Chacun n’est que dans une seule : celle dont il est le plus proche.',
		en: 'A constellation gathers two French players at least, and a partner. Each is in one only: the one it is closest to.',
		zh: '一个星座至少包含两个法国机构和一个伙伴。每方只属于一个星座：与其联系最紧密的那个。',
	},
	'constellations.how.links': {
		fr: 'Le rapprochement est un calcul sur les liens ouverts et les lieux, sans les missions. Là où les liens disent peu, il dit peu aussi.',
		en: 'It is computed from open links and places, without missions. Where links say little, it says little too.',
		zh: '根据现行联系与所在地计算，不含访问。联系所示有限之处，结果亦有限。',
	},
	'constellations.how.asked': {
		fr: 'Personne n’a été consulté ni invité : chacun répond pour soi.',
		en: 'Nobody was consulted or invited: each speaks for itself.',
		zh: '未征询也未邀请任何一方：各方只代表自己。',
	},
	'constellations.empty': {
		fr: 'Aucune constellation ne répond à ces choix',
		en: 'No constellation answers these choices',
		zh: '没有符合这些条件的星座',
	},
	'constellations.emptyText': {
		fr: 'Il faut deux acteurs français et un partenaire que des liens ouverts rapprochent. Un acteur peut avoir des liens sans être dans une constellation.',
		en: 'It takes two French players and a partner that open links bring together. A player may have links without being in a constellation.',
		zh: '须有两个法国机构和一个伙伴因现行联系而相近。有联系的机构也可能不属于任何星座。',
	},
	'constellations.all': {
		fr: 'Voir toutes les constellations',
		en: 'See all constellations',
		zh: '查看所有星座',
	},
} satisfies Catalogue
