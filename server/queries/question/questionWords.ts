/**
 * The words that a question about partnerships is made of, beside names, sectors and years: in French, English and
 * Chinese, folded as names are (no accents, lower case). Chinese is cut sign by sign, so that its words are written with
 * blanks. Names of places, levels of the partner country and its own name come with the data.
 */
import type { ActorKind, LinkKind } from '../../../schema/enums'

/** What is asked for, when it is neither a record nor an actor. */
export type QuestionSubject = 'OVERLAPS' | 'OPPORTUNITIES'

export type QuestionWord =
	| { readonly is: 'filler' }
	| { readonly is: 'recordKind'; readonly recordKind: LinkKind }
	| { readonly is: 'actorKind'; readonly actorKind: ActorKind }
	/** Of a French territory: « les régions »; before a name it says which bearer is meant. */
	| { readonly is: 'level'; readonly level: string }
	| { readonly is: 'subject'; readonly subject: QuestionSubject }
	/** What stands before a year, or after it (« 2010 以来 »). */
	| { readonly is: 'from' | 'to' | 'between' }
	/** A year that counts from that of the day: « cette année » is 0. */
	| { readonly is: 'year'; readonly yearsAgo: number }

const words = (text: string): readonly string[] => text.split(',').map((word) => word.trim())

const FILLERS = words(
	[
		'qui, que, quoi, qu, quel, quels, quelle, quelles, ou, quand, combien, a, au, aux, avec, chez, dans, de, des, du, d, en, et, est, l, la, le, les',
		'leur, leurs, un, une, y, ont, ont ils, sont, il y a, il, elle, ils, elles, ce, ces, cette, se, s, sur, pour, par, vers, parmi, entre eux',
		'tous, toutes, tout, toute, montrer, montre, moi, liste, voir, travaille, travaillent, travailler, coopere, cooperent',
		'est present, presents, presentes, presence, actifs, actives, actif, active, vont, va, alles, alle, ont eu, eu, eus, actions, action',
		'francais, francaise, francaises, france, secteur, filiere, filieres, domaine, acteurs, acteur, comment, avons, nous, faire, font, fait',
		'who, what, which, where, when, how, many, of, in, at, on, with, to, the, an, and, is, are, was, were, has, have, had, does, do, did, from',
		'there, all, every, show, me, list, works, work, working, worked, active, about, field, sector, sectors, french, their, its, for, by, goes, went',
		'actors, actor, activities',
		'在, 的, 和, 与, 跟, 有, 哪 些, 哪 个, 哪, 谁, 是, 了, 法 国, 所 有, 什 么, 领 域, 合 作 的, 方 面, 地 方, 进 行, 从 事, 开 展, 参 与',
	].join(', '),
)

const RECORD_KINDS: Readonly<Record<LinkKind, string>> = {
	MISSION:
		'mission, missions, delegation, delegations, deplacement, deplacements, voyage, voyages, visite, visites, visit, visits, trip, trips, 代 表 团, 访 问, 出 访, 考 察',
	PARTNERSHIP:
		'lien, liens, partenariat, partenariats, cooperation, cooperations, jumelage, jumelages, jumelees, accord, accords, link, links, partnership, partnerships, twinning, twinnings, agreement, agreements, 合 作, 友 好 城 市, 结 好, 协 议, 伙 伴',
	OFFICE:
		'bureau, bureaux, representation, representations, antenne, antennes, office, offices, 办 事 处, 代 表 处, 办 公 室',
	WISH: 'souhait, souhaits, souhaitent, cherche, cherchent, recherchent, offre, offres, wish, wishes, seek, seeks, offer, offers, 意 向, 需 求',
}

