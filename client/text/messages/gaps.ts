import type { Catalogue } from '../catalogue'

export const gaps = {
	'gaps.title': {
		fr: 'Territoires et filières sans présence recensée',
		en: 'Territories and sectors without anyone on record',
		zh: '尚无记录的地区与领域',
	},
	'gaps.standfirst': {
		fr: 'L’envers des croisements : des territoires et des filières sans présence recensée, des souhaits sans réponse, des lieux portés par un seul acteur. Ce qui n’est pas recensé peut exister sur le terrain.',
		en: 'The reverse of overlaps: territories and sectors with nobody on record, wishes without an answer, places carried by one actor. What is not on record may exist in the field.',
		zh: '交叉的反面：尚无记录的地区与领域、无人回应的意愿、仅靠一方维系的地点。记录中没有不等于实际没有。',
	},
	'gaps.reading': { fr: 'Chargement des absences…', en: 'Loading the gaps…', zh: '正在加载空白……' },
	'gaps.readingCell': { fr: 'Chargement des fiches…', en: 'Loading the records…', zh: '正在加载记录……' },
	'gaps.matrix': { fr: 'Territoires et filières', en: 'Territories and sectors', zh: '地区与领域' },
	'gaps.matrixCount': {
		fr: 'Personne de recensé dans {empty, plural, one {# case} other {# cases}} sur {cells, number}. Un chiffre : le nombre d’acteurs français présents, par un lien ouvert ou une mission des cinq dernières années. Chaque case s’ouvre.',
		en: 'Nobody on record in {empty, plural, one {# cell} other {# cells}} of {cells, number}. A figure: how many French actors are there, by an open link or a mission of the last five years. Each cell opens.',
		zh: '{cells, number}个格子中有{empty, plural, other {#}}个没有记录。数字表示通过现行关系或近五年出访在当地的法国机构数。每格均可打开。',
	},
	'gaps.cell': {
		fr: '{sector}, {place} : {count, plural, =0 {personne} one {# acteur} other {# acteurs}}',
		en: '{sector}, {place}: {count, plural, =0 {nobody} one {# actor} other {# actors}}',
		zh: '{sector}，{place}：{count, plural, =0 {无} other {#个机构}}',
	},
	'gaps.cellTitle': { fr: '{sector}, {place}', en: '{sector}, {place}', zh: '{sector}，{place}' },
	'gaps.nobody': {
		fr: 'Personne n’est recensé ici pour cette filière.',
		en: 'Nobody is on record here for this sector.',
		zh: '记录中该领域在此地无人涉足。',
	},
	'gaps.allOfPlace': {
		fr: 'Ce qui est recensé pour toutes les filières : {place}',
		en: 'What is on record for all sectors: {place}',
		zh: '所有领域的在案内容：{place}',
	},
	'gaps.onThisPage': { fr: 'Sur cette page', en: 'On this page', zh: '本页内容' },
	'gaps.jump': {
		fr: '{title} ({count, number})',
		en: '{title} ({count, number})',
		zh: '{title}（{count, number}）',
	},
	'gaps.tableCaption': {
		fr: 'Pour chaque filière : les territoires où un acteur est recensé, et le nombre de ceux où il n’y en a aucun.',
		en: 'For each sector: the territories where an actor is on record, and the number of those without any.',
		zh: '各领域：有机构记录的地区，以及尚无记录的地区数。',
	},
	'gaps.sector': { fr: 'Filière', en: 'Sector', zh: '领域' },
	'gaps.held': { fr: 'Présence', en: 'Presence', zh: '有机构之处' },
	'gaps.heldCount': { fr: '{place} ({count})', en: '{place} ({count})', zh: '{place}（{count}）' },
	'gaps.nowhere': { fr: 'nulle part', en: 'nowhere', zh: '无' },
	'gaps.empty': {
		fr: 'Territoires sans présence recensée',
		en: 'Territories without anyone on record',
		zh: '尚无记录的地区',
	},
	'gaps.fold': {
		fr: '{held, plural, =0 {nulle part} one {# territoire sur {places, number}} other {# territoires sur {places, number}}}',
		en: '{held, plural, =0 {nowhere} one {# territory of {places, number}} other {# territories of {places, number}}}',
		zh: '{held, plural, =0 {无} other {{places, number} 个地区中有 # 个}}',
	},
	'gaps.others': {
		fr: '{count, plural, one {Montrer l’autre} other {Montrer les # autres}}',
		en: '{count, plural, one {Show the other one} other {Show the # others}}',
		zh: '显示其余 {count, plural, other {#}} 项',
	},
	'gaps.unanswered': { fr: 'Souhaits sans réponse', en: 'Wishes without an answer', zh: '无人回应的意愿' },
	'gaps.unansweredCount': {
		fr: '{count, plural, =0 {Aucun souhait en cours n’est sans réponse à cette date.} one {# souhait en cours, sans réponse.} other {# souhaits en cours, sans réponse.}}',
		en: '{count, plural, =0 {No open wish is without an answer at this date.} one {# open wish without an answer.} other {# open wishes without an answer.}}',
		zh: '{count, plural, =0 {截至此日期没有无人回应的意愿。} other {# 个意愿无人回应。}}',
	},
	'gaps.board': {
		fr: 'Ce que cet acteur pourrait tout de même mettre en commun',
		en: 'What this actor could share all the same',
		zh: '该方仍可共享的内容',
	},
	'gaps.dominated': {
		fr: 'Lieux portés par un seul acteur',
		en: 'Places carried by one actor',
		zh: '仅靠一方维系的地点',
	},
	'gaps.dominatedCount': {
		fr: '{count, plural, =0 {Aucun territoire de trois fiches au moins ne repose pour plus de 70 % sur un seul acteur.} one {# territoire où un acteur porte plus de 70 % de ce qui est recensé.} other {# territoires où un acteur porte plus de 70 % de ce qui est recensé.}}',
		en: '{count, plural, =0 {No territory of at least three records rests for more than 70% on one actor.} one {# territory where one actor carries more than 70% of what is on record.} other {# territories where one actor carries more than 70% of what is on record.}}',
		zh: '{count, plural, =0 {没有任何地区（至少三条记录）超过70%取决于一方。} other {# 个地区超过70%的记录取决于一方。}}',
	},
	'gaps.dominatedFew': {
		fr: '{own, plural, one {# fiche} other {# fiches}} sur {records} :',
		en: '{own} of {records, plural, one {# record} other {# records}}:',
		zh: '{records}条记录中的{own}条：',
	},
} satisfies Catalogue
