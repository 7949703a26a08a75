import { describe, expect, it } from 'vitest'
import { Snapshots } from '../../../server/snapshot/snapshots'
import type { SearchHit } from '../../../server/store/store'
import { harbourSnapshots } from '../../fixtures/harbours'
import { INVENTED, readWithUsed } from '../../fixtures/readWithUsed'
import { partnership } from '../../fixtures/records'
import { memoryStore } from './memoryStore'
import { runQuery } from './runQuery'
import { seededSnapshots } from './seededSnapshots'

const snapshots = harbourSnapshots([partnership('partnership:p1', ['city'], ['oriel'])])
const hit = (id: string) => ({ id, score: 1, matched: id, matchedAs: 'fr' as const, rank: 1 })

describe('search', () => {
	it('gives the actors that the store found, in its order, with the name that matched', async () => {
		const store = memoryStore({ search: async () => [hit('city'), hit('gone'), hit('university')] })
		const query = `{ search(text: "cit") { totalCount nodes { matched matchedLanguage linkCount where actor { id } } } }`
		expect(await runQuery(snapshots, query, { store })).toEqual({
			search: {
				totalCount: 2,
				nodes: [
					{ matched: 'city', matchedLanguage: 'fr', linkCount: 1, where: 'north', actor: { id: 'city' } },
					{
						matched: 'university',
						matchedLanguage: 'fr',
						linkCount: 0,
						where: 'city',
						actor: { id: 'university' },
					},
				],
			},
		})
	})

	it('puts the city before territories of the same name, and gives the language of a name', async () => {
		const { datasets, records } = await readWithUsed(INVENTED)
		const invented = Snapshots.of(records, datasets)
		const found = (id: string, rank: number, matchedAs: SearchHit['matchedAs'], score = 1): SearchHit => ({
			id,
			score,
			matched: id,
			matchedAs,
			rank,
		})
		const [city, canton, march, french] = ['XV:C-AUREL', 'XV:K-AURE', 'XV:M-EST', 'FR:region:28'].map(
			(id) => `territory:${id}`,
		) as [string, string, string, string]
		const order = async (hits: readonly SearchHit[]) => {
			const store = memoryStore({ search: async () => hits })
			const query = '{ search(text: "x") { nodes { matchedLanguage actor { id } } } }'
			const { search } = await runQuery<{
				search: { nodes: { matchedLanguage: string | null; actor: { id: string } }[] }
			}>(invented, query, { store })
			return search.nodes.map(({ actor, matchedLanguage }) => [actor.id, matchedLanguage])
		}
		// Both are called just so: the city first, whatever the index thinks of them.
		expect(await order([found(canton, 0, 'fr', 9), found(city, 0, 'local')])).toEqual([
			[city, 'ja'],
			[canton, 'fr'],
		])
		// Both merely start alike; who is not a place of the other country stays where it was.
		expect(
			await order([
				found(canton, 1, 'romanisation'),
				found(french, 1, 'fr'),
				found(march, 1, 'zh'),
				found(city, 1, null),
			]),
		).toEqual([
			[city, null],
			[french, 'fr'],
			[canton, 'ja-Latn'],
			[march, 'zh-Hans'],
		])
		// A whole name is nearer than a city that starts alike.
		expect(await order([found(canton, 0, 'fr'), found(city, 1, 'fr')])).toEqual([
			[canton, 'fr'],
			[city, 'fr'],
		])
	})

	it('asks the store for the labels of the kinds, and keeps those kinds', async () => {
		const asked: unknown[] = []
		const store = memoryStore({
			search: async (_text, labels) => {
				asked.push(labels)
				return [hit('university'), hit('consulate')]
			},
		})
		const query = '{ search(text: "u", kinds: [UNIVERSITY]) { nodes { actor { id } } } }'
		expect(await runQuery(snapshots, query, { store })).toEqual({
			search: { nodes: [{ actor: { id: 'university' } }] },
		})
		expect(asked).toEqual([['Organisation']])
	})

	it('refuses a text of 201 characters', async () => {
		await expect(
			runQuery(snapshots, `{ search(text: "${'x'.repeat(201)}") { totalCount } }`),
		).rejects.toThrow(/"text" may have 200 characters; 201 came/)
	})

	it.each(['search', 'suggest'])(
		'of %s measures a text as it is folded: U+FDFA unfolds into eighteen letters',
		async (field) => {
			const ask = (length: number) =>
				runQuery(snapshots, `{ ${field}(text: "${'\uFDFA'.repeat(length)}") { __typename } }`, {
					store: memoryStore({ search: async () => [] }),
				})
			await expect(ask(12)).rejects.toThrow(/"text" may have 200 characters once it is folded .*; 2\d\d came/)
			await expect(ask(10)).resolves.toBeDefined()
		},
	)
})

describe('a name that nobody bears', () => {
	/** The three nearest names when the store finds nobody. */
	async function nearest(text: string, kinds: string | null = null) {
		const query = `query ($text: String!, $kinds: [ActorKind!]) {
			search(text: $text, kinds: $kinds) { totalCount nearest { matched actor { id } } }
		}`
		const { search } = await runQuery<{
			search: { totalCount: number; nearest: { matched: string; actor: { id: string } }[] }
		}>(await seededSnapshots({}), query, {
			store: memoryStore({}),
			variables: { text, kinds: kinds === null ? null : [kinds] },
		})
		expect(search.totalCount).toBe(0)
		return search.nearest
	}

	it.each([
		// A letter too few, two exchanged, a wrong one, accents that are none.
		['Shangai', 'Shanghai', 'territory:CN:310000'],
		['Qindgao', 'Qingdao', 'territory:CN:370200'],
		['Bretange', 'Bretagne', 'territory:FR:region:53'],
		['Vôsgez', 'Vosges', 'territory:FR:departement:88'],
		// Of a name of two signs one is another.
		['上每', '上海', 'territory:CN:310000'],
		['青到', '青岛', 'territory:CN:370200'],
		['山冻省', '山东省', 'territory:CN:370000'],
	])('« %s » is offered « %s » first, of three', async (text, name, id) => {
		const found = await nearest(text)
		expect(found).toHaveLength(3)
		expect(found[0]).toEqual({ matched: name, actor: { id } })
	})

	it('is offered only actors of the chosen kinds', async () => {
		const kinds = (await nearest('Lile', 'FRENCH_TERRITORY')).map(({ actor }) => actor.id)
		expect(kinds).toHaveLength(3)
		for (const id of kinds) expect(id).toMatch(/^territory:FR:/)
	})

	it('is offered nobody when no name is near', async () => {
		for (const text of ['Xyzzyplugh', '沪', '龙猫电车公司']) expect(await nearest(text)).toEqual([])
	})
})
