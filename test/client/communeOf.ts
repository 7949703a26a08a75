/** A commune as the fragment ActorName gives it. */
export function communeOf(id: string, name: string) {
	return {
		__typename: 'Territory',
		id,
		kind: 'FRENCH_TERRITORY',
		kindName: 'commune',
		name,
		nameLocal: null,
		localLanguage: null,
		level: 'commune',
	} as const
}
