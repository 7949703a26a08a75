// @vitest-environment jsdom
/**
 * The age of news on every screen: a shown dated fact or result is requested with the day of its latest news, and the
 * screen says beside it how old that is. Chinese words have no Latin comma beside them. Screens are drawn on the
 * reference data, as the server answers it.
 */
import { useQuery } from '@apollo/client/react'
import {
	getNamedType,
	isInterfaceType,
	isObjectType,
	parse,
	type SelectionSetNode,
	TypeInfo,
	visit,
	visitWithTypeInfo,
} from 'graphql'
import type { ComponentType, ReactNode } from 'react'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { DuplicatesScreen } from '../../client/app/DuplicatesScreen'
import { HomeScreen } from '../../client/app/HomeScreen'
import { OpportunityScreen } from '../../client/app/OpportunityScreen'
import { OverlapScreen } from '../../client/app/OverlapScreen'
import { OverlapsScreen } from '../../client/app/OverlapsScreen'
import { RecordScreen } from '../../client/app/RecordScreen'
import { ActorPage } from '../../client/features/actor/ActorPage'
import { ComparePage } from '../../client/features/compare/ComparePage'
import { ConstellationPage } from '../../client/features/constellations/ConstellationPage'
import { ConstellationsPage } from '../../client/features/constellations/ConstellationsPage'
import { ExplorerPage } from '../../client/features/explorer/ExplorerPage'
import { GapsPage } from '../../client/features/gaps/GapsPage'
import { OpportunitiesPage } from '../../client/features/opportunities/OpportunitiesPage'
import { PrecheckAnswer } from '../../client/features/precheck/PrecheckAnswer'
import { WhatIfPage } from '../../client/features/whatIf/WhatIfPage'
import { PrecheckDocument } from '../../client/graphql/generated/Precheck'
import type {
	CoverageQuery,
	ExplorerGraphQuery,
	ExplorerMatrixQuery,
} from '../../client/graphql/generated/types'
import { useAddress } from '../../client/state/useAddress'
import type { Picture } from '../../client/views/graph/picture'
import type { Language } from '../../schema/enums'
import { newsAgeOf, youngestAge } from '../../schema/freshness'
import { buildApiSchema } from '../../server/graphql/schema'
import type { Snapshots } from '../../server/snapshot/snapshots'
import { date, partnership, wish } from '../fixtures/records'
import { isDeep } from '../isDeep'
import { memoryStore, searchByName } from '../server/graphql/memoryStore'
import { CLIENT_OPERATIONS, operationText } from '../server/graphql/operationText'
import { runQuery } from '../server/graphql/runQuery'
import { seededSnapshots } from '../server/graphql/seededSnapshots'
import { drawScreen } from './drawScreen'

// WebGL draws it; here its lines appear as it receives them.
vi.mock('../../client/views/graph/GraphCanvas', () => ({
	GraphCanvas: ({ picture: { lines } }: { picture: Picture }) =>
		lines.map(({ key, age }) => <i key={key} data-line={key} data-age={age} />),
}))
// The table under a picture, unfolded.
vi.mock('../../client/ui/TableToggle', () => ({
	TableToggle: ({ children }: { children: ReactNode }) => children,
}))

const DAY = '2026-11-25'
const LOIRE = 'territory:FR:region:52'

/** « Avant de partir », with its form filled in. */
function Answered() {
	const mission = { actor: LOIRE, places: ['territory:CN:370200'], start: '2027-05-10', end: '2027-05-14' }
	const variables = { mission, includeScenario: false, language: useAddress().languageArgument }
	const { data } = useQuery(PrecheckDocument, { variables })
	return data && <PrecheckAnswer answer={data.precheck} wanted={mission} onChoose={() => {}} />
}

