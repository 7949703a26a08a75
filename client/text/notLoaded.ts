import type { Language } from '../../schema/enums'

type Words = Readonly<Record<'text' | 'reload' | 'away' | 'retry', string>>

/** The words shown when no sentences could be loaded, in all languages and so in no catalogue. */
export const NOT_LOADED: Readonly<Record<Language, Words>> = {
	fr: {
		text: 'La page n’a pas pu être chargée.',
		reload: 'Recharger',
		away: 'Le serveur ne répond pas. La page réessaie d’elle-même.',
		retry: 'Réessayer maintenant',
	},
	en: {
		text: 'The page could not be loaded.',
		reload: 'Reload',
		away: 'The server is not answering. The page tries again by itself.',
		retry: 'Try again now',
	},
	zh: {
		text: '页面无法加载。',
		reload: '重新加载',
		away: '服务器没有响应。页面会自动重试。',
		retry: '立即重试',
	},
}
