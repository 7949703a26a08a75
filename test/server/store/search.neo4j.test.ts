import { afterAll, beforeAll, expect, it } from 'vitest'
import { BadInput } from '../../../server/errors'
import type { Store } from '../../../server/store/store'
import { names, organisation, territory } from '../../fixtures/records'
import { describeOnNeo4j, emptyStore } from '../../neo4j'

const PLACES = [
	territory('territory:xian', 'prefecture', {
		names: { ...names('Xi’an'), en: "Xi'an", zh: '西安市', local: '西安市', romanisation: 'xian' },
	}),
	territory('territory:yanan', 'prefecture', {
		names: { ...names('Yan’an'), en: "Yan'an", zh: '延安市', local: '延安市', romanisation: 'yanan' },
	}),
	territory('territory:shanghai', 'municipality', {
		names: { ...names('Shanghai'), zh: '上海市', local: '上海市', romanisation: 'shanghai' },
	}),
	territory('territory:guangzhou', 'prefecture', {
		names: {
			...names('Canton'),
			en: 'Guangzhou',
			zh: '广州市',
			local: '广州市',
			romanisation: 'guangzhou',
			aliases: ['Kwangchow'],
		},
	}),
	territory('territory:suzhou', 'prefecture', {
		names: { ...names('Suzhou'), zh: '蘇州市', local: '蘇州市', romanisation: 'suzhou' },
	}),
	territory('territory:orleans', 'commune', { code: '45234', names: names('Orléans') }),
	territory('territory:metropole-orleans', 'metropole', {
		code: '244500468',
		names: names('Orléans Métropole'),
	}),
	territory('territory:nouvelle-aquitaine', 'region', {
		names: {
			...names('Nouvelle-Aquitaine'),
			former: [{ name: 'Aquitaine', from: 1960, until: 2015 }],
		},
	}),
	territory('territory:isere', 'departement', { code: '38', names: names('Isère') }),
	territory('territory:corse', 'departement', { code: '2A', names: names('Corse-du-Sud') }),
	territory('territory:saint-etienne', 'commune', { names: names('Saint-Étienne') }),
	territory('territory:kyoto', 'city', {
		names: { ...names('Kyoto'), local: '京都市', romanisation: 'Kyōto-shi' },
	}),
	territory('territory:tsukuba', 'city', {
		names: { ...names('Tsukuba'), local: 'つくば市', romanisation: 'Tsukuba-shi' },
	}),
	territory('territory:ginowan', 'city', {
		names: { ...names('Ginowan'), local: 'ギノワン', romanisation: 'Ginowan' },
	}),
	territory('territory:busan', 'city', {
		names: { ...names('Pusan'), local: '부산광역시', romanisation: 'Busan' },
	}),
	territory('territory:bangkok', 'city', {
		names: { ...names('Bangkok'), local: 'กรุงเทพมหานคร', romanisation: 'Krung Thep' },
	}),
	territory('territory:alger', 'city', {
		names: { ...names('Alger'), local: 'الجزائر', romanisation: 'al-Jazāʾir' },
	}),
	territory('territory:kharkiv', 'city', { names: { ...names('Kharkiv'), local: 'Харків' } }),
	territory('territory:delhi', 'city', {
		names: { ...names('Delhi'), local: 'दिल्ली', romanisation: 'Dillī' },
	}),
	territory('territory:danang', 'city', { names: { ...names('Da Nang'), local: 'Đà Nẵng' } }),
	organisation('organisation:crea', 'network', null, {
		names: { ...names('Communauté Rouen-Elbeuf-Austreberthe'), aliases: ['CREA'] },
		sources: [],
	}),
	organisation('organisation:shanghai-university', 'university', null, {
		names: { ...names('Université de Shanghai'), zh: '上海大学' },
		sources: [],
	}),
]