/** Screens, each at an address where it shows facts or results without recent trace. */
const SCREENS: readonly (readonly [address: string, path: string, Screen: ComponentType])[] = [
	['/', '/', HomeScreen],
	['/?actor=territory:FR:departement:88', '/', HomeScreen],
	['/croisements', '/croisements', OverlapsScreen],
	['/croisements?group=none', '/croisements', OverlapsScreen],
	['/croisements?group=french_actor', '/croisements', OverlapsScreen],
	['/croisements/SAME_PARTNER', '/croisements/:id', OverlapScreen],
	['/croisements/CROWDING', '/croisements/:id', OverlapScreen],
	['/a-mettre-en-commun', '/a-mettre-en-commun', OpportunitiesPage],
	[`/a-mettre-en-commun?actor=${LOIRE}`, '/a-mettre-en-commun', OpportunitiesPage],
	['/a-mettre-en-commun/opportunity:4c2143447fc7', '/a-mettre-en-commun/:id', OpportunityScreen],
	[`/acteurs/${LOIRE}`, '/acteurs/:id', ActorPage],
	['/acteurs/territory:CN:370200', '/acteurs/:id', ActorPage],
	['/fiches/office:R037', '/fiches/:id', RecordScreen],
	['/fiches/partnership:P042', '/fiches/:id', RecordScreen],
	['/avant-de-partir', '/avant-de-partir', Answered],
	['/constellations', '/constellations', ConstellationsPage],
	['/constellations/CONSTELLATION', '/constellations/:id', ConstellationPage],
	['/absences', '/absences', GapsPage],
	['/doublons', '/doublons', DuplicatesScreen],
	['/explorer?as=table', '/explorer', ExplorerPage],
	['/explorer?as=timeline&chosen=territory:CN:310000', '/explorer', ExplorerPage],
	['/explorer?as=map', '/explorer', ExplorerPage],
	['/explorer?as=graph', '/explorer', ExplorerPage],
	[`/explorer?ids=${LOIRE}`, '/explorer', ExplorerPage],
	[
		'/explorer?as=graph&chosen=territory:FR:departement:88&pathTo=territory:FR:region:53',
		'/explorer',
		ExplorerPage,
	],
	['/explorer?opportunity=opportunity:4c2143447fc7', '/explorer', ExplorerPage],
	['/explorer', '/explorer', ExplorerPage],
	[`/comparer?a=${LOIRE}&b=territory:FR:region:53`, '/comparer', ComparePage],
	['/et-si?changes=end~office:R037~2027-01', '/et-si', WhatIfPage],
]

/**
 * Records added to the reference data, where today no two links look alike, no wish is unanswered and no place
 * depends on one actor: links of one actor with one province, and a wish.
 */
const MORE = [
	...['T1', 'T2', 'T3'].map((code, index) =>
		partnership(`partnership:${code}`, ['territory:FR:departement:88'], ['territory:CN:630000'], {
			dataset: 'china',
			since: date('2008'),
			lastAttested: date('2018-05'),
			fromMemory: index === 2,
		}),
	),
	wish('wish:T4', 'territory:FR:departement:88', {
		what: 'partner',
		dataset: 'china',
		place: 'territory:CN:630000',
		attestedSince: date('2018-05'),
	}),
]

let snapshots: Snapshots
/** Ids of the results that addresses name by their kind. */
let named: Readonly<Record<string, string>>
let coverage: CoverageQuery['coverage']

beforeAll(async () => {
	snapshots = await seededSnapshots({ scenario: true, more: MORE })
	const first = await ask<Record<string, { nodes: { id: string }[] }>>(`{
		CROWDING: overlaps(first: 1, filter: { kinds: [CROWDING] }) { nodes { id } }
		SAME_PARTNER: overlaps(first: 1, filter: { kinds: [SAME_PARTNER] }) { nodes { id } }
		CONSTELLATION: constellations(first: 1) { nodes { id } }
	}`)
	named = Object.fromEntries(Object.entries(first).map(([name, { nodes }]) => [name, nodes[0]?.id ?? '']))
	coverage = (await ask<CoverageQuery>(operationText('Coverage'), { language: 'FR' })).coverage
})

