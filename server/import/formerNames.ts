import type { Mission, Names, Partnership, Territory } from '../domain/records'
import { typographic } from '../domain/typographic'
import type { AdditionalName } from './readNames'

/** Words for the kind of a collectivité, which today's official names leave out or abbreviate. */
const ABBREVIATIONS: readonly (readonly [RegExp, string])[] = [
	[/^communaute d agglomeration /, 'ca '],
	[/^communaute urbaine /, 'cu '],
	[/^communaute de communes /, 'cc '],
	[/^(?:region|departement|ville|commune) (?:(?:de la|de l|du|des|de|d) )?/, ''],
]
const ARTICLE = /^(?:le|la|les|l) /
/** « … » encloses the name of a programme, not of a collectivité. */
const PROGRAMME = /^«.*»$/
/** CREA (Communauté d'agglomération Rouen-Elbeuf-Austreberthe). */
const ACRONYM = /^([A-Z][A-Z0-9]{1,9}) \((.+)\)$/

/** The signatory's name at the time, or null if it is today's name in other words. */
export function nameAtSignature(today: string, atSignature: string | null): string | null {
	if (atSignature === null || PROGRAMME.test(atSignature)) return null
	return plain(today) === plain(atSignature) ? null : atSignature
}

/** Former names of territories found in links and missions: « Région Aquitaine », CREA. */
export function attestedNames(
	territories: ReadonlyMap<string, Territory>,
	partnerships: readonly Partnership[],
	missions: readonly Mission[],
): AdditionalName[] {
	const signed = partnerships.flatMap(({ frenchActors, namesAtSignature }) =>
		frenchActors.map((actor, index) => [actor, namesAtSignature[index] ?? null] as const),
	)
	const led = missions.map(({ leader, nameOfTheTime: name }) => [leader ?? '', name] as const)
	return [...signed, ...led].flatMap(([actor, name]) => {
		const territory = territories.get(actor)
		const old = territory === undefined ? null : nameAtSignature(territory.names.fr, name)
		return old === null ? [] : additionalNames(actor, typographic(old))
	})
}

/** Adds names, each once. Names from tables come before those found only in records. */
export function withAdditionalNames(names: Names, more: readonly AdditionalName[]): Names {
	const aliases = [...names.aliases]
	const former = [...names.former]
	for (const { use, name } of more) {
		if (use === 'alias' && !aliases.includes(name.name)) aliases.push(name.name)
		if (use === 'former' && !former.some((known) => plain(known.name) === plain(name.name))) former.push(name)
	}
	return { ...names, aliases, former }
}

function additionalNames(territory: string, old: string): AdditionalName[] {
	const [, acronym, full] = ACRONYM.exec(old) ?? []
	const name = { name: full ?? old, from: null, until: null }
	const former: AdditionalName = { row: null, territory, use: 'former', name }
	return acronym === undefined
		? [former]
		: [former, { row: null, territory, use: 'alias', name: { name: acronym, from: null, until: null } }]
}

function plain(name: string): string {
	let folded = name
		.normalize('NFD')
		.replace(/\p{Mn}/gu, '')
		.toLowerCase()
		.replace(/\(.*\)/, ' ')
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim()
	for (const [long, short] of ABBREVIATIONS) folded = folded.replace(long, short)
	return folded.replace(/^(c[acu]) (?:(?:de la|de l|du|des|de|d) )?/, '$1 ').replace(ARTICLE, '')
}
