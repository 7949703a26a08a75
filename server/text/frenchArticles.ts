/**
 * The articles and prepositions of French collectivités, by INSEE code: « le Bas-Rhin », « en Bretagne », « dans les Vosges »,
 * « à Mayotte ». These are facts of usage; only « l’ » follows from the name.
 */
import type { FrenchUsage } from '../domain/country'

type Table = Readonly<Record<string, FrenchUsage>>

export const NO_ARTICLE: FrenchUsage = { article: 'none', where: 'à' }

/** Régions, and the overseas collectivité that the tables list with them. */
const REGIONS: Table = {
	...all('la', 'en', '01 02 03 11 27 28 53 75 76 93 94 987'),
	...all('none', 'à', '04 06'),
	...all('none', 'en', '84'),
	...all('le', 'en', '24'),
	...all('le', 'dans', '44'),
	...all('les', 'dans', '32 52'),
}

const DEPARTEMENTS: Table = {
	...all('le', 'dans', '01 03 12 14 15 18 25 29 30 32 34 39 45 46 56 59 62 63 67 68 69 81 83 84 90 94 95'),
	...all('le', 'en', '41 47 49 82'),
	...all('la', 'dans', '02 10 11 23 26 27 36 42 50 51 55 58 60 61 72 80 86 89 91'),
	...all('la', 'en', '07 09 16 17 19 21 24 28 2A 2B 31 33 35 37 38 43 44 48 52 53 54 57 70 71 73 74 76 77'),
	...all('la', 'en', '85 87 93 971 972 973'),
	...all('les', 'dans', '04 05 06 08 13 22 40 64 65 66 78 79 88 92'),
	...all('none', 'à', '75 974 976'),
}

/** Régions whose institution is called « Région … » (« la Région Bretagne »). */
const NAMED_IN_FULL: ReadonlySet<string> = new Set('01 11 24 27 28 32 44 52 53 75 76 84 93'.split(' '))

const TABLES: Readonly<Record<string, Table>> = { region: REGIONS, departement: DEPARTEMENTS }

/** First words of institutions with a French name, and their article. */
const INSTITUTIONS: readonly (readonly [RegExp, FrenchUsage['article']])[] = [
	[/^(Hospices|Hôpitaux)\b/, 'les'],
	[
		/^(Région|Métropole|Eurométropole|Ville|Communauté|Commune|Collectivité|CREA|C[ACU] |Chambre|CCI|Maison|Polynésie)/,
		'la',
	],
	[
		/^(Université|École|Agence|Ambassade|Alliance|Association|Académie|Assistance publique|Fédération|Faculté|Chaire|Fondation)/,
		'la',
	],
	[
		/^(Département|Conseil|Centre|CH[RU]+\b|Consulat|Ministère|Pôle|Parc|Musée|Laboratoire|Groupe|Réseau)/,
		'le',
	],
	[/^(Institut|Hôpital|INSA|Office|Comité)\b/, 'le'],
]

/** Names with a mute h (l’Hérault, l’Hôpital central). Other names in h-, most of them Chinese, do not elide. */
const MUTE_H = /^(Hérault|Hôpital|Hyères)/

/** By level and INSEE code; null for a code that is not in the tables. */
export function usageOfCode(level: string, code: string | null): FrenchUsage | null {
	return (code !== null && TABLES[level]?.[code]) || null
}

/** « Région Bretagne », as the institution calls itself; null where its name is that of the territory. */
export function institutionOf(level: string, code: string | null, name: string): string | null {
	return level === 'region' && code !== null && NAMED_IN_FULL.has(code) ? `Région ${name}` : null
}

/** By the first word of a name: « la Métropole de Lyon », « le CHU de Nantes », « Rennes Métropole ». */
export function usageOfInstitution(name: string): FrenchUsage {
	const found = INSTITUTIONS.find(([firstWords]) => firstWords.test(name))
	return found ? { article: found[1], where: 'dans' } : NO_ARTICLE
}

/** Whether « le », « la » and « de » lose their vowel before this name. */
export function hasElision(name: string): boolean {
	const first = name.normalize('NFD').charAt(0).toLowerCase()
	return 'aeiouœæ'.includes(first) || /^[Yy][^aeiouéè]/.test(name) || MUTE_H.test(name)
}

function all(article: FrenchUsage['article'], where: FrenchUsage['where'], codes: string): Table {
	return Object.fromEntries(codes.split(' ').map((code) => [code, { article, where }]))
}