const ask = <Data,>(text: string, variables: Readonly<Record<string, unknown>> = {}) =>
	runQuery<Data>(snapshots, text, {
		variables: { country: 'CN', ...variables },
		store: memoryStore({ search: searchByName(snapshots) }),
		today: DAY,
	})

/** The day of an address. */
function dayOf(address: string): string {
	return /asOf=([\d-]+)/.exec(address)?.[1] ?? DAY
}

function addressOf(address: string, language: Language): string {
	const filled = address.replace(/[A-Z_]{5,}/, (name) => named[name] ?? name)
	return `${filled}${filled.includes('?') ? '&' : '?'}lang=${language}`
}

/** Draws a screen into the document once all its requests are answered; returns the answers. */
async function show([address, path, Screen]: (typeof SCREENS)[number], language: Language) {
	const { markup, answers } = await drawScreen({
		address: addressOf(address, language),
		path,
		Screen,
		language,
		day: DAY,
		coverage,
		ask: (text, variables) => ask(text, { ...variables, country: 'CN' }),
	})
	document.body.innerHTML = markup
	return answers
}

/**
 * What the screen must say of a fact or a result: the date of its latest news, and whether only memory states some of
 * it.
 */
interface Due {
	/** undefined: recent, or the fact is dated itself; null: no trace. */
	readonly news?: string | null
	readonly memory: boolean
}

/** What is due by id, for everything in an answer that has the day of its latest news, on a given day. */
function duesIn(answer: unknown, day: string, dues = new Map<string, Due>()): ReadonlyMap<string, Due> {
	if (answer === null || typeof answer !== 'object') return dues
	for (const part of Object.values(answer)) duesIn(part, day, dues)
	const { id: own, recordId, record, place, kind, lastNews, fromMemory, fromMemoryCount } = answer as Fact
	// A result about a place has no id of its own.
	const id = recordId ?? record?.id ?? own ?? place?.id
	if (id === undefined || lastNews === undefined) return dues
	const isDated = /^(mission|event):/.test(id) || kind === 'CROWDING'
	const isOld = !isDated && newsAgeOf(lastNews, day) !== 'RECENT'
	const memory = fromMemory === true || (fromMemoryCount ?? 0) > 0
	if (isOld || memory) dues.set(id, { ...(isOld && { news: lastNews }), memory })
	return dues
}

interface Fact {
	readonly id?: string
	readonly recordId?: string
	readonly record?: { readonly id?: string } | null
	readonly place?: { readonly id?: string } | null
	readonly kind?: string
	readonly lastNews?: string | null
	readonly fromMemory?: boolean
	readonly fromMemoryCount?: number
}

const WORDS: Readonly<Record<Language, Readonly<Record<'since' | 'never' | 'memory', RegExp>>>> = {
	fr: { since: /dernière trace|rapporté/i, never: /date inconnue/i, memory: /de mémoire, à vérifier/ },
	en: { since: /last trace|reported/i, never: /date unknown/i, memory: /from memory, to be checked/ },
	zh: { since: /最近记录|有记录，后续不详/, never: /日期不详/, memory: /凭记忆/ },
}

function isSaid({ news, memory }: Due, text: string, language: Language): boolean {
	const words = WORDS[language]
	if (memory && !words.memory.test(text)) return false
	if (news === undefined) return true
	return news === null ? words.never.test(text) : words.since.test(text) && text.includes(news.slice(0, 4))
}

