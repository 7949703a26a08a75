import { describe, expect, it } from 'vitest'
import { communitiesOf } from '../../../../server/analysis/communities'
import { explainConstellation } from '../../../../server/analysis/constellations/explain'
import { constellationSteps, tieSteps } from '../../../../server/analysis/constellations/find'
import type { FactChoice } from '../../../../server/analysis/openFacts'
import { dayNumber } from '../../../../server/domain/fuzzyDate'
import type { GraphRecord, Partnership } from '../../../../server/domain/records'
import { recordOf, type Snapshot } from '../../../../server/snapshot/snapshot'
import { runToEnd } from '../../../../server/snapshot/steps'
import { createNameIndex } from '../../../../server/text/nameIndex'
import { formatSentence, formatSentenceParts } from '../../../../server/text/sentenceFormatter'
import { harbours } from '../../../fixtures/harbours'
import { CHINA, readWithUsed } from '../../../fixtures/readWithUsed'
import { date, office, organisation, partnership, snapshotOf } from '../../../fixtures/records'

const today = { day: dayNumber('2020-06-01'), includeScenario: false, minConfidence: null }
const detected = ({ partnerships, offices, geography }: Snapshot, choice: FactChoice) => {
	const ties = runToEnd(tieSteps([...partnerships.values(), ...offices.values()], choice))
	const found = runToEnd(constellationSteps(communitiesOf(ties), ties))
	return found.map((one) => explainConstellation(one, geography))
}
const link = (actor: string, partner: string, more: Partial<Partnership> = {}) =>
	partnership(`${actor}-${partner}`, [actor], [partner], { since: date('2000'), ...more })
const found = (records: readonly GraphRecord[], more = {}) =>
	detected(harbours(records), { ...today, ...more })

const namesOf = (snapshot: Snapshot) =>
	createNameIndex({ record: (id) => recordOf(snapshot, id) ?? null, partner: snapshot.geography.partner })

const CLINIC = organisation('clinic', 'CHU', 'city')
const WATER = { sectors: ['sector:water'] }

describe('a constellation', () => {
	const records = [
		link('city', 'oriel', WATER),
		link('university', 'oriel', WATER),
		link('south', 'oriel', WATER),
	]

	it('gathers collectivités, universities and partners around the territory that weighs most', () => {
		expect(found(records)).toMatchObject([
			{
				centre: 'oriel',
				collectivites: ['city', 'south'],
				universities: ['university'],
				hospitals: [],
				partners: ['oriel'],
				sectors: ['sector:water'],
				missing: ['HOSPITAL'],
			},
		])
	})

	it('proposes a meeting about the city of its partners, with the nearest actors of the missing sort', () => {
		const [first] = found([...records, CLINIC])
		expect(first?.meeting).toMatchObject({
			scale: 'CITY',
			about: 'oriel',
			within: null,
			added: ['clinic'],
			invited: ['city', 'south', 'university', 'clinic', 'oriel'],
		})
		const [province] = found([link('city', 'littoral'), link('coast', 'littoral')])
		expect(province?.meeting).toMatchObject({ scale: 'DIVISION', about: 'littoral', within: 'coast' })
	})

	it('lists one tie for each pair of ends, established if one of its records is', () => {
		const sister = link('city', 'oriel', { form: 'projet', status: 'inconnu', since: null })
		const [first] = found([...records, { ...sister, id: 'zz-project' }])
		expect(first?.links).toMatchObject([
			{
				french: 'city',
				partner: 'oriel',
				certainty: 'ESTABLISHED',
				records: ['city-oriel', 'zz-project'],
			},
			{ french: 'south', partner: 'oriel', certainty: 'ESTABLISHED', records: ['south-oriel'] },
			{ french: 'university', partner: 'oriel', certainty: 'ESTABLISHED', records: ['university-oriel'] },
		])
	})

	it('also includes the owners of offices there', () => {
		const bureau = office('bureau', 'north', 'oriel', { since: date('2000') })
		expect(found(records)[0]?.collectivites).toEqual(['city', 'south'])
		const [withOffice] = found([...records, bureau])
		expect(withOffice?.collectivites).toEqual(['city', 'north', 'south'])
		expect(withOffice?.links).toContainEqual(
			expect.objectContaining({ french: 'north', partner: 'oriel', records: ['bureau'] }),
		)
		expect(found([...records, { ...bureau, status: 'ferme' }])[0]?.collectivites).toEqual(['city', 'south'])
	})

	it('needs two actors, and a commune with its own métropole is one', () => {
		expect(found([link('city', 'oriel'), link('city', 'brume')])).toEqual([])
		expect(found([link('city', 'oriel'), link('metropole', 'oriel')])).toEqual([])
		const act = partnership('act', ['north', 'south'], ['oriel'], { since: date('2000') })
		expect(found([act])).toEqual([])
	})

	it('excludes records that are not open, not public, fictitious or too uncertain', () => {
		const base = [link('city', 'oriel'), link('north', 'oriel')]
		expect(found([link('city', 'oriel'), link('north', 'oriel', { status: 'prospect' })])).toEqual([])
		expect(found([link('city', 'oriel'), link('north', 'oriel', { visibility: 'private' })])).toEqual([])
		expect(found([link('city', 'oriel'), link('north', 'oriel', { scenario: true })])).toEqual([])
		expect(found(base, { minConfidence: 'high' })).toHaveLength(1)
		const low = link('north', 'oriel', { confidence: 'low' })
		expect(found([link('city', 'oriel'), low], { minConfidence: 'medium' })).toEqual([])
	})
})

