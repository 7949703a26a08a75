/** The two stories in an invented country, asked of the API: its phrases, its levels, and no other country. */
import { beforeAll, describe, expect, it } from 'vitest'
import { Snapshots } from '../../../server/snapshot/snapshots'
import { INVENTED, readWithUsed } from '../../fixtures/readWithUsed'
import { runQuery } from './runQuery'

const AURELLE = 'territory:XV:C-AUREL'
const HAVRELUNE = 'territory:XV:C-HAVRE'
const CREUSE = 'territory:FR:departement:23'

let invented: Snapshots
let withoutOffer: Snapshots
beforeAll(async () => {
	const { datasets, records } = await readWithUsed(INVENTED)
	invented = Snapshots.of(records, datasets)
	const others = records.filter(({ id }) => id !== 'wish:xv-S2')
	withoutOffer = Snapshots.of(others, datasets)
})

const inThree = (field: string): string =>
	['fr', 'en', 'zh'].map((language) => `${language}: ${field}(language: ${language.toUpperCase()})`).join(' ')

interface Said {
	readonly fr: string
	readonly en: string
	readonly zh: string
}

describe('the API over an invented country', () => {
	it('says its name and its phrase, and its own levels', async () => {
		const query = `{ coverage {
			partner { code ${inThree('name')} } missionsDocumented levels { level isCity }
			a: partnerPhrase b: partnerPhrase(language: EN) c: partnerPhrase(language: ZH)
		} }`
		expect(await runQuery(invented, query)).toMatchObject({
			coverage: {
				partner: { code: 'XV', fr: 'Valdoria', en: 'Valdoria', zh: '瓦尔多利亚' },
				missionsDocumented: 9,
				levels: [
					{ level: 'marche', isCity: false },
					{ level: 'canton', isCity: false },
					{ level: 'cite', isCity: true },
					{ level: 'quartier', isCity: false },
				],
				a: 'en Valdoria',
				b: 'in Valdoria',
				c: '在瓦尔多利亚',
			},
		})
	})

	it('has the crowding of Aurelle in 2012, from its dates to the post to call', async () => {
		const query = `{ overlaps(filter: { kinds: [CROWDING], when: PAST }) { totalCount nodes {
			place { id name country { name } } period { start end } evidence { recordId sources { title } }
			possible { recordId } contacts { name } ${inThree('sentence')} cypher
		} } }`
		const { overlaps } = await runQuery<{
			overlaps: { totalCount: number; nodes: (Said & Record<string, unknown>)[] }
		}>(invented, query)
		expect(overlaps.totalCount).toBe(1)
		const [aurelle] = overlaps.nodes
		expect(aurelle).toMatchObject({
			place: { id: AURELLE, country: { name: 'Valdoria' } },
			period: { start: '2012-04-01', end: '2012-09-30' },
			possible: [{ recordId: 'mission:xv-V01' }, { recordId: 'mission:xv-V02' }],
		})
		expect(aurelle?.evidence).toMatchObject(
			['V03', 'V04', 'V05', 'V06', 'V07'].map((id) => ({ recordId: `mission:xv-${id}` })),
		)
		expect(JSON.stringify(aurelle?.contacts)).toMatch(/Consulat de France à Aurelle/)
		expect(JSON.stringify(aurelle?.contacts)).not.toMatch(/Ambassade/)
		expect(aurelle?.fr).toMatch(
			/^À Aurelle アウレル, cinq missions de cinq collectivités françaises se sont croisées du 1er\u00a0avril au 30\u00a0septembre 2012/,
		)
		expect(aurelle?.en).toMatch(/^In Aurelle アウレル, five missions/)
		expect(aurelle?.zh).toContain('金城')
	})

	it('has the office of Havrelune first for the Creuse, and both offices of the city without the offer', async () => {
		const query = `{ opportunities(filter: { actor: "${CREUSE}", kinds: [SHARED_OFFICE] }) { nodes {
			office { id } place { id } guest { id } criteria { name ${inThree('sentence')} }
			${inThree('sentence')} basis wouldLower
		} } }`
		interface Found {
			readonly opportunities: {
				readonly nodes: readonly (Said & { readonly office: { readonly id: string } })[]
			}
		}
		const first = (await runQuery<Found>(invented, query)).opportunities.nodes[0]
		expect(first).toMatchObject({
			office: { id: 'office:xv-B1' },
			place: { id: HAVRELUNE },
			guest: { id: CREUSE },
		})
		expect(first?.fr).toMatch(/Havrelune つきみなと.*Normandie.*pourrait accueillir la Creuse/)
		expect(first?.en).toMatch(/Moonhaven つきみなと/)
		expect(first?.zh).toContain('月港')
		const left = (await runQuery<Found>(withoutOffer, query)).opportunities.nodes.slice(0, 2)
		expect(left.map(({ office }) => office.id).sort()).toEqual(['office:xv-B1', 'office:xv-B2'])
	})

	it('answers « before you go » for a whole territory, and says so', async () => {
		const asked = (place: string) => `{ precheck(mission: {
			actor: "${CREUSE}", places: ["territory:XV:${place}"], start: "2012-05-01", end: "2012-05-05"
		}) { places { ${inThree('sentence')} othersTotal others(first: 20) { recordId } crowding { actorCount } present { id } } } }`
		interface Answered {
			readonly precheck: { readonly places: readonly (Said & Record<string, unknown>)[] }
		}
		const of = async (place: string) => (await runQuery<Answered>(invented, asked(place))).precheck.places[0]
		const [city, canton, marche, elsewhere] = await Promise.all(
			['C-AUREL', 'K-AURE', 'M-OUEST', 'K-ROC'].map(of),
		)
		expect(city).toMatchObject({
			othersTotal: 2,
			others: ['V03', 'V04'].map((id) => ({ recordId: `mission:xv-${id}` })),
		})
		expect(city?.fr).toMatch(/^À Aurelle アウレル, deux autres missions/)
		expect(canton).toMatchObject({ othersTotal: 2, others: city?.others, present: city?.present })
		expect(marche).toMatchObject({
			othersTotal: 3,
			others: expect.arrayContaining([{ recordId: 'mission:xv-V09' }]),
		})
		expect(canton?.fr).toMatch(/^Dans le Canton d’Aure アウレル \(tout le canton, villes comprises\), deux/)
		expect(canton?.en).toMatch(/^In Aure Canton アウレル \(the whole canton, cities included\), two/)
		expect(canton?.zh).toMatch(/^在金州 アウレル（整个州，含所辖城市），/)
		expect(marche?.fr).toMatch(/\(toute la marche, villes comprises\)/)
		expect(elsewhere).toMatchObject({ othersTotal: 0 })
	})

	it('rolls up to its levels, and lists them when another is named', async () => {
		const query = (level: string) =>
			`{ overlaps(filter: { kinds: [CROWDING], rollUpPartner: "${level}" }) { nodes { place { id level } } } }`
		expect(await runQuery(invented, query('marche'))).toMatchObject({
			overlaps: { nodes: [{ place: { id: 'territory:XV:M-OUEST', level: 'marche' } }] },
		})
		await expect(runQuery(invented, query('province'))).rejects.toThrow(
			'"rollUpPartner" takes marche, canton, cite, quartier; "province" came.',
		)
	})

	it('never mentions another country', async () => {
		const query = `{
			overlaps(first: 50) { nodes { ${inThree('sentence')} a: title b: title(language: EN) c: title(language: ZH)
				contacts { name } factors { ${inThree('sentence')} } evidence { ${inThree('label')} } } }
			opportunities(first: 50) { nodes { ${inThree('sentence')} a: title basis wouldLower
				criteria { ${inThree('sentence')} } evidence { ${inThree('label')} } } }
			missions(first: 50) { nodes { ${inThree('label')} } }
			partnerships(first: 50) { nodes { ${inThree('label')} } }
		}`
		const answer = JSON.stringify(await runQuery(invented, query))
		expect(answer.length).toBeGreaterThan(5_000)
		expect(answer).not.toMatch(/chin[eoa]|中国|中方|pékin|beijing/i)
	})
})