const LINKED = /\/((?:overlap|opportunity|constellation|partnership|office|wish|mission|territory):[^/?#]+)/

/**
 * By id, the words beside each link of the document to a fact or a result: in its row or item, and in the caption of
 * its table. `own` is the id in the path of the page.
 */
function textsBesideLinks(own: string): ReadonlyMap<string, readonly string[]> {
	const texts = new Map<string, string[]>()
	for (const link of document.querySelectorAll('a[href]')) {
		const path = decodeURIComponent(link.getAttribute('href') ?? '')
		const [, id] = LINKED.exec(path) ?? []
		if (id === undefined) continue
		// The whole page is about its own subject.
		const box = id === own ? document.body : (link.closest('li, tr') ?? link.parentElement)
		const caption = link.closest('table')?.querySelector('caption')
		texts.set(id, [...(texts.get(id) ?? []), `${box?.textContent} ${caption?.textContent ?? ''}`])
	}
	return texts
}

/** Daily runs check only French. */
const CASES = [
	...SCREENS.map((screen) => ({ screen, language: 'fr' as const })),
	...SCREENS.flatMap((screen) =>
		(isDeep ? (['en', 'zh'] as const) : []).map((language) => ({ screen, language })),
	),
].map(({ screen, language }) => ({ screen, language, address: screen[0] }))

const BESIDE_HAN = /.{0,9}\p{Script=Han}[,;] ?.{0,9}|.{0,9}[,;] ?\p{Script=Han}.{0,9}/gu

/** Latin commas and semicolons beside Chinese words, in texts and in the names of controls. */
function commasBesideHan(): readonly string[] {
	const said = [...document.querySelectorAll('[aria-label], [title]')].flatMap((one) => [
		one.getAttribute('aria-label'),
		one.getAttribute('title'),
	])
	return [document.body.textContent, ...said].flatMap((text) => text?.match(BESIDE_HAN) ?? [])
}

describe('A screen says how old the news is, and what rests on memory, beside each fact and result', () => {
	it.each(CASES)('$address ($language)', async ({ screen, language, address }) => {
		const dues = duesIn(await show(screen, language), dayOf(address))
		const beside = textsBesideLinks(addressOf(address, language).split(/[/?]/)[2] ?? '')
		const shown = [...dues].filter(([id]) => beside.has(id))
		expect(shown.length, 'facts and results to speak of').toBeGreaterThan(0)
		expect(language === 'zh' ? commasBesideHan() : []).toEqual([])
		expect(shown.filter(([id, due]) => !beside.get(id)?.some((text) => isSaid(due, text, language)))).toEqual(
			[],
		)
	})
})

describe('The matrix', () => {
	it.each(['/explorer', '/explorer?rows=what&columns=where&gaps=true'])(
		'says how old the news of each cell is (%s)',
		async (address) => {
			const answers = await show([address, '/explorer', ExplorerPage], 'fr')
			const { rows, columns, cells } = partOf<ExplorerMatrixQuery['matrix']>(answers, 'matrix')
			const saidOf = new Map(
				[...document.querySelectorAll<HTMLElement>('td > button')].map((button) => [
					button.ariaLabel?.split(/\s:\s/)[0],
					button.title,
				]),
			)
			const nameOf = new Map([...rows, ...columns].map(({ key, name }) => [key, name]))
			const unsaid = cells.filter(({ row, column, ages: { silent, undated } }) => {
				const said = saidOf.get(`${nameOf.get(row)}, ${nameOf.get(column)}`) ?? ''
				return !(
					said.includes(silent > undated ? `${silent - undated} sans trace depuis dix ans` : '') &&
					said.includes(undated > 0 ? `${undated} de date inconnue` : '')
				)
			})
			expect(cells.filter(({ ages: { silent } }) => silent > 0).length).toBeGreaterThan(10)
			expect(unsaid).toEqual([])
		},
	)
})

describe('The graph', () => {
	it('has the ink of the latest news between two actors, and none without news', async () => {
		const address = `/explorer?ids=${LOIRE}&showOverlaps=false&showOpportunities=false`
		const answers = await show([address, '/explorer', ExplorerPage], 'fr')
		const { edges } = partOf<ExplorerGraphQuery['neighbourhood']>(answers, 'neighbourhood')
		const drawn = new Map(
			[...document.querySelectorAll<HTMLElement>('[data-line]')].map(({ dataset }) => [
				dataset.line ?? '',
				dataset.age ?? null,
			]),
		)
		const agesOf = (line: string) =>
			edges.flatMap(({ from, to, kind, record }) =>
				[from, to].sort().join(' ') === line && record && kind !== 'MISSION'
					? newsAgeOf(record.lastNews, DAY)
					: [],
			)
		expect([...drawn.values()].filter((age) => age !== null && age !== 'RECENT').length).toBeGreaterThan(3)
		expect(drawn).toEqual(new Map([...drawn].map(([line]) => [line, youngestAge(agesOf(line))])))
	})
})

/** The value that one of the answers has under a name. */
function partOf<Part>(answers: readonly unknown[], name: string): Part {
	const answer = answers.find((one) => typeof one === 'object' && one !== null && name in one)
	return (answer as Record<string, Part>)[name] as Part
}

/** Fields of the API that show a result or a fact: a name or a mark alone has no age. */
const SHOWN = {
	results: ['title', 'sentence', 'sentenceParts', 'severityLevel', 'score'],
	facts: ['period', 'attestedSince', 'status', 'openness', 'certainty'],
} as const

/** Operations that do not request it, each for a reason. */
const WITHOUT_NEWS: readonly string[] = [
	// Missions that meet or are near: they are dated facts themselves.
	'TimelineCrowdings: Overlap',
	'Precheck: Overlap',
	'Precheck: Evidence',
	// The years in a small picture beside the text.
	...['ActorResults', 'ComparePage', 'PerspectiveResults', 'SelectionResults', 'TogetherResults'],
	...['HomeOverlaps', 'HomeInstrument', 'OverlapList', 'RecordResults'],
	// A dated copy is compared with later results on the result's own page.
	'OverlapCopy: Overlap',
	'OpportunityCopy: Opportunity',
	// A proposal starts from it: its own page says how old its news is.
	'ProposalFromOpportunity: Opportunity',
	'ProposalFromOverlap: Overlap',
].map((one) => (one.includes(':') ? one : `${one}: Evidence`))

describe('An operation that shows a fact or a result', () => {
	it('requests the day of its latest news, and what rests on memory', () => {
		const lacking = [...CLIENT_OPERATIONS].flatMap(([name, text]) =>
			lackingNews(text).map(({ type, field }) => ({ of: `${name}: ${type}`, field })),
		)
		expect(lacking.filter(({ of }) => !WITHOUT_NEWS.includes(of))).toEqual([])
		expect(WITHOUT_NEWS.filter((known) => !lacking.some(({ of }) => of === known))).toEqual([])
	})
})

const schema = buildApiSchema()

/** Types of which an operation shows a field without requesting their news, each with that field. */
function lackingNews(text: string): readonly { readonly type: string; readonly field: string }[] {
	const document = parse(text)
	const fragments = new Map(
		document.definitions.flatMap((one) =>
			one.kind === 'FragmentDefinition' ? [[one.name.value, one.selectionSet] as const] : [],
		),
	)
	const fieldsOf = ({ selections }: SelectionSetNode): readonly string[] =>
		selections.flatMap((one) => {
			if (one.kind === 'Field') return one.name.value
			const part = one.kind === 'FragmentSpread' ? fragments.get(one.name.value) : one.selectionSet
			return part ? fieldsOf(part) : []
		})
	const lacking: { type: string; field: string }[] = []
	const info = new TypeInfo(schema)
	const look = (selectionSet: SelectionSetNode | undefined): void => {
		const type = getNamedType(info.getType())
		if (!selectionSet || !(isObjectType(type) || isInterfaceType(type))) return
		if (!('lastNews' in type.getFields()) || /^(Mission|Event|Record)$/.test(type.name)) return
		const asked = fieldsOf(selectionSet)
		const isResult = /^(Overlap|Opportunity)$/.test(type.name)
		const field = SHOWN[isResult ? 'results' : 'facts'].find((one) => asked.includes(one))
		const memory = isResult
			? !asked.includes('evidenceCount') || asked.includes('fromMemoryCount')
			: asked.includes('fromMemory')
		if (field !== undefined && !(asked.includes('lastNews') && memory))
			lacking.push({ type: type.name, field })
	}
	visit(
		document,
		visitWithTypeInfo(info, {
			enter: (node) => (node.kind === 'Field' ? look(node.selectionSet) : undefined),
		}),
	)
	return lacking
}
