import type { Catalogue } from '../catalogue'

/** Declared records, on every screen that shows them. */
export const declared = {
	'declared.kind.MISSION': { fr: 'Mission', en: 'Mission', zh: '访问' },
	'declared.kind.PARTNERSHIP': { fr: 'Lien', en: 'Link', zh: '合作关系' },
	'declared.kind.OFFICE': { fr: 'Bureau', en: 'Office', zh: '代表处' },
	'declared.kind.WISH': { fr: 'Souhait', en: 'Wish', zh: '意愿' },
	'declared.kind.MANDATE': { fr: 'Mandat', en: 'Mandate', zh: '授权' },
	'declared.kind.UNAVAILABILITY': { fr: 'Indisponibilité', en: 'Unavailability', zh: '不便接待的时段' },
	'declared.visibility.PRIVATE': { fr: 'Privée', en: 'Private', zh: '私密' },
	'declared.visibility.COUNTED': { fr: 'Comptée', en: 'Counted', zh: '计数' },
	'declared.visibility.GROUP': { fr: 'Groupe', en: 'Group', zh: '小组' },
	'declared.visibility.PUBLIC': { fr: 'Publique', en: 'Public', zh: '公开' },
	'declared.visibility.PRIVATE.text': {
		fr: 'Vous seuls la voyez. Elle ne compte nulle part.',
		en: 'You alone see it. It counts nowhere.',
		zh: '仅您可见，不计入任何统计。',
	},
	'declared.visibility.COUNTED.text': {
		fr: 'Les autres voient « 2 à 4 » pour la semaine, jamais votre nom.',
		en: 'Others see “2 to 4” for the week, never your name.',
		zh: '他人只看到该周“2 至 4 家”，从不显示您的名称。',
	},
	'declared.visibility.GROUP.text': {
		fr: 'Les membres du groupe voient qui, où et quand.',
		en: 'Members of the group see who, where and when.',
		zh: '小组成员可看到何人、何地、何时。',
	},
	'declared.visibility.GROUP.ofMandate': {
		fr: 'Les membres du groupe la voient. Si un autre organisme a une lettre pour la même collectivité, il en est informé.',
		en: 'Members of the group see it. If another organisation holds a letter for the same local authority, it is told.',
		zh: '小组成员可见。若另有机构持有同一地方政府的授权函，也会获知。',
	},
	'declared.visibility.PUBLIC.text': {
		fr: 'Tout le monde la voit.',
		en: 'Everybody sees it.',
		zh: '所有人可见。',
	},
	'declared.partyAnswers': {
		fr: 'Ce qu’en disent les autres parties',
		en: 'What other parties say of it',
		zh: '其他相关方的意见',
	},
	'declared.party.CONFIRMED': {
		fr: 'l’a confirmé le {day}.',
		en: 'confirmed it on {day}.',
		zh: '于{day}确认。',
	},
	'declared.party.CONTESTED': {
		fr: 'le conteste depuis le {day} :',
		en: 'has contested it since {day}:',
		zh: '自{day}起提出异议：',
	},
	'declared.party.earlier': {
		fr: 'Dit d’une version antérieure de la fiche.',
		en: 'Said of an earlier version of the record.',
		zh: '针对该记录的较早版本。',
	},
} satisfies Catalogue