describeOnNeo4j('The search', () => {
	let store: Store
	beforeAll(async () => {
		store = await emptyStore()
		await store.write(PLACES, 'test')
	})
	afterAll(async () => store?.close())

	const found = async (text: string): Promise<string[]> =>
		(await store.search(text, ['Territory', 'Organisation'], 10)).map(({ id }) => id)

	it.each([
		["Xi'an", 'territory:xian'],
		['Xian', 'territory:xian'],
		['xi an', 'territory:xian'],
		['西安', 'territory:xian'],
		['Yan’an', 'territory:yanan'],
		["Yan'an", 'territory:yanan'],
		['Orlé', 'territory:orleans'],
		['orleens', 'territory:orleans'],
		['上海', 'territory:shanghai'],
		['SHANGHAÏ', 'territory:shanghai'],
		['Canton', 'territory:guangzhou'],
		['kwangchow', 'territory:guangzhou'],
		['CREA', 'organisation:crea'],
		['Aquitaine', 'territory:nouvelle-aquitaine'],
		['is', 'territory:isere'],
		['saint etienne', 'territory:saint-etienne'],
		['saint-etienne', 'territory:saint-etienne'],
		['université de shang', 'organisation:shanghai-university'],
		['上海大学', 'organisation:shanghai-university'],
		['廣州', 'territory:guangzhou'],
		['上海大學', 'organisation:shanghai-university'],
		['苏州', 'territory:suzhou'],
		['蘇州', 'territory:suzhou'],
		['45234', 'territory:orleans'],
		['244500468', 'territory:metropole-orleans'],
		['38', 'territory:isere'],
		['2A', 'territory:corse'],
		['京都', 'territory:kyoto'],
		['kyoto-shi', 'territory:kyoto'],
		['つくば', 'territory:tsukuba'],
		['つく', 'territory:tsukuba'],
		['ギノ', 'territory:ginowan'],
		['부산', 'territory:busan'],
		['กรุงเทพ', 'territory:bangkok'],
		['الجزائر', 'territory:alger'],
		['al jazair', 'territory:alger'],
		['харк', 'territory:kharkiv'],
		['दिल्ली', 'territory:delhi'],
		['da nang', 'territory:danang'],
		['Đà Nẵng', 'territory:danang'],
	])('finds « %s » first', async (text, id) => {
		expect((await found(text))[0]).toBe(id)
	})

	it('puts the whole name before the names that start with it', async () => {
		expect(await found('orléans')).toEqual(['territory:orleans', 'territory:metropole-orleans'])
	})

	it('says which name matched, and how well', async () => {
		const [hit] = await store.search('aquitaine', ['Territory'], 1)
		expect(hit).toMatchObject({ matched: 'Aquitaine', matchedAs: null, rank: 0 })
		const [chinese] = await store.search('广州', ['Territory'], 1)
		expect(chinese).toMatchObject({ matched: '广州市', matchedAs: 'local', rank: 1 })
	})

	it('shows the code that matched, and matches no other code', async () => {
		expect(await store.search('45234', ['Territory'], 10)).toMatchObject([
			{ id: 'territory:orleans', matched: '45234' },
		])
		expect(await found('45235')).toEqual([])
	})

	it('finds one label alone where it is asked so', async () => {
		const hits = await store.search('shanghai', ['Organisation'], 10)
		expect(hits.map(({ id }) => id)).toEqual(['organisation:shanghai-university'])
	})

	it.each(['*', '', '  ', '"', '+-&&||!(){}[]^~?:\\/'])('refuses « %s »', async (text) => {
		await expect(found(text)).rejects.toThrow(BadInput)
	})

	it.each(['orl) OR (*', 'a AND', 'NOT a', 'orl"eans', 'orl~9 [a TO z]', 'a\\'])(
		'takes « %s » as words, not as a query',
		async (text) => {
			await expect(found(text)).resolves.toBeInstanceOf(Array)
		},
	)
})

describeOnNeo4j('The search of one country', () => {
	let store: Store
	/** More names of another country than are read, all nearer to the text than the right one. */
	const elsewhere = Array.from({ length: 600 }, (_, index) =>
		organisation(`organisation:port-${index}`, 'university', null, {
			dataset: 'other',
			names: names('Port'),
			sources: [],
		}),
	)
	const here = territory('territory:harbour', 'town', {
		dataset: 'own',
		names: names('Une ville au long nom qui a un port de mer'),
	})
	const shared = territory('territory:shared', 'commune', {
		dataset: 'base',
		names: names('Commune que deux pays disent, port compris'),
	})
	beforeAll(async () => {
		store = await emptyStore()
		await store.write([here, shared], 'test')
		for (let from = 0; from < elsewhere.length; from += 200) {
			await store.write(elsewhere.slice(from, from + 200), 'test')
		}
	}, 60_000)
	afterAll(async () => store?.close())

	it('finds all of it, whatever other countries have', async () => {
		const labels = ['Territory', 'Organisation'] as const
		const scope = { datasets: ['own'], alsoStated: ['territory:shared'] }
		const ids = (await store.search('port', labels, 200, scope)).map(({ id }) => id)
		expect(ids.sort()).toEqual(['territory:harbour', 'territory:shared'])
		expect((await store.search('port', labels, 200)).map(({ id }) => id)).not.toContain('territory:harbour')
	})
})
