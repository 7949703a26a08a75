import type { Catalogue } from '../catalogue'

export const overlap = {
	'overlap.reading': {
		fr: 'Lecture du croisement et de ses preuves.',
		en: 'Reading the overlap and its evidence.',
		zh: '正在读取交叉及其依据。',
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
		zh: '谁与之有联系，始于何时',
	},
	'overlap.offices': {
		fr: 'Qui y a un bureau, et depuis quand',
		en: 'Who has an office there, and since when',
		zh: '谁在那里设有代表处，始于何时',
	},
	'overlap.linksPicture': {
		fr: '{count, plural, one {# acteur français lié} other {# acteurs français liés}} : {partner}',
		en: '{count, plural, one {# French actor linked} other {# French actors linked}} to {partner}',
		zh: '{count, plural, other {#}} 个法国机构与{partner}有联系',
	},
	'overlap.officesPicture': {
		fr: '{count, plural, one {# bureau} other {# bureaux}} : {place}',
		en: '{count, plural, one {# office} other {# offices}} around {place}',
		zh: '{place}的 {count, plural, other {#}} 个代表处',
	},
	'overlap.pictureLegend': {
		fr: 'Trait plein : établi ; tirets : à confirmer.',
		en: 'Plain line: established; dashes: to be confirmed.',
		zh: '实线：已确认；虚线：待确认。',
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
		fr: 'Aucune filière n’est citée par deux acteurs à la fois.',
		en: 'No sector is named by two actors at once.',
		zh: '没有两个以上机构共同提及的领域。',
	},
	'overlap.severity': { fr: 'Intensité', en: 'Intensity', zh: '强度' },
	'overlap.severity.strong': { fr: 'Intensité forte', en: 'Strong intensity', zh: '强度高' },
	'overlap.severity.medium': { fr: 'Intensité moyenne', en: 'Medium intensity', zh: '强度中' },
	'overlap.severity.weak': { fr: 'Intensité faible', en: 'Weak intensity', zh: '强度低' },
	'overlap.severityNote': {
		fr: 'de 0 à 1, {count, plural, one {# facteur pondéré} other {# facteurs pondérés}}',
		en: 'from 0 to 1, {count, plural, one {# weighted factor} other {# weighted factors}}',
		zh: '0 至 1，{count, plural, other {#}} 个加权因素',
	},
	'overlap.sumWithOccasion': {
		fr: 'Somme {sum} × {multiplier} pour l’occasion = {product}',
		en: 'Sum {sum} × {multiplier} for the occasion = {product}',
		zh: '合计 {sum} × {multiplier}（因活动）= {product}',
	},
	'overlap.weights': {
		fr: 'Barème proposé, poids publics. Un facteur sans données est absent, et les autres se partagent son poids.',
		en: 'Proposed scale, public weights. A factor without data is left out, and the others share its weight.',
		zh: '建议标准，权重公开。没有数据的因素不计，其权重由其他因素分摊。',
	},
	'overlap.tempers': { fr: 'Ce qui tempère', en: 'What tempers it', zh: '缓和因素' },
	'overlap.nextText': {
		fr: 'Se croiser peut être voulu. Chacun répond pour soi : personne ne décide ici pour un autre. Pour en parler, voici par où commencer.',
		en: 'Crossing paths may be intended. Each speaks for itself: nobody decides here for another. To talk about it, start here.',
		zh: '交叉可能是有意为之。各方只代表自己：此处无人替他人决定。如需商讨，可由此开始。',
	},
	'overlap.nextOpportunities': {
		fr: 'Ce qui pourrait être mis en commun sur place',
		en: 'What could be pooled there',
		zh: '当地可以共享的内容',
	},
	'overlap.nextProfiles': {
		fr: 'Les acteurs de ce croisement',
		en: 'The actors of this overlap',
		zh: '此交叉涉及的各方',
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
		en: '{count, plural, one {and # other} other {and # others}}',
		zh: '另有 {count, plural, other {#}} 个',
	},
} satisfies Catalogue