const ACTOR_KINDS: Readonly<Partial<Record<ActorKind, string>>> = {
	FRENCH_TERRITORY:
		'collectivite, collectivites, collectivites territoriales, territoires, local authority, local authorities, authorities, 地 方 政 府',
	UNIVERSITY:
		'universites, etablissements d enseignement superieur, grandes ecoles, ecoles, universities, schools, 大 学, 高 校',
	HOSPITAL: 'chu, chru, hopitaux, hospitals, university hospitals, 医 院',
}

/** In the singular too: « la Région Bretagne », « la ville de Lille ». */
const LEVELS: Readonly<Record<string, string>> = {
	region: 'region, regions, conseil regional, conseils regionaux, 大 区',
	departement: 'departement, departements, conseil departemental, department, departments, 省 份',
	metropole: 'metropole, metropoles, metropolis',
	epci: 'agglomeration, agglomerations, intercommunalite, intercommunalites, communaute de communes, communaute d agglomeration',
	commune:
		'commune, communes, ville, villes, mairie, mairies, town, towns, city, cities, municipality, municipalities, 市 镇, 城 市',
}

const SUBJECTS: Readonly<Record<QuestionSubject, string>> = {
	OVERLAPS:
		'croisement, croisements, se croisent, croisent, doublon, doublons, overlap, overlaps, crowding, duplication, 重 叠, 交 叉',
	OPPORTUNITIES:
		'a mettre en commun, mettre en commun, mutualiser, mutualisation, piste, pistes, pool, to pool, opportunities, share, 共 享, 可 共 享',
}

const BOUNDS: Readonly<Record<'from' | 'to' | 'between', string>> = {
	from: 'depuis, a partir de, des, apres, since, after, from, 以 来, 自 从, 自, 之 后, 起',
	to: 'jusqu en, jusqu a, jusque, avant, until, till, before, up to, 之 前, 以 前',
	between: 'entre, between',
}

const YEARS: readonly (readonly [string, number])[] = [
	['cette annee', 0],
	['l an dernier', 1],
	['l annee derniere', 1],
	['this year', 0],
	['last year', 1],
	['今 年', 0],
	['去 年', 1],
]

/**
 * Each word or phrase, its parts with blanks between. A phrase that could be several things is what comes last here:
 * « des » begins a year, else it is an article: that is told by what follows it.
 */
export const QUESTION_WORDS: ReadonlyMap<string, QuestionWord> = new Map<string, QuestionWord>([
	...FILLERS.map((word) => [word, { is: 'filler' }] as const),
	...entriesOf(RECORD_KINDS, (recordKind) => ({ is: 'recordKind', recordKind })),
	...entriesOf(ACTOR_KINDS, (actorKind) => ({ is: 'actorKind', actorKind })),
	...entriesOf(LEVELS, (level) => ({ is: 'level', level })),
	...entriesOf(SUBJECTS, (subject) => ({ is: 'subject', subject })),
	...YEARS.map(([word, yearsAgo]) => [word, { is: 'year', yearsAgo }] as const),
])

/** What bounds a period, where a date stands beside it. */
export const BOUND_WORDS: ReadonlyMap<string, 'from' | 'to' | 'between'> = new Map(
	(['from', 'to', 'between'] as const).flatMap((is) => words(BOUNDS[is]).map((word) => [word, is] as const)),
)

/** Months by their first letters, three where that is enough, in French and English. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
	[
		'janvier, january',
		'fevrier, february',
		'mars, march',
		'avril, april',
		'mai, may',
		'juin, june',
		'juillet, july',
		'aout, august',
		'septembre, september',
		'octobre, october',
		'novembre, november',
		'decembre, december',
	].flatMap((names, at) => words(names).map((name) => [name, at + 1] as const)),
)

function entriesOf<Key extends string>(
	table: Readonly<Partial<Record<Key, string>>>,
	wordOf: (key: Key) => QuestionWord,
): readonly (readonly [string, QuestionWord])[] {
	return (Object.keys(table) as Key[]).flatMap((key) =>
		words(table[key] ?? '').map((word) => [word, wordOf(key)] as const),
	)
}
