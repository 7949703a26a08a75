import { describe, expect, it } from 'vitest'
import { parseFuzzyDate } from '../../../server/domain/fuzzyDate'
import type { Partnership } from '../../../server/domain/records'
import { mergePartnerships } from '../../../server/import/mergePartnerships'
import { readDataset } from '../../../server/import/readDataset'
import type { LinkDraft } from '../../../server/import/readLink'
import { partnership } from '../../fixtures/records'
import { smallDataset, withLines } from './smallDataset'

const BODIES = [
	'i-sea,Institut de la mer,ZZ,joint-institute,town,T1,high,a printed page,',
	'i-sky,Institut du ciel,ZZ,joint-centre,town,T2,high,a printed page,',
	'u-second,Seconde université,FR,university,commune,44109,high,a printed page,',
]

async function partnerships(actorLinks: readonly string[], links: readonly string[] = []) {
	const folder = await smallDataset({
		files: {
			'bodies.csv': withLines('bodies.csv', ...BODIES),
			'actor-links.csv': withLines('actor-links.csv', ...actorLinks),
			'links.csv': withLines('links.csv', ...links),
		},
	})
	const { records, problems } = await readDataset(folder)
	expect(problems).toEqual([])
	const found = records.filter((record): record is Partnership => record.kind === 'Partnership')
	return new Map(found.map((record) => [record.id, record]))
}

describe('several rows of one Partnership', () => {
	it('of one act merge: the earliest start, all sectors and ends, the lowest confidence, the most active status', async () => {
		const found = await partnerships(
			[],
			[
				'L2,commune,44109,Nantes,,T1,town,accord,2008,exact,wine,A01,inconnu,high,a printed page,First.',
				'L3,region,52,Pays de la Loire,,P1,province,accord,2006,exact,,A01,actif,low,another page,Second.',
			],
		)
		expect(found.get('partnership:A01')).toMatchObject({
			form: 'accord',
			frenchActors: ['territory:FR:commune:44109', 'territory:FR:region:52'],
			partnerActors: ['territory:ZZ:T1', 'territory:ZZ:P1'],
			owner: 'territory:FR:commune:44109',
			since: { text: '2006', approximate: false },
			sectors: ['sector:wine'],
			confidence: 'low',
			status: 'actif',
			note: 'First. Second.',
			rows: ['L2', 'L3'],
		})
		expect(found.get('partnership:A01')?.sources).toHaveLength(2)
		expect(found.has('partnership:L2') || found.has('partnership:L3')).toBe(false)
	})

	it('of one joint body merge: its founders are the two ends, the body stands beside them', async () => {
		const found = await partnerships([
			'N2,u-home,i-sea,joint-institute,2012,inconnu,high,a printed page,',
			'N3,u-second,i-sea,joint-institute,2010,inconnu,high,a printed page,',
			'N4,i-sea,u-there,joint-institute,,actif,medium,a printed page,',
		])
		expect(found.get('partnership:i-sea')).toMatchObject({
			form: 'joint-institute',
			frenchActors: ['organisation:u-home', 'organisation:u-second'],
			partnerActors: ['organisation:u-there'],
			body: 'organisation:i-sea',
			since: { text: '2010', approximate: false },
			status: 'actif',
			confidence: 'medium',
		})
	})

	it('of a body without a founder at one end put the body itself there', async () => {
		const found = await partnerships([
			'N2,u-home,i-sea,joint-institute,2012,actif,high,a printed page,',
			'N3,i-sky,u-there,joint-centre,2012,actif,high,a printed page,',
		])
		expect(found.get('partnership:i-sea')).toMatchObject({
			frenchActors: ['organisation:u-home'],
			partnerActors: ['organisation:i-sea'],
		})
		expect(found.get('partnership:i-sky')).toMatchObject({
			frenchActors: ['organisation:i-sky'],
			partnerActors: ['organisation:u-there'],
			owner: 'organisation:i-sky',
		})
	})

	it('without an act or a body stay separate', async () => {
		const found = await partnerships([])
		expect([...found.keys()]).toEqual(['partnership:L1', 'partnership:N1'])
		expect(found.get('partnership:L1')?.since).toEqual({ text: '2005', approximate: true })
	})

	it('end with the last of their ends, exact rather than approximate', () => {
		const ending = (id: string, text: string, approximate = false) =>
			({
				group: 'partnership:A01',
				record: partnership(id, [], [], { until: parseFuzzyDate(text, approximate) }),
			}) as LinkDraft
		const endOf = (...rows: LinkDraft[]) => mergePartnerships(rows, () => null)[0]?.until
		expect(endOf(ending('L1', '2019'), ending('L2', '2021', true), ending('L3', '2021'))).toEqual(
			parseFuzzyDate('2021'),
		)
	})
})
