// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { PrecheckAnswer } from '../../../../client/features/precheck/PrecheckAnswer'
import type { PrecheckQuery } from '../../../../client/graphql/generated/types'
import { layoutWeeks } from '../../../../client/views/calendar/layoutWeeks'
import { render, wordsOf } from '../../render'

const part = {
	text: 'À Shanghai, une autre mission.',
	strong: false,
	link: false,
	ref: null,
	language: 'FR',
} as const
const week = (bucket: 'FEWER_THAN_THREE' | 'THREE_TO_FIVE', sharesSector = false) => ({
	week: `2027-${bucket}`,
	period: { text: '4 – 10 janvier 2027' },
	bucket,
	sharesSector,
})
const WANTED = { start: '2027-01-02', end: '2027-01-07' }
const ANSWER: PrecheckQuery['precheck'] = {
	gapDays: 30,
	datesSentence: 'Le même séjour à d’autres dates croiserait moins de monde.',
	dateWarnings: [],
	dates: [
		{ period: { start: '2027-01-16', text: '16 – 21 janvier 2027' }, reasons: ['Deux semaines plus tard.'] },
	],
	quietest: [
		{
			period: { start: '2027-02-06', end: '2027-02-11', text: '6 – 11 février 2027' },
			others: 0,
			reasons: ['Cinq semaines plus tard.'],
		},
	],
	calendar: {
		period: { start: '2026-11-02', end: '2027-02-28' },
		missionsTotal: 1,
		missions: [
			{
				recordId: 'mission:1',
				label: 'Mission de Rouen à Shanghai',
				scenario: true,
				period: { start: '2027-01-07', end: '2027-01-12' },
			},
		],
		eventsTotal: 1,
		events: [
			{ id: 'event:1', label: 'Salon de Shanghai', scenario: false, period: { start: '2027-02', end: null } },
		],
		avoidTotal: 1,
		avoid: [
			{
				sentence: 'Jours fériés : 1er janvier 2027.',
				scenario: false,
				period: { start: '2027-01-01', end: '2027-01-01' },
			},
		],
	},
	partnersTotal: 0,
	partners: [],
	places: [
		{
			place: {
				id: 'territory:CN:310000',
				name: 'Shanghai',
				nameLanguage: 'fr',
				contacts: [
					{
						id: 'organisation:R019',
						type: 'consulate',
						kindName: 'Consulat',
						name: 'Consulat général de France à Shanghai',
						nameLanguage: 'fr',
						fromMemory: false,
						territory: null,
					},
				],
				officesAround: [],
			},
			sentenceParts: [part],
			officesTotal: 0,
			offices: [],
			othersTotal: 1,
			others: [
				{
					recordId: 'mission:1',
					label: 'Mission de Rouen à Shanghai',
					scenario: true,
					period: { start: '2027-01-01', end: '2027-01-04' },
					record: null,
				},
			],
			possibleTotal: 0,
			crowding: { sentence: 'À Shanghai, deux missions.' },
			present: null,
			sharedSectors: [],
			events: [],
			drafts: [week('FEWER_THAN_THREE')],
		},
	],
}
const [PLACE] = ANSWER.places

