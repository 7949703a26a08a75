import type { Catalogue } from '../catalogue'

export const personalData = {
	'personalData.refused.changed': {
		fr: 'Quelqu’un l’a modifié entre-temps : la page montre ce qui est à jour, rien de ce que vous avez saisi n’est perdu.',
		en: 'Somebody changed it meanwhile: the page shows what is up to date, and nothing that you typed is lost.',
		zh: '期间已有他人修改：页面显示最新内容，您填写的内容不会丢失。',
	},
	'personalData.refused.gone': {
		fr: 'Cela n’existe plus, ou ce n’est pas à vous d’en répondre.',
		en: 'It is no longer there, or somebody else answers for it.',
		zh: '该内容已不存在，或不由您负责。',
	},
	'personalData.refused.input': {
		fr: 'Un champ ne convient pas : vérifiez l’adresse, le numéro et la date.',
		en: 'A field does not fit: check the address, the number and the date.',
		zh: '有一项填写不符合要求：请检查邮箱、电话和日期。',
	},
} as const satisfies Catalogue
