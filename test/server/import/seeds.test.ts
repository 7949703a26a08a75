/** Counts the rows of the seeds independently of the importer. */
import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { beforeAll, describe, expect, it } from 'vitest'
import type { GraphRecord, RecordKind } from '../../../server/domain/records'
import { readDataset } from '../../../server/import/readDataset'
import { CHINA, readWithUsed, SCENARIO } from '../../fixtures/readWithUsed'

const SEEDS = join(import.meta.dirname, '../../../seeds')

const table = (folder: string, file: string): Record<string, string>[] =>
	parse(readFileSync(join(SEEDS, folder, file)), { columns: true, bom: true })

type Read = Awaited<ReturnType<typeof readWithUsed>>

let reference: Read
let byId: ReadonlyMap<string, GraphRecord>

beforeAll(async () => {
	reference = await readWithUsed(CHINA)
	byId = new Map(reference.records.map((record) => [record.id, record]))
})

const of = <K extends RecordKind>(kind: K, { records }: Pick<Read, 'records'> = reference) =>
	records.filter((record): record is Extract<GraphRecord, { kind: K }> => record.kind === kind)

describe('the reference data', () => {
	it('is read without a problem', () => {
		expect(reference.problems).toEqual([])
	})

	it.each([
		['france', 6],
		['china', 18],
	])('matches its recorded checksums: %s', (folder, files) => {
		const sums = readFileSync(join(SEEDS, folder, 'SHA256SUMS'), 'utf8')
			.trim()
			.split('\n')
		expect(sums).toHaveLength(files)
		for (const line of sums) {
			const [sum, file] = line.split(/\s+/)
			expect([
				file,
				createHash('sha256')
					.update(readFileSync(join(SEEDS, folder, file ?? '')))
					.digest('hex'),
			]).toEqual([file, sum])
		}
	})

	it.each([
		['universities.csv', 80],
		['hospitals.csv', 52],
		['bodies.csv', 9],
		['holidays.csv', 90],
	])('holds each row of %s in one of the two countries', (file, count) => {
		const names = [file, file.replace('.csv', '-fr.csv')]
		const rows = ['france', 'china'].flatMap((folder) =>
			names
				.filter((name) => existsSync(join(SEEDS, folder, name)))
				.flatMap((name) => table(folder, name).map((row) => ({ ...row, folder, name }))),
		)
		for (const { country, folder, name } of rows as Record<string, string>[]) {
			const isFrench = folder === 'france' || name?.endsWith('-fr.csv')
			expect(country).toBe(isFrench ? 'FR' : 'CN')
		}
		expect(rows).toHaveLength(count)
		expect(new Set((rows as Record<string, string>[]).map(({ id }) => id)).size).toBe(count)
	})

	it('does not mention China in the data set of France', async () => {
		const base = await readDataset(join(SEEDS, 'france'))
		const said = base.records.filter((record) =>
			/chinois|\bchine\b|china|chinese|中国|中医|中法/i.test(JSON.stringify(record)),
		)
		expect(said).toEqual([])
	})

	it('has every former name that links and missions use', () => {
		expect(reference.notices.filter((notice) => notice.includes('table of names'))).toEqual([])
	})

	it('has functions in place of the names of persons', () => {
		const note = (file: string, id: string) => table('china', file).find((row) => row.id === id)?.note
		expect(note('events.csv', 'E016')).toBe(
			'14h-17h, présidée par le président du comité de pilotage franco-chinois des rencontres.',
		)
		expect(note('partnerships.csv', 'P107')).toMatch(/par le site d'un ancien maire/)
		expect(note('partnerships.csv', 'P115')).toMatch(/le futur président de la Région\.$/)
	})

	it('holds every territory of both tables and the two countries', () => {
		const rows = table('france', 'territories-fr.csv').length + table('china', 'territories-cn.csv').length
		expect(of('Territory')).toHaveLength(rows + 2)
		expect(rows).toBe(332 + 396)
	})

	it('holds 66 missions to China and 21 visits from it', () => {
		const count = (direction: string) =>
			of('Mission').filter((mission) => mission.direction === direction).length
		expect([count('FR_TO_PARTNER'), count('PARTNER_TO_FR')]).toEqual([66, 21])
		const visits = of('Mission').filter((mission) => mission.direction === 'PARTNER_TO_FR')
		const rows = table('china', 'events.csv').filter((row) => row.visitor_country === 'CN')
		expect(visits.map(({ id }) => id).sort()).toEqual(rows.map(({ id }) => `mission:${id}`).sort())
	})

	it('holds a partnership for each row, act or joint body, except P034, a wish', () => {
		const joint = ['universities.csv', 'universities-fr.csv', 'hospitals.csv', 'hospitals-fr.csv']
			.flatMap((file) => table('china', file))
			.filter((row) => ['joint-institute', 'joint-centre', 'research-chair'].includes(row.type ?? ''))
			.map((row) => row.id ?? '')
		const keys = [...table('china', 'partnerships.csv'), ...table('china', 'actor-links.csv')].map(
			(row) => row.act || joint.find((id) => id === row.to_id || id === row.from_id) || row.id,
		)
		const expected = new Set(keys.filter((key) => key !== 'P034').map((key) => `partnership:${key}`))
		expect(new Set(of('Partnership').map(({ id }) => id))).toEqual(expected)
		expect(expected.size).toBe(188)
	})

	it('divides representations into posts and offices, except R026, a wish', () => {
		const rows = table('china', 'representations.csv').map((row) => row.id ?? '')
		const posts = rows.filter((id) => byId.has(`organisation:${id}`))
		const offices = rows.filter((id) => byId.has(`office:${id}`))
		expect([posts.length, offices.length]).toEqual([50, 25])
		expect(rows.filter((id) => !posts.includes(id) && !offices.includes(id))).toEqual(['R026'])
	})

	it('has former names, acronyms and the French names of Chinese cities', () => {
		const names = (id: string) => {
			const record = byId.get(id)
			return record?.kind === 'Territory'
				? [
						record.names.fr,
						record.names.en,
						...record.names.aliases,
						...record.names.former.map(({ name }) => name),
					]
				: []
		}
		expect(names('territory:FR:region:75')).toContain('Région Aquitaine')
		expect(names('territory:FR:metropole:200023414')).toEqual(
			expect.arrayContaining(['CREA', 'Communauté d’agglomération Rouen-Elbeuf-Austreberthe']),
		)
		expect(names('territory:FR:metropole:200046977')).toContain('Communauté urbaine de Lyon')
		expect(names('territory:CN:440100')).toEqual(['Canton', 'Guangzhou'])
		expect(names('territory:CN:370200')).toEqual(['Qingdao', 'Qingdao', 'Tsingtao'])
		expect(names('territory:CN:110101')).toEqual(['Dongcheng (Beijing)', 'Dongcheng (Beijing)'])
	})
})

describe('the scenario', () => {
	it('marks each record, source and note as fictitious', async () => {
		const scenario = await readDataset(SCENARIO, { anchor: '2026-11-25' })
		expect(scenario.problems).toEqual([])
		expect(scenario.records.every((record) => record.scenario)).toBe(true)
		expect(of('Source', scenario)).toMatchObject([{ title: 'scénario fictif', type: 'scenario', url: null }])
		for (const record of [...of('Mission', scenario), ...of('Wish', scenario)]) {
			expect(record.note).toMatch(/inventée?, sans rapport avec/)
		}
	})
})
