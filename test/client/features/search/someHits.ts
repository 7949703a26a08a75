/** Search results by name, for tests of the fields that search for actors. */

/** An actor of the partner country, found by one of its names. */
function hit(id: string, name: string, nameLocal: string) {
	return {
		__typename: 'SearchHit',
		matched: name,
		linkCount: 1,
		where: null,
		actor: {
			__typename: 'Territory',
			id,
			kind: 'PARTNER_TERRITORY',
			kindName: 'ville',
			name,
			nameLanguage: 'fr',
			nameLocal,
			localLanguage: 'zh-Hans',
			level: 'prefecture',
		},
	}
}

export const SHANGHAI = hit('territory:CN:310000', 'Shanghai', '上海')

export const NEAREST = [
	SHANGHAI,
	hit('territory:CN:361100', 'Shangrao', '上饶'),
	hit('territory:CN:411400', 'Shangqiu', '商丘'),
]
