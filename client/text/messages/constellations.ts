import type { Catalogue } from '../catalogue'

export const constellations = {
	'constellations.title': { fr: 'Les constellations', en: 'The constellations', zh: '星座' },
	'constellations.standfirst': {
		fr: 'Autour d’un territoire, des collectivités, des universités, des hôpitaux et leurs partenaires, que leurs liens rapprochent, et non la carte : qui pourrait se réunir, sur quoi, et qui manque.',
		en: 'Around a territory, authorities, universities, hospitals and their partners, brought together by their links and not by the map: who could meet, about what, and who is missing.',
		zh: '以某地为中心，因联系而非地理相近的地方政府、高校、医院及其伙伴：谁可以聚首、谈什么、还缺谁。',
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
		fr: '{count, plural, one {# acteur} other {# acteurs}} des deux pays{far, plural, =0 {} other {, dont {near, number} de près}}',
		en: '{count, plural, one {# actor} other {# actors}} of both countries{far, plural, =0 {} other {, {near, number} of them closely}}',
		zh: '两国共 {count, plural, other {#}} 个机构{far, plural, =0 {} other {，其中 {near, number} 个联系较近}}',
	},
	'constellations.mine': {
		fr: 'Seulement celles où se trouve : {name}.',
		en: 'Only those that hold: {name}.',
		zh: '仅显示包含{name}的星座。',
	},
	'constellations.within': { fr: 'Territoire', en: 'Territory', zh: '地区' },
	'constellations.withinPlaceholder': {
		fr: 'Région, département, ville',
		en: 'Région, département, city',
		zh: '大区、省（法国）、城市',
	},
	'constellations.sector': { fr: 'Filière commune', en: 'Shared sector', zh: '共同领域' },
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
	'constellations.lead': {
		fr: 'Ce sont leurs partenaires qui les rapprochent, pas la carte : chacun est relié à {centre}, directement ou de proche en proche.{far, plural, =0 {} one { L’un d’eux ne l’est que de loin : ce rapprochement-là dit peu, la réunion à proposer s’en passe.} other { Parmi eux, # ne le sont que de loin : ces rapprochements-là disent peu, la réunion à proposer s’en passe.}}',
		en: 'Their partners bring them together, not the map: each is tied to {centre}, directly or one through another.{far, plural, =0 {} one { One of them is so only from afar: that tie says little, and the meeting does without.} other { # of them are so only from afar: those ties say little, and the meeting does without.}}',
		zh: '使其相近的是合作伙伴，而非地图：各方直接或辗转与{centre}相连。{far, plural, =0 {} other {其中 # 方只是远远相连，所示有限，会议建议不含这些机构。}}',
	},
	'constellations.why': { fr: 'Pourquoi chacun en est', en: 'Why each is in it', zh: '各方为何在其中' },
	'constellations.whyText': {
		fr: 'Le plus court chemin de chacun jusqu’à {centre}, par les liens au dossier ou par le territoire. Jusqu’à trois pas, on y est relié de près ; au-delà, de loin : le rapprochement tient à peu.',
		en: 'The shortest path of each to {centre}, by links on record or by territory. Up to three steps, the link is close; beyond, it is from afar and hangs by little.',
		zh: '各方到{centre}的最短路径，经由在案联系或所在地。三步之内联系较近；超过三步则为远远相连，较为牵强。',
	},
	'constellations.whyCaption': {
		fr: 'Chemin de chaque acteur français jusqu’à {centre}',
		en: 'Path of each French actor to {centre}',
		zh: '各法国方到{centre}的路径',
	},
	'constellations.path': { fr: 'De proche en proche', en: 'One through another', zh: '逐步经由' },
	'constellations.sameTerritory': { fr: 'même territoire', en: 'same territory', zh: '同一地区' },
	'constellations.noPath': {
		fr: 'Aucun chemin : seul le calcul d’ensemble le place ici.',
		en: 'No path: the computation alone puts it here.',
		zh: '无路径：仅由整体计算归入。',
	},
	'constellations.notInvited': {
		fr: 'Reliés de loin, donc non invités, et leurs partenaires :',
		en: 'Tied from afar, so not invited, and their partners:',
		zh: '仅远远相连、未列入邀请者及其伙伴：',
	},
	'constellations.meeting': { fr: 'La réunion à proposer', en: 'The meeting to propose', zh: '可提议的会议' },
	'constellations.added': { fr: 'À inviter aussi :', en: 'To be invited too:', zh: '另可邀请：' },
	'constellations.how': {
		fr: 'Comment lire ces constellations',
		en: 'How to read these constellations',
		zh: '如何阅读这些星座',
	},
	'constellations.how.whole': {
		fr: 'Une constellation réunit au moins deux acteurs français et un partenaire. Chacun n’est que dans une seule : celle dont il est le plus proche.',
		en: 'A constellation gathers two French actors at least, and a partner. Each is in one only: the one it is closest to.',
		zh: '一个星座至少包含两个法国机构和一个伙伴。每方只属于一个星座：与其联系最紧密的那个。',
	},
	'constellations.how.links': {
		fr: 'Le rapprochement est un calcul sur les liens ouverts et les lieux, sans les missions. Un acteur éloigné peut en être par un partenaire commun : la page de chacune dit lequel.',
		en: 'It is computed from open links and places, without missions. An actor far away may be in it through a shared partner: the page of each says which.',
		zh: '根据现行联系与所在地计算，不含访问。相距遥远者可因共同伙伴而在其中：各页说明是哪个伙伴。',
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
		en: 'It takes two French actors and a partner that open links bring together. An actor may have links without being in a constellation.',
		zh: '须有两个法国机构和一个伙伴因现行联系而相近。有联系的机构也可能不属于任何星座。',
	},
	'constellations.all': {
		fr: 'Voir toutes les constellations',
		en: 'See all constellations',
		zh: '查看所有星座',
	},
} satisfies Catalogue
