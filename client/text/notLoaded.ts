import type { Language } from '../../schema/enums'

/** What stands where not even the sentences of one language could be loaded: in all of them, so in no catalogue. */
export const NOT_LOADED: Readonly<Record<Language, { readonly text: string; readonly reload: string }>> = {
	fr: { text: 'La page n’a pas pu être chargée.', reload: 'Recharger' },
	en: { text: 'The page could not be loaded.', reload: 'Reload' },
	zh: { text: '页面无法加载。', reload: '重新加载' },
}
