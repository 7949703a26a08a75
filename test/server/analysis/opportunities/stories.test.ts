/** The Qingdao story (model.md §4), on the reference data and in the invented country. */
import { describe, expect, it } from 'vitest'
import { FIRST_SHOWN } from '../../../../server/analysis/opportunities/rank'
import type { Language } from '../../../../server/domain/records'
import { recordOf } from '../../../../server/snapshot/snapshot'
import { createNameIndex } from '../../../../server/text/nameIndex'
import { formatSentence } from '../../../../server/text/sentenceFormatter'
import { CHINA, INVENTED, readWithUsed } from '../../../fixtures/readWithUsed'
import { snapshotOf } from '../../../fixtures/records'
import { opportunitiesIn } from './kinds'

const reference = await readWithUsed(CHINA)
const invented = await readWithUsed(INVENTED)
const snapshot = snapshotOf(reference.records, reference.datasets)

const today = { asOf: '2026-11-25', includeScenario: false }
const offices = (
	{ datasets, records }: typeof reference,
	actor: string,
	{ without, asOf = today.asOf }: { without?: string; asOf?: string } = {},
) =>
	opportunitiesIn(
		snapshotOf(
			records.filter(({ id }) => id !== without),
			datasets,
		),
		{ ...today, asOf, actor },
	)
		.filter(({ kind }) => kind === 'SHARED_OFFICE')
		.map(({ office }) => office)

describe('the Qingdao story', () => {
	const VOSGES = 'territory:FR:departement:88'
	const [first] = opportunitiesIn(snapshot, { ...today, actor: VOSGES })

	it('offers the Vosges first the office of the Pays de la Loire, today and on the day of the minutes', () => {
		expect(offices(reference, VOSGES)[0]).toBe('office:R037')
		expect(offices(reference, VOSGES, { asOf: '2017-01-31' })[0]).toBe('office:R037')
	})

	it('offers that office and the one of Bretagne first without the recorded offer', () => {
		expect(new Set(offices(reference, VOSGES, { without: 'wish:W002' }).slice(0, 2))).toEqual(
			new Set(['office:R037', 'office:R038']),
		)
	})

	it('scores .93 on the day of the minutes: the maximum except for the size of the guest', () => {
		const [then] = opportunitiesIn(snapshot, { ...today, asOf: '2017-01-31', actor: VOSGES })
		expect(then?.score).toBeCloseTo(0.93, 12)
		expect(then?.criteria.map(({ name, score }) => [name, score])).toEqual([
			['affinity', 1],
			['time', 1],
			['complementarity', 1],
			['feasibility', 1],
			['equity', 0.3],
		])
	})

	it('scores less with each month without news: today .5^(117/36) of its time remains', () => {
		const time = first?.criteria.find(({ name }) => name === 'time')
		expect(time?.score).toBeCloseTo(0.5 ** (117 / 36), 12)
		expect(first?.score).toBeCloseTo(0.93 - 0.25 * (1 - 0.5 ** (117 / 36)), 12)
		const names = createNameIndex({
			record: (id) => recordOf(snapshot, id) ?? null,
			partner: snapshot.geography.partner,
		})
		if (!first || !time) throw new Error('expected an opportunity for the Vosges, with a time')
		expect(formatSentence(first.sentence, 'fr', names)).toContain(
			'qui y cherchaient le 31\u00a0janvier 2017 une représentation (suite inconnue)',
		)
		expect(formatSentence(time.sentence, 'fr', names)).toContain(
			'Dernière trace\u00a0: 31\u00a0janvier 2017.',
		)
		expect(formatSentence(time.sentence, 'en', names)).toContain('Last trace: 31\u00a0January 2017.')
		expect(formatSentence(time.sentence, 'zh', names)).toContain('2017年1月31日')
	})

	it('says only « peut-être déjà » of a day before the wish was reported', () => {
		const names = createNameIndex({
			record: (id) => recordOf(snapshot, id) ?? null,
			partner: snapshot.geography.partner,
		})
		const said = (asOf: string, language: Language): string => {
			const found = opportunitiesIn(snapshot, { ...today, asOf, actor: VOSGES })
			const one = found.find(({ office }) => office === 'office:R037')
			if (!one) throw new Error('expected the office for the Vosges')
			return formatSentence(one.sentence, language, names)
		}
		expect(said('2010-10-31', 'fr')).toContain(
			'qui y cherchaient peut-être déjà une représentation (souhait rapporté le 31\u00a0janvier 2017)',
		)
		expect(said('2010-10-31', 'en')).toContain(
			'which may already have sought an office there (wish reported on 31\u00a0January 2017)',
		)
		expect(said('2010-10-31', 'zh')).toContain(
			'当时或已在该市寻求设立代表处（此意愿见于2017年1月31日的记载）',
		)
		expect(said('2017-01-31', 'fr')).toContain('qui y cherchent une représentation')
	})

	it('reads as on the design board', () => {
		const names = createNameIndex({
			record: (id) => recordOf(snapshot, id) ?? null,
			partner: snapshot.geography.partner,
		})
		if (!first) throw new Error('expected an opportunity for the Vosges')
		expect(formatSentence(first.title, 'fr', names)).toBe(
			'À Qingdao, le bureau de la Région Pays de la Loire pourrait accueillir les Vosges',
		)
		expect(formatSentence(first.basis, 'fr', names)).toBe(
			'Piste calculée à partir de faits publics\u202f; aucune des collectivités n’a été consultée.',
		)
	})
})

describe('the same story in the invented country', () => {
	const CREUSE = 'territory:FR:departement:23'

	it('offers first the office with the offer, and both offices of the city without it', () => {
		expect(offices(invented, CREUSE)[0]).toBe('office:xv-B1')
		expect(new Set(offices(invented, CREUSE, { without: 'wish:xv-S2' }).slice(0, 2))).toEqual(
			new Set(['office:xv-B1', 'office:xv-B2']),
		)
	})
})

describe('the list for no actor in particular', () => {
	const all = opportunitiesIn(snapshot, today)

	it('starts with the Vosges in Qingdao and has a small town among the first', () => {
		expect(all[0]).toMatchObject({ office: 'office:R037', guest: 'territory:FR:departement:88' })
		const populations = all.slice(0, FIRST_SHOWN).map(({ beneficiary }) => {
			const { record } = snapshot.geography.actor(beneficiary)
			return (record?.kind === 'Territory' ? record.population : null) ?? Number.POSITIVE_INFINITY
		})
		expect(Math.min(...populations)).toBeLessThan(100_000)
	})

	it('has each opportunity once, and no actor as its own host', () => {
		expect(new Set(all.map(({ id }) => id)).size).toBe(all.length)
		for (const { office, guest } of all.filter(({ kind }) => kind === 'SHARED_OFFICE')) {
			expect(snapshot.offices.get(office ?? '')?.record.owners).not.toContain(guest)
		}
	})
})
