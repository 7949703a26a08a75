import { describe, expect, it } from 'vitest'
import {
	buildPicture,
	type PictureParts,
	styleOf,
} from '../../../../../client/features/explorer/graph/buildPicture'
import type { GraphEdge, GraphPart } from '../../../../../client/features/explorer/graph/graphParts'
import { DEFAULT_VIEW, type ExplorerView } from '../../../../../client/state/explorerView'
import type { GraphChoices } from '../../../../../client/state/graphChoices'
import { newsAgeOf } from '../../../../../schema/freshness'

const actor = (
	id: string,
	kind: 'FRENCH_TERRITORY' | 'PARTNER_TERRITORY' | 'UNIVERSITY',
	level?: string,
) => ({
	id,
	kind,
	kindName: kind,
	name: id,
	nameLanguage: 'fr',
	nameLocal: null,
	localLanguage: null,
	level: level ?? '',
	country: { code: kind === 'PARTNER_TERRITORY' ? 'XV' : 'FR' },
	territory: null,
})
const found = (
	one: ReturnType<typeof actor>,
	{ linkCount = 1, hidden = 0, depth = 1 } = {},
): GraphPart['nodes'][number] => ({ actor: one, linkCount, hidden, depth })

const edge = (
	from: string,
	to: string,
	kind: GraphEdge['kind'],
	more: Partial<GraphEdge> & {
		confidence?: 'HIGH' | 'LOW'
		form?: string
		lastNews?: string
		fromMemory?: boolean
	} = {},
): GraphEdge => ({
	id: `${kind} ${from} ${to}`,
	kind,
	from,
	to,
	label: kind,
	heldBy: null,
	openness: null,
	period: null,
	record:
		kind === 'PART_OF'
			? null
			: {
					id: `record ${from} ${to}`,
					confidence: more.confidence ?? 'HIGH',
					lastNews: more.lastNews ?? null,
					fromMemory: more.fromMemory ?? false,
					scenario: false,
					formName: more.form ?? kind,
				},
	...more,
	sectors: more.sectors ?? [],
})

const NEIGHBOURHOOD: GraphPart = {
	nodesTotal: 5,
	left: 0,
	nodes: [
		found(actor('qingdao', 'PARTNER_TERRITORY', 'prefecture'), { linkCount: 3, depth: 0 }),
		found(actor('brest', 'FRENCH_TERRITORY', 'commune'), { hidden: 12 }),
		found(actor('bretagne', 'FRENCH_TERRITORY', 'region')),
		found(actor('ocean', 'UNIVERSITY')),
		found(actor('chengyang', 'PARTNER_TERRITORY', 'district'), { linkCount: 0 }),
	],
	edges: [
		edge('brest', 'qingdao', 'PARTNERSHIP', { openness: 'POSSIBLE' }),
		edge('brest', 'qingdao', 'MISSION'),
		edge('bretagne', 'qingdao', 'OFFICE', { openness: 'ESTABLISHED', form: 'Bureau' }),
		edge('ocean', 'qingdao', 'PART_OF'),
		edge('chengyang', 'qingdao', 'PART_OF'),
	],
}
const WORDS = {
	hiddenOf: (count: number) => `+ ${count}`,
	officeOf: () => 'bureau, 1997',
	foldOf: () => '+',
	proposed: 'accueil proposé',
	otherSectors: 'autres',
	comma: ', ',
	ageOf: ({ lastNews }: { lastNews: string | null }) => newsAgeOf(lastNews, '2026-11-26'),
}
const LEVELS = [
	{ level: 'prefecture', name: 'préfecture', isCity: true },
	{ level: 'district', name: 'district', isCity: false },
]

const build = (
	parts: Partial<PictureParts> = {},
	view: ExplorerView = { ...DEFAULT_VIEW, ids: ['qingdao'] },
	choices: Partial<GraphChoices> = {},
) =>
	buildPicture(
		{
			neighbourhood: NEIGHBOURHOOD,
			path: null,
			results: [],
			found: null,
			meetings: null,
			given: {},
			...parts,
		},
		{ ...view, levels: LEVELS, graph: { ...view.graph, ...choices } },
		WORDS,
	)