describe('on the reference data', async () => {
	const { datasets, records } = await readWithUsed(CHINA)
	const snapshot = snapshotOf(records, datasets)
	const all = detected(snapshot, { ...today, day: dayNumber('2026-11-25') })
	const around = (place: string) => all.find(({ centre }) => centre === place)

	it('finds Bordeaux at Wuhan, Montpellier at Chengdu and Brest at Qingdao', () => {
		expect(around('territory:CN:420100')?.hospitals).toContain('organisation:h-bordeaux')
		expect(around('territory:CN:510100')).toMatchObject({
			universities: ['organisation:u-montpellier', 'organisation:u-paul-valery'],
			hospitals: ['organisation:h-montpellier'],
			missing: [],
			meeting: { scale: 'COUNTRY' },
		})
		// The two Régions belong to it by their offices there.
		expect(around('territory:CN:370200')).toMatchObject({
			collectivites: expect.arrayContaining(['territory:FR:region:52', 'territory:FR:region:53']),
			missing: ['HOSPITAL'],
			meeting: { added: ['organisation:h-brest', 'organisation:h-nantes'] },
		})
	})

	it('invites only members within three steps of the centre, and counts them', () => {
		const far = (place: string) => around(place)?.meeting.far
		expect(far('territory:FR:commune:31555')).toEqual(['territory:FR:region:44'])
		expect(around('territory:CN:370200')?.meeting.far).toEqual([])
		for (const { actors, near, meeting } of all) {
			expect([...near, ...meeting.far].sort()).toEqual([...actors].sort())
			expect(meeting.invited.filter((one) => meeting.far.includes(one))).toEqual([])
			expect(meeting.added.filter((one) => actors.includes(one))).toEqual([])
		}
		expect(all.filter(({ meeting }) => meeting.far.length > 0)).toHaveLength(7)
	})

	it('names in the sentence who is not invited, and counts who is near', () => {
		const names = namesOf(snapshot)
		const [toulouse, qingdao] = [around('territory:FR:commune:31555'), around('territory:CN:370200')]
		if (!toulouse || !qingdao) throw new Error('Expected constellations around Toulouse and Qingdao.')
		const said = (message: typeof toulouse.title) =>
			(['fr', 'en', 'zh'] as const).map((language) => formatSentence(message, language, names))
		expect(said(toulouse.title)).toEqual([
			'Autour de Toulouse : 11 acteurs français, dont 10 proches',
			'Around Toulouse: 11 French actors, 10 of them close',
			'以 Toulouse 为中心：11个法国机构，其中10个联系较近',
		])
		expect(said(toulouse.meeting.sentence)).toEqual([
			'À proposer : réunir les acteurs proches, à l’échelle nationale, au sujet de l’ensemble de leurs partenaires. Ne serait pas invité, car sans lien direct : Grand Est.',
			'To propose: a meeting of the close actors, at national scale, about all their partners. Not invited, being only distantly tied: Grand Est.',
			'建议：在全国范围内，就其全部合作伙伴召开会议，邀请联系较近的成员。下列各方联系较远，故不在受邀之列：Grand Est。',
		])
		expect(said(qingdao.title)[0]).toMatch(/: dix acteurs français$/)
		expect(said(qingdao.meeting.sentence)[0]).toMatch(/tous ces acteurs, avec /)
		expect(said(qingdao.meeting.sentence)[0]).not.toMatch(/invité/)
	})

	it('has sentences in three languages, with one link each', () => {
		const names = namesOf(snapshot)
		for (const { title, sentence, missingSentence, meeting } of all) {
			for (const language of ['fr', 'en', 'zh'] as const) {
				for (const message of [title, missingSentence, meeting.sentence]) {
					expect(formatSentence(message, language, names)).not.toMatch(/[{}]|undefined/)
				}
				const parts = formatSentenceParts(sentence, language, names)
				expect(parts.filter((part, index) => part.link && !parts[index - 1]?.link)).toHaveLength(1)
			}
		}
	})
})
