import type { Catalogue } from '../catalogue'

export const overlap = {
	'overlap.reading': {
		fr: 'Chargement du croisement et de ses preuves…',
		en: 'Loading the overlap and its evidence…',
		zh: '正在加载重叠及其依据……',
	},
	'overlap.timeline': { fr: 'Qui était là, et quand', en: 'Who was there, and when', zh: '谁在那里，何时' },
	'overlap.timelineToCome': {
		fr: 'Qui sera là, et quand',
		en: 'Who will be there, and when',
		zh: '谁将在那里，何时',
	},
	'overlap.links': {
		fr: 'Qui y est lié, et depuis quand',
		en: 'Who is linked to it, and since when',
		zh: '谁与之有合作关系，始于何时',
	},
	'overlap.offices': {
		fr: 'Qui y a un bureau, et depuis quand',
		en: 'Who has an office there, and since when',
		zh: '谁在那里设有代表处，始于何时',
	},
	'overlap.linksPicture': {
		fr: '{count, plural, one {# acteur français lié} other {# acteurs français liés}} : {partner}',
		en: '{count, plural, one {# French actor linked} other {# French actors linked}} to {partner}',
		zh: '{count, plural, other {#}} 个法国机构与{partner}有合作关系',
	},
	'overlap.officesPicture': {
		fr: '{count, plural, one {# bureau} other {# bureaux}} : {place}',
		en: '{count, plural, one {# office} other {# offices}} in {place}',
		zh: '{place}的 {count, plural, other {#}} 个代表处',
	},
	'overlap.pictureLegend': {
		fr: 'Trait plein : établi ; tirets : à confirmer ; encre pâle : trace ancienne.',
		en: 'Plain line: established; dashes: to be confirmed; pale ink: old news.',
		zh: '实线：已确认；虚线：待确认；墨色浅：消息较旧。',
	},
	'overlap.possibleMissions': {
		fr: 'Possibles : datées de l’année seule, non comptées',
		en: 'Possible: dated to the year only, not counted',
		zh: '可能：仅知年份，未计入',
	},
	'overlap.possibleRecords': {
		fr: 'Possibles, non comptés',
		en: 'Possible, not counted',
		zh: '可能，未计入',
	},
	'overlap.sectors': { fr: 'Filières communes', en: 'Shared sectors', zh: '共同领域' },
	'overlap.noSectors': {
		fr: 'Aucune filière n’est commune à deux acteurs.',
		en: 'No sector is shared by two actors.',
		zh: '没有两个机构共有的领域。',
	},
	'overlap.severity': { fr: 'Intensité', en: 'Intensity', zh: '强度' },
	'overlap.severity.HIGH': { fr: 'Intensité forte', en: 'High intensity', zh: '强度高' },
	'overlap.severity.MEDIUM': { fr: 'Intensité moyenne', en: 'Medium intensity', zh: '强度中' },
	'overlap.severity.LOW': { fr: 'Intensité faible', en: 'Low intensity', zh: '强度低' },
	'overlap.severityScale': {
		fr: 'Forte à partir de {high}, moyenne à partir de {medium}, faible en dessous.',
		en: 'High from {high}, medium from {medium}, low below.',
		zh: '{high} 起为高，{medium} 起为中，以下为低。',
	},
	'overlap.severitySum': { fr: 'Voir le calcul', en: 'See the sum', zh: '查看计算过程' },
	'overlap.weightedSum': {
		fr: 'Somme pondérée de {count, plural, one {# facteur} other {# facteurs}}',
		en: 'Weighted sum of {count, plural, one {# factor} other {# factors}}',
		zh: '{count, plural, other {#}} 个因素的加权和',
	},
	'overlap.times': { fr: '× {value}', en: '× {value}', zh: '× {value}' },
	'overlap.equals': { fr: '= {value}', en: '= {value}', zh: '= {value}' },
	'overlap.weights': {
		fr: 'Barème proposé, poids publics. Un facteur sans données n’est pas compté ; les autres se partagent son poids.',
		en: 'Proposed scale, public weights. A factor without data is left out, and the others share its weight.',
		zh: '建议标准，权重公开。没有数据的因素不计，其权重由其他因素分摊。',
	},
	'overlap.mitigations': {
		fr: 'Ce qui nuance ce croisement',
		en: 'What qualifies this overlap',
		zh: '需要说明的情况',
	},
	'overlap.nextText': {
		fr: 'Cela peut être voulu, et personne ne décide ici pour un autre. Pour en parler, voici par où commencer.',
		en: 'This may be intended, and nobody decides here for another. To talk about it, start here.',
		zh: '这可能是有意为之，此处无人替他人决定。如需商讨，可从这里开始。',
	},
	'overlap.nextOpportunities': {
		fr: 'Ce qui pourrait être mis en commun sur place',
		en: 'What could be shared there',
		zh: '当地可以共享的内容',
	},
	'overlap.nextProfiles': {
		fr: 'Les acteurs de ce croisement',
		en: 'The actors of this overlap',
		zh: '此重叠涉及的机构',
	},
	'overlap.nature.COMPETING': {
		fr: 'au moins une filière concurrente en commun',
		en: 'at least one competing sector in common',
		zh: '至少有一个共同的竞争性领域',
	},
	'overlap.nature.COMPLEMENTARY': {
		fr: 'aucune filière concurrente en commun',
		en: 'no competing sector in common',
		zh: '没有共同的竞争性领域',
	},
	'overlap.moreActors': {
		fr: '{count, plural, one {et # autre} other {et # autres}}',
		en: 'and {count} more',
		zh: '另有 {count, plural, other {#}} 个',
	},
} satisfies Catalogue
