import type { Catalogue } from '../catalogue'

export const constellations = {
	'constellations.title': { fr: 'Les constellations', en: 'The constellations', zh: '星座' },
	'constellations.standfirst': {
		fr: 'Autour d’un territoire, les collectivités, les universités, les hôpitaux et les partenaires que leurs liens rapprochent : qui pourrait se réunir, sur quoi, et qui manque.',
		en: 'Around a territory, the local authorities, universities, hospitals and partners that their links bring together: who could meet, about what, and who is missing.',
		zh: '以某地为中心，因合作关系而相近的地方政府、高校、医院及其伙伴：谁可以聚首、谈什么、还缺谁。',
	},
	'constellations.reading': {
		fr: 'Chargement des constellations…',
		en: 'Loading the constellations…',
		zh: '正在加载星座……',
	},
	'constellations.count': {
		fr: '{count, plural, one {# constellation} other {# constellations}}',
		en: '{count, plural, one {# constellation} other {# constellations}}',
		zh: '{count, plural, other {# 个星座}}',
	},
	'constellations.actors': {
		fr: '{count, plural, one {# acteur} other {# acteurs}} des deux pays{far, plural, =0 {} other {, dont {near, plural, one {# proche} other {# proches}}}}',
		en: '{count, plural, one {# actor} other {# actors}} of both countries{far, plural, =0 {} other {, {near, number} of them close}}',
		zh: '两国共 {count, plural, other {#}} 个机构{far, plural, =0 {} other {，其中 {near, number} 个联系较近}}',
	},
	'constellations.mine': {
		fr: 'Liste limitée : {name}.',
		en: 'List limited to: {name}.',
		zh: '列表仅限：{name}。',
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
		zh: '合作关系的可信度',
	},
	'constellations.confidence.LOW': { fr: 'toutes', en: 'all', zh: '全部' },
	'constellations.confidence.MEDIUM': { fr: 'moyenne ou haute', en: 'medium or high', zh: '中或高' },
	'constellations.confidence.HIGH': { fr: 'haute', en: 'high', zh: '高' },
	'constellations.collectivites': { fr: 'Collectivités', en: 'Local authorities', zh: '地方政府' },
	'constellations.universities': { fr: 'Enseignement supérieur', en: 'Higher education', zh: '高校' },
	'constellations.hospitals': { fr: 'Hôpitaux', en: 'Hospitals', zh: '医院' },
	'constellations.others': { fr: 'Autres', en: 'Others', zh: '其他' },
	'constellations.partners': { fr: 'Partenaires', en: 'Partners', zh: '合作伙伴' },
	'constellations.sectors': { fr: 'Filières communes', en: 'Shared sectors', zh: '共同领域' },
	'constellations.noSector': { fr: 'aucune de recensée', en: 'none on record', zh: '无记录' },
	'constellations.links': { fr: 'Ce qui les relie', en: 'What links them', zh: '彼此的联系' },
	'constellations.lead': {
		fr: 'Leurs partenaires les rapprochent : chacun est relié à {centre}, directement ou par d’autres acteurs.{far, plural, =0 {} one { L’un d’eux est éloigné : il n’est pas inclus dans la réunion proposée.} other { # d’entre eux sont éloignés : ils ne sont pas inclus dans la réunion proposée.}}',
		en: 'Their partners bring them together: each is linked to {centre}, directly or through other actors.{far, plural, =0 {} one { One of them is distant: it is not included in the proposed meeting.} other { # of them are distant: they are not included in the proposed meeting.}}',
		zh: '因合作伙伴而相近：各机构直接或经由其他机构与{centre}相连。{far, plural, =0 {} other {其中 # 个联系较远，未列入建议的会议。}}',
	},
	'constellations.why': { fr: 'Pourquoi ils y figurent', en: 'Why they are included', zh: '它们为何在其中' },
	'constellations.whyText': {
		fr: 'Le plus court chemin de chacun jusqu’à {centre}, par les liens recensés ou par le territoire. Jusqu’à trois pas, un acteur est dit proche ; au-delà, éloigné.',
		en: 'The shortest path of each to {centre}, by links on record or by territory. Up to three steps, an actor is called close; beyond, distant.',
		zh: '各机构到{centre}的最短路径，经由有记录的合作关系或所属地区。三步之内为近，超过三步为远。',
	},
	'constellations.whyCaption': {
		fr: 'Chemin de chaque acteur français jusqu’à {centre}',
		en: 'Path of each French actor to {centre}',
		zh: '各法国机构到{centre}的路径',
	},
	'constellations.path': { fr: 'Par', en: 'Through', zh: '逐步经由' },
	'constellations.sameTerritory': { fr: 'même territoire', en: 'same territory', zh: '同一地区' },
	'constellations.noPath': {
		fr: 'Aucun chemin direct : l’ensemble des liens le place ici.',
		en: 'No direct path: the links as a whole put it here.',
		zh: '没有直接路径：由整体的合作关系归入此处。',
	},
	'constellations.notInvited': {
		fr: 'Acteurs éloignés, non invités, et leurs partenaires :',
		en: 'Distant actors, not invited, and their partners:',
		zh: '联系较远、未受邀的机构及其伙伴：',
	},
	'constellations.meeting': { fr: 'La réunion à proposer', en: 'The meeting to propose', zh: '可提议的会议' },
	'constellations.added': { fr: 'À inviter aussi :', en: 'To be invited too:', zh: '另可邀请：' },
	'constellations.how': {
		fr: 'Comment lire ces constellations',
		en: 'How to read these constellations',
		zh: '如何阅读这些星座',
	},
	'constellations.how.whole': {
		fr: 'Une constellation réunit au moins deux acteurs français et un partenaire. Chacun figure dans une seule : celle dont il est le plus proche.',
		en: 'A constellation gathers two French actors at least, and a partner. Each is in one only: the one it is closest to.',
		zh: '一个星座至少包含两个法国机构和一个伙伴。每个机构只属于一个星座：与其最相近的那个。',
	},
	'constellations.how.links': {
		fr: 'Elle est calculée à partir des liens ouverts, des bureaux et des lieux, sans les missions. Un acteur géographiquement lointain peut y figurer par un partenaire commun ; la page de chaque constellation dit lequel.',
		en: 'It is computed from open links, offices and places, without missions. An actor far away may be in it through a shared partner; the page of each says which.',
		zh: '根据现行合作关系、代表处与所在地计算，不含访问。相距遥远的机构可因共同伙伴而在其中：各页说明是哪个伙伴。',
	},
	'constellations.how.asked': {
		fr: 'Personne n’a été consulté ni invité : chaque collectivité reste libre.',
		en: 'Nobody was consulted or invited: each speaks for itself.',
		zh: '未征询也未邀请任何一方：各方只代表自己。',
	},
	'constellations.empty': {
		fr: 'Aucune constellation ne correspond à ces choix',
		en: 'No constellation matches these choices',
		zh: '没有符合这些条件的星座',
	},
	'constellations.emptyText': {
		fr: 'Une constellation demande deux acteurs français et un partenaire que des liens ouverts ou des bureaux rapprochent. Un acteur peut avoir des liens sans figurer dans une constellation.',
		en: 'It takes two French actors and a partner that open links or offices bring together. An actor may have links without being in a constellation.',
		zh: '须有两个法国机构和一个伙伴因现行合作关系或代表处而相近。有合作关系的机构也可能不属于任何星座。',
	},
	'constellations.all': {
		fr: 'Voir toutes les constellations',
		en: 'See all constellations',
		zh: '查看所有星座',
	},
} satisfies Catalogue
