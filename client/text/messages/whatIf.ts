import type { Catalogue } from '../catalogue'

export const whatIf = {
	'whatIf.title': { fr: 'Et si… ?', en: 'What if?', zh: '假如……' },
	'whatIf.standfirst': {
		fr: 'Une mission de plus, deux bureaux réunis, un lien qui prend fin : quels croisements et quelles pistes apparaîtraient ou disparaîtraient. Rien n’est enregistré.',
		en: 'One more mission, two offices made one, a link that ends: which overlaps and opportunities would appear or disappear. Nothing is saved.',
		zh: '多一次访问、两个代表处合并、一项合作关系终止：会出现或消失哪些重叠与线索。不会保存任何内容。',
	},
	'whatIf.link': {
		fr: 'Et si ce lien prenait fin ?',
		en: 'What if this link ended?',
		zh: '假如这项合作关系终止？',
	},
	'whatIf.mission': { fr: 'Une mission de plus', en: 'One more mission', zh: '多一次访问' },
	'whatIf.merge': { fr: 'Deux bureaux réunis', en: 'Two offices made one', zh: '两个代表处合并' },
	'whatIf.end': { fr: 'Un lien qui prend fin', en: 'A link that ends', zh: '一项合作关系终止' },
	'whatIf.office.first': { fr: 'Premier bureau', en: 'First office', zh: '第一个代表处' },
	'whatIf.office.second': { fr: 'Second bureau', en: 'Second office', zh: '第二个代表处' },
	'whatIf.whose': { fr: 'De quel acteur ?', en: 'Whose?', zh: '哪个机构的？' },
	'whatIf.record': { fr: 'Lien ou bureau', en: 'Link or office', zh: '合作关系或代表处' },
	'whatIf.endDate': { fr: 'Fin', en: 'End', zh: '终止日期' },
	'whatIf.choose': { fr: 'Choisir', en: 'Choose', zh: '选择' },
	'whatIf.left': {
		fr: '{count, plural, one {# autre n’est pas dans cette liste.} other {# autres ne sont pas dans cette liste.}}',
		en: '{count, plural, one {# more is not in this list.} other {# more are not in this list.}}',
		zh: '另有 {count} 项不在此列表中。',
	},
	'whatIf.try': { fr: 'Essayer', en: 'Try', zh: '试一试' },
	'whatIf.tried': {
		fr: '{count, plural, =0 {Aucun changement essayé} one {# changement essayé} other {# changements essayés}}',
		en: '{count, plural, =0 {No change tried} one {# change tried} other {# changes tried}}',
		zh: '{count, plural, =0 {尚未尝试任何变化} other {已尝试 # 项变化}}',
	},
	'whatIf.remove': { fr: 'Retirer', en: 'Remove', zh: '移除' },
	'whatIf.notSaved': {
		fr: 'Ces changements ne sont que dans l’adresse de cette page : personne d’autre ne les voit.',
		en: 'These changes are in the address of this page alone: nobody else sees them.',
		zh: '这些变化仅保存在本页地址中，其他人看不到。',
	},
	'whatIf.reading': { fr: 'Calcul en cours…', en: 'Working it out…', zh: '正在计算……' },
	'whatIf.said.mission': {
		fr: 'Une mission de plus : {actor}, {place}, du {start} au {end}',
		en: 'A mission of {actor} to {place}, from {start} to {end}',
		zh: '{actor}访问{place}，{start}至{end}',
	},
	'whatIf.said.merge': {
		fr: '{count, plural, one {Un bureau :} other {# bureaux réunis :}}',
		en: '{count, plural, one {One office:} other {# offices made one:}}',
		zh: '{count, plural, other {# 个代表处合并：}}',
	},
	'whatIf.said.end': {
		fr: 'Fin {precision, select, day {le {date}} other {en {date}}} :',
		en: 'Ends {precision, select, day {on {date}} other {in {date}}}:',
		zh: '{precision, select, other {{date}}}终止：',
	},
	'whatIf.overlap': {
		fr: '{count, plural, =0 {Aucun croisement ne changerait} one {# croisement concerné} other {# croisements concernés}}',
		en: '{count, plural, =0 {No overlap would change} one {# overlap affected} other {# overlaps affected}}',
		zh: '{count, plural, =0 {没有重叠会变化} other {涉及 # 处重叠}}',
	},
	'whatIf.opportunity': {
		fr: '{count, plural, =0 {Aucune piste ne changerait} one {# piste concernée} other {# pistes concernées}}',
		en: '{count, plural, =0 {No opportunity would change} one {# opportunity affected} other {# opportunities affected}}',
		zh: '{count, plural, =0 {没有线索会变化} other {涉及 # 条线索}}',
	},
	'whatIf.effect': { fr: 'Effet', en: 'Effect', zh: '影响' },
	'whatIf.effect.COMES': { fr: 'apparaîtrait', en: 'would appear', zh: '将出现' },
	'whatIf.effect.GOES': { fr: 'disparaîtrait', en: 'would disappear', zh: '将消失' },
	'whatIf.effect.CHANGES': { fr: 'changerait', en: 'would change', zh: '将变化' },
	'whatIf.kind': { fr: 'Type', en: 'Kind', zh: '类型' },
	'whatIf.what': { fr: 'En une phrase', en: 'In a sentence', zh: '说明' },
} satisfies Catalogue
