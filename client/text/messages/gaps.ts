import type { Catalogue } from '../catalogue'

export const gaps = {
	'gaps.title': {
		fr: 'Territoires et filières sans présence recensée',
		en: 'Territories and sectors without anyone on record',
		zh: '没有记录的地区与领域',
	},
	'gaps.standfirst': {
		fr: 'L’envers des croisements : des territoires et des filières sans présence recensée, des souhaits sans réponse, des lieux portés par un seul acteur. Ce qui n’est pas recensé peut exister sur le terrain.',
		en: 'The reverse of overlaps: territories and sectors with nobody on record, wishes without an answer, places carried by one actor. What is not on record may exist in the field.',
		zh: '重叠的反面：没有记录的地区与领域、无人回应的意愿、仅靠一个机构维系的地点。没有记录不等于实际没有。',
	},
	'gaps.reading': { fr: 'Chargement des absences…', en: 'Loading the gaps…', zh: '正在加载空白……' },
	'gaps.matrix': { fr: 'Territoires et filières', en: 'Territories and sectors', zh: '地区与领域' },
	'gaps.matrixCount': {
		fr: '{empty, plural, =0 {Chaque filière est présente dans chaque territoire.} one {# case (une filière, un territoire) est sans présence recensée.} other {# cases (une filière, un territoire) sont sans présence recensée.}} L’explorateur les montre toutes ; chacune s’ouvre.',
		en: '{empty, plural, =0 {Each sector is present in each territory.} one {# cell (one sector, one territory) has nobody on record.} other {# cells (one sector, one territory) have nobody on record.}} The explorer shows them all; each one opens.',
		zh: '{empty, plural, =0 {每个地区的每个领域均有记录。} other {# 个格子（一个领域、一个地区）没有记录。}}探索页显示全部格子，均可打开。',
	},
	'gaps.toMatrix': {
		fr: 'Ouvrir les filières par territoire',
		en: 'Open sectors by territory',
		zh: '打开领域与地区对照',
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
		zh: '{count, plural, =0 {截至此日期没有无人回应的意愿。} other {# 项意愿无人回应。}}',
	},
	'gaps.board': {
		fr: 'Ce que cet acteur pourrait tout de même mettre en commun',
		en: 'What this actor could share all the same',
		zh: '该机构仍可共享的内容',
	},
	'gaps.dominated': {
		fr: 'Lieux portés par un seul acteur',
		en: 'Places carried by one actor',
		zh: '仅靠一个机构维系的地点',
	},
	'gaps.dominatedCount': {
		fr: '{count, plural, =0 {Aucun territoire de trois fiches au moins ne repose pour plus de 70 % sur un seul acteur.} one {# territoire où un acteur porte plus de 70 % de ce qui est recensé.} other {# territoires où un acteur porte plus de 70 % de ce qui est recensé.}}',
		en: '{count, plural, =0 {No territory of at least three records rests for more than 70% on one actor.} one {# territory where one actor carries more than 70% of what is on record.} other {# territories where one actor carries more than 70% of what is on record.}}',
		zh: '{count, plural, =0 {至少有三条记录的地区中，没有一个地区超过 70% 的记录来自同一机构。} other {# 个地区超过 70% 的记录来自同一机构。}}',
	},
	'gaps.dominatedFew': {
		fr: '{own, plural, one {# fiche} other {# fiches}} sur {records} :',
		en: '{own} of {records, plural, one {# record} other {# records}}:',
		zh: '{records}条记录中的{own}条：',
	},
} satisfies Catalogue