describe('The answer before a mission', () => {
	it("names others' missions, links each to its record, and marks fictitious ones", () => {
		const html = render(<PrecheckAnswer answer={ANSWER} wanted={WANTED} onChoose={() => {}} />)
		expect(html).toContain('href="/fiches/mission:1"')
		expect(wordsOf(html)).toContain('Avec vous\u00a0: à Shanghai, deux missions.'.replace('\u00a0', ' '))
		expect(wordsOf(html)).toContain('Scénario fictif')
	})

	it('names the contacts there', () => {
		const words = wordsOf(render(<PrecheckAnswer answer={ANSWER} wanted={WANTED} onChoose={() => {}} />))
		expect(words).toContain('Qui appeler Consulat général de France à Shanghai')
	})

	it('tells of drafts only in weeks with three organisations or more', () => {
		const told = (drafts: ReturnType<typeof week>[]) =>
			wordsOf(
				render(
					<PrecheckAnswer
						answer={{ ...ANSWER, places: PLACE ? [{ ...PLACE, drafts }] : [] }}
						wanted={WANTED}
						onChoose={() => {}}
					/>,
				),
			)
		expect(told([])).toContain('comptés par semaine pour les personnes connectées')
		expect(told([week('FEWER_THAN_THREE')])).toContain('moins de trois organismes')
		expect(told([week('FEWER_THAN_THREE'), week('THREE_TO_FIVE', true)])).toContain(
			'de trois à cinq organismes',
		)
		expect(told([week('THREE_TO_FIVE', true)])).toContain('travaillent sur une de vos filières')
	})

	it('has neither the sign nor the colour of an overlap if nobody else goes', () => {
		const alone = PLACE && { ...PLACE, others: [], othersTotal: 0, crowding: null }
		const html = render(
			<PrecheckAnswer
				answer={{ ...ANSWER, places: alone ? [alone] : [] }}
				wanted={WANTED}
				onChoose={() => {}}
			/>,
		)
		expect(html).not.toMatch(/class="[^"]*\boverlap\b|Croisement de missions|<svg viewBox="0 0 112/)
		expect(wordsOf(html)).toContain('À Shanghai, une autre mission.')
	})

	it('marks each fictitious date to avoid, and no real one', () => {
		const dateWarnings = [
			{ sentence: 'En France, jours fériés : 1er janvier 2027.', scenario: false },
			{ sentence: 'En France, jours fériés : 25 décembre 2026 – 8 janvier 2027.', scenario: true },
		]
		const places = PLACE ? [{ ...PLACE, others: [] }] : []
		const words = wordsOf(
			render(
				<PrecheckAnswer answer={{ ...ANSWER, places, dateWarnings }} wanted={WANTED} onChoose={() => {}} />,
			),
		)
		expect(words).toMatch(/1er janvier 2027\. En France, jours fériés : 25 .* 2027\. Scénario fictif Le même/)
		// The calendar has two more: the fictitious mission, in the two weeks of its stay.
		expect(words.match(/Scénario fictif/g)).toHaveLength(3)
	})

	it("leads to the records of the place, without the dates or the reader's actor", () => {
		const html = render(
			<PrecheckAnswer answer={ANSWER} wanted={WANTED} onChoose={() => {}} />,
			'fr',
			'/avant-de-partir?actor=territory:FR:region:52',
		)
		expect(html).toContain('href="/acteurs/territory:CN:310000"')
		expect(html).toContain('href="/croisements?place=territory:CN:310000"')
	})

	it.each([
		['fr', 'Ce que cette réponse ne sait pas', 'personne n’a été consulté'],
		['en', 'What this answer does not know', 'nobody was consulted'],
		['zh', '此答案未能涵盖的内容', '未征询任何一方'],
	] as const)('says in %s what it does not know', (language, title, nobody) => {
		const words = wordsOf(
			render(<PrecheckAnswer answer={ANSWER} wanted={WANTED} onChoose={() => {}} />, language),
		)
		expect(words).toContain(title)
		expect(words).toContain(nobody)
	})

	it.each([
		['fr', 'Un. Deux.'],
		['en', 'One. Two.'],
		['zh', '一。二。'],
	] as const)(
		'gives the reasons for a date in %s, with the spaces between its sentences',
		(language, said) => {
			const reasons = said.match(/[^。.]+[。.]/g)?.map((reason) => reason.trim()) ?? []
			const [stay] = ANSWER.dates
			const dates = stay ? [{ ...stay, reasons }] : []
			expect(
				render(
					<PrecheckAnswer answer={{ ...ANSWER, dates }} wanted={WANTED} onChoose={() => {}} />,
					language,
				),
			).toContain(`>${said}<`)
		},
	)

	it('offers the quietest weeks only if no other date is better', () => {
		const told = (answer: PrecheckQuery['precheck']) =>
			wordsOf(render(<PrecheckAnswer answer={answer} wanted={WANTED} onChoose={() => {}} />))
		expect(told({ ...ANSWER, dates: [] })).toContain('Les semaines les plus calmes 6 – 11 février 2027')
		expect(told(ANSWER)).not.toContain('Les semaines les plus calmes')
		expect(told({ ...ANSWER, dates: [], quietest: [] })).not.toContain('Les semaines les plus calmes')
	})

	it('says that no office is on record there, or who has one', () => {
		const told = (offices: NonNullable<typeof PLACE>['offices']) =>
			wordsOf(
				render(
					<PrecheckAnswer
						answer={{ ...ANSWER, places: PLACE ? [{ ...PLACE, offices, officesTotal: offices.length }] : [] }}
						wanted={WANTED}
						onChoose={() => {}}
					/>,
				),
			)
		expect(told([])).toContain('Aucun bureau recensé à cet endroit')
		const office = {
			id: 'office:1',
			name: 'Bureau de Bretagne',
			formName: 'bureau régional',
			owners: [],
			lastNews: null,
			fromMemory: false,
			scenario: false,
		}
		expect(told([office])).toContain('Bureau de Bretagne bureau régional')
		expect(told([office])).not.toContain('Aucun bureau')
	})
})

describe('The calendar around a stay', () => {
	const weeks = (today: string | null = null) => layoutWeeks(ANSWER.calendar, WANTED, ['2027-02-06'], today)
	const at = (monday: string) => weeks().find((week) => week.monday === monday)

	it('has whole weeks from Monday, without past ones if the stay is in the future', () => {
		expect(weeks().map(({ monday }) => monday)[0]).toBe('2026-11-02')
		expect(weeks()).toHaveLength(17)
		expect(weeks('2026-12-30').map(({ monday }) => monday)[0]).toBe('2026-12-28')
		expect(weeks('2027-03-01')).toHaveLength(17)
	})

	it('puts each mission, event and holiday on its days, and those known to the month in each of its weeks', () => {
		expect(at('2027-01-04')?.days.map(({ missions }) => missions)).toEqual([0, 0, 0, 1, 1, 1, 1])
		expect(at('2027-01-11')?.missions).toHaveLength(1)
		expect(at('2026-12-28')?.days.map(({ isAvoided }) => isAvoided)).toEqual([
			false,
			false,
			false,
			false,
			true,
			false,
			false,
		])
		expect(
			weeks()
				.filter(({ events }) => events.length > 0)
				.map(({ monday }) => monday),
		).toEqual(['2027-02-01', '2027-02-08', '2027-02-15', '2027-02-22'])
	})

	it('marks the chosen days and the weeks of the quietest stays', () => {
		expect(
			weeks()
				.filter(({ isWanted }) => isWanted)
				.map(({ monday }) => monday),
		).toEqual(['2026-12-28', '2027-01-04'])
		expect(at('2027-01-04')?.days.map(({ isWanted }) => isWanted)).toEqual([
			true,
			true,
			true,
			true,
			false,
			false,
			false,
		])
		expect(
			weeks()
				.filter(({ isQuiet }) => isQuiet)
				.map(({ monday }) => monday),
		).toEqual(['2027-02-01'])
	})
})