describe('The style of a line', () => {
	it.each([
		['plain where a link is active', edge('a', 'b', 'PARTNERSHIP', { openness: 'ESTABLISHED' }), 'active'],
		[
			'dashed where its status is unknown',
			edge('a', 'b', 'PARTNERSHIP', { openness: 'POSSIBLE' }),
			'unknown',
		],
		['dotted at low confidence', edge('a', 'b', 'MISSION', { confidence: 'LOW' }), 'low'],
		[
			'wide dots where nothing but memory states it',
			edge('a', 'b', 'PARTNERSHIP', { openness: 'POSSIBLE', fromMemory: true, confidence: 'LOW' }),
			'memory',
		],
		['faint where it is not open', edge('a', 'b', 'OFFICE', { openness: 'NOT_OPEN' }), 'faint'],
		['faint for a wish', edge('a', 'b', 'WISH'), 'faint'],
		['a hairline for what is part of something', edge('a', 'b', 'PART_OF'), 'part'],
	])('is %s', (_what, one, style) => {
		expect(styleOf(one)).toBe(style)
	})
})

describe('The picture', () => {
	const sector = (code: string) => [{ code, label: code.toUpperCase() }]
	const within = (id: string, name: string) => ({
		territory: { id, name, partOf: [{ id: `of ${id}`, name: `of ${name}`, partOf: [] }] },
	})

	it('groups actors by the widest territory around them, or by the sector of most of their records', () => {
		const neighbourhood: GraphPart = {
			...NEIGHBOURHOOD,
			nodes: NEIGHBOURHOOD.nodes.map((node) =>
				node.actor.id === 'brest' ? { ...node, actor: { ...node.actor, ...within('brest', 'Brest') } } : node,
			),
			edges: [
				edge('brest', 'qingdao', 'PARTNERSHIP', { sectors: sector('b') }),
				edge('brest', 'qingdao', 'MISSION', { sectors: sector('b') }),
				edge('bretagne', 'qingdao', 'OFFICE', { sectors: sector('a') }),
			],
		}
		const group = (one: 'territory' | 'sector') => {
			const { picture, groups } = build({ neighbourhood }, undefined, { group: one })
			return picture.nodes.map(({ id, group: key }) => [id, groups.get(key ?? '')])
		}
		expect(group('territory')).toContainEqual(['brest', 'of Brest'])
		expect(group('territory')).toContainEqual(['bretagne', 'bretagne'])
		expect(group('sector')).toContainEqual(['qingdao', 'B'])
		expect(group('sector')).toContainEqual(['bretagne', 'A'])
	})

	it('leaves out actors that the reader hid, and names them', () => {
		const { actors, picture, without } = build({}, undefined, { without: ['brest'] })
		expect(actors.has('brest')).toBe(false)
		expect(picture.lines.map(({ key }) => key)).not.toContain('brest qingdao')
		expect(without.map(({ id }) => id)).toEqual(['brest'])
	})

	it('sets ink and area by measures, as shares of the greatest value', () => {
		const { picture, area } = build({}, undefined, { area: 'links' })
		expect(area?.scale).toEqual({ least: 0, greatest: 3 })
		expect(picture.nodes.find(({ id }) => id === 'qingdao')).toMatchObject({ area: 1, ink: null })
		expect(picture.nodes.find(({ id }) => id === 'brest')?.area).toBeCloseTo(1 / 3)
	})

	it('lets a territory represent its bodies and districts at a level, and still names them', () => {
		const ocean = NEIGHBOURHOOD.nodes.map((node) =>
			node.actor.id === 'ocean'
				? {
						...node,
						actor: {
							...node.actor,
							country: { code: 'XV' },
							territory: { id: 'qingdao', name: 'Qingdao', partOf: [] },
						},
					}
				: node,
		)
		const { picture, links } = build(
			{
				neighbourhood: {
					...NEIGHBOURHOOD,
					nodes: ocean,
					edges: [edge('brest', 'ocean', 'PARTNERSHIP', { form: 'Double diplôme' })],
				},
			},
			{ ...DEFAULT_VIEW, rollUpFrench: 'region', rollUpPartner: 'prefecture' },
		)
		expect(picture.nodes.map(({ id }) => id)).not.toContain('ocean')
		expect(picture.lines.map(({ key }) => key)).toEqual(['brest qingdao'])
		expect(links[0]).toMatchObject({ to: 'qingdao', words: 'Double diplôme, ocean' })
	})

	it('has one line for two actors, in the most certain style', () => {
		expect(build().picture.lines.map(({ key, style }) => [key, style])).toEqual([
			['brest qingdao', 'active'],
			['bretagne qingdao', 'active'],
			['ocean qingdao', 'part'],
		])
	})

	it('has the ink of the record with the latest news', () => {
		const edges = [
			edge('brest', 'qingdao', 'PARTNERSHIP', { openness: 'ESTABLISHED', lastNews: '2012' }),
			edge('brest', 'qingdao', 'OFFICE', { openness: 'ESTABLISHED', lastNews: '2023' }),
			edge('bretagne', 'qingdao', 'OFFICE', { openness: 'ESTABLISHED' }),
			edge('ocean', 'qingdao', 'PART_OF'),
		]
		const { picture } = build({ neighbourhood: { ...NEIGHBOURHOOD, edges } })
		expect(picture.lines.map(({ key, age }) => [key, age])).toEqual([
			['brest qingdao', 'AGING'],
			['bretagne qingdao', 'SILENT'],
			['ocean qingdao', null],
		])
	})

	it('leaves out places that no record links, and counts the hidden links of the others', () => {
		const { picture, actors } = build()
		expect([...actors.keys()]).toEqual(['qingdao', 'brest', 'bretagne', 'ocean'])
		expect(picture.nodes.map(({ id, aside }) => [id, aside])).toEqual([
			['qingdao', null],
			['brest', '+ 12'],
			['bretagne', null],
			['ocean', null],
		])
	})

	it('puts a house with its words on the line of an office', () => {
		expect(build().picture.lines.find(({ office }) => office)).toMatchObject({
			key: 'bretagne qingdao',
			office: 'bureau, 1997',
		})
	})

	it("hides the classes that the reader hides, but never the graph's own subjects", () => {
		const { actors } = build({}, { ...DEFAULT_VIEW, ids: ['qingdao'], hidden: ['commune', 'city'] })
		expect([...actors.keys()]).toEqual(['qingdao', 'bretagne', 'ocean'])
	})

	it('draws an overlap over existing lines, adds missing ones, and puts halos only on its members', () => {
		const { picture, links } = build({
			results: [
				{
					resultKind: 'overlap',
					actors: [actor('nantes', 'FRENCH_TERRITORY', 'commune'), actor('qingdao', 'PARTNER_TERRITORY')],
					inside: ['brest', 'nantes', 'qingdao'],
					links: [
						{
							from: 'brest',
							to: 'qingdao',
							record: 'MISSION',
							kind: 'MISSION',
							form: null,
							period: '',
							start: null,
							style: 'active',
							news: null,
						},
						{
							from: 'nantes',
							to: 'qingdao',
							record: 'p',
							kind: 'PARTNERSHIP',
							form: 'Jumelage',
							period: '',
							start: null,
							style: 'unknown',
							news: { kind: 'PARTNERSHIP', lastNews: null },
						},
					],
					words: { title: 'Croisement', lines: [] },
				},
			],
		})
		expect(picture.lines.filter(({ resultKind }) => resultKind === 'overlap').map(({ key }) => key)).toEqual([
			'brest qingdao',
			'nantes qingdao',
		])
		expect(picture.results).toEqual([
			{
				resultKind: 'overlap',
				isPossible: false,
				haloed: ['qingdao', 'brest', 'nantes'],
				title: 'Croisement',
				lines: [],
			},
		])
		expect(links.filter(({ resultKind }) => resultKind === 'overlap')).toHaveLength(2)
	})

	it('labels the line of a proposal', () => {
		const { picture, links } = build({
			results: [
				{
					resultKind: 'opportunity',
					actors: [actor('vosges', 'FRENCH_TERRITORY', 'departement')],
					inside: [],
					links: [
						{
							from: 'bretagne',
							to: 'vosges',
							record: null,
							kind: null,
							form: null,
							period: '',
							start: null,
							style: null,
							news: null,
						},
					],
					words: { title: '', lines: [] },
				},
			],
		})
		expect(picture.lines.at(-1)).toMatchObject({ resultKind: 'opportunity', words: 'accueil proposé' })
		expect(links.find(({ kind }) => kind === 'PROPOSED')).toMatchObject({ style: null, news: null })
	})
})
