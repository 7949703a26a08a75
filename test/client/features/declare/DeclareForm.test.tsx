// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { DeclarePage } from '../../../../client/features/declare/DeclarePage'
import { SpeaksForDocument } from '../../../../client/graphql/generated/SpeaksFor'
import { removeSavedForms } from '../../../../client/state/savedForms'
import { rememberSignedIn } from '../../../../client/state/signedIn'
import { mount } from '../../mount'
import { actorsNamed, chooseActor } from '../actorField'
import { actorNamed, editorOf, LOIRE, ownRecord, VOSGES } from '../organisation/someOrganisation'

const SHANGHAI = 'territory:CN:310000'
const NAMES: Readonly<Record<string, string>> = { [SHANGHAI]: 'Shanghai', [LOIRE]: 'Pays de la Loire' }

beforeEach(() => {
	removeSavedForms()
	rememberSignedIn(null)
})

/** A precheck in which nobody else goes in these eleven weeks. */
const somePrecheck = () => ({
	__typename: 'Precheck',
	gapDays: 30,
	datesSentence: 'Personne.',
	dateWarnings: [],
	dates: [],
	quietest: [],
	calendar: {
		__typename: 'PrecheckCalendar',
		period: { __typename: 'Period', start: '2027-04-05', end: '2027-06-20' },
		missionsTotal: 0,
		missions: [],
		eventsTotal: 0,
		events: [],
		avoidTotal: 0,
		avoid: [],
	},
	partnersTotal: 0,
	partners: [],
	places: [],
})

interface Sent {
	readonly record: Readonly<Record<string, Readonly<Record<string, unknown>>>>
	readonly [name: string]: unknown
}

function show(address: string, answers: Parameters<typeof mount>[3] = {}) {
	const sent: Sent[] = []
	const written = (field: string) => (variables: Record<string, unknown>) => {
		sent.push(variables as Sent)
		return { [field]: { __typename: 'WrittenRecord', id: 'mission:d-1', version: 1 } }
	}
	const mounted = mount(<DeclarePage />, 'fr', address, {
		Me: editorOf(VOSGES),
		...actorsNamed(NAMES),
		SectorList: { sectors: [{ __typename: 'Sector', id: 'sector:vin', code: 'vin', label: 'Vin' }] },
		OwnSectors: { ownRecords: { nodes: [] } },
		DeclareRecord: written('declare'),
		ChangeRecord: written('changeRecord'),
		...answers,
	})
	return { ...mounted, sent }
}

const save = (name: string) => screen.findByRole('button', { name })

async function fillMission({ user }: ReturnType<typeof show>) {
	await user.type(await screen.findByLabelText('Premier jour'), '2027-05-10')
	await user.type(screen.getByLabelText('Dernier jour'), '2027-05-13')
	await chooseActor(user, 'Où', 'Shanghai')
}

describe('Declaring a mission', () => {
	it('sends the form, with its visibility on the button', async () => {
		const shown = show('/declarer')
		await fillMission(shown)
		await shown.user.click(await save('Enregistrer (décompte hebdomadaire seul)'))
		await vi.waitFor(() => expect(shown.sent).toHaveLength(1))
		expect(shown.sent[0]).toMatchObject({
			actor: VOSGES,
			record: {
				mission: {
					direction: 'FR_TO_PARTNER',
					host: SHANGHAI,
					start: { date: '2027-05-10', approximate: false },
					end: { date: '2027-05-13', approximate: false },
					visibility: 'COUNTED',
					status: null,
					sources: [],
				},
			},
		})
		await vi.waitFor(() => expect(shown.address()).toBe(`/mon-organisation?pour=${VOSGES}`))
	})

	it('gives each visibility a line, a sign, and its own words on the button', async () => {
		const { user } = show('/declarer')
		const group = within(await screen.findByRole('group', { name: 'Qui la voit' }))
		expect(group.getAllByRole('radio')).toHaveLength(4)
		expect(document.querySelectorAll('fieldset label svg')).toHaveLength(4)
		for (const [choice, words] of [
			['Privée', 'Enregistrer en privé'],
			['Groupe', 'Enregistrer pour le groupe'],
			['Publique', 'Enregistrer et publier'],
		] as const) {
			await user.click(group.getByRole('radio', { name: new RegExp(`^${choice}`) }))
			await save(words)
		}
		// A public mission cannot be a draft.
		expect(screen.queryByRole('button', { name: 'Garder en brouillon privé' })).toBeNull()
	})

	it('asks for a source, and sends it with its address and its day', async () => {
		const shown = show('/declarer')
		await fillMission(shown)
		expect(screen.getByText(/sans source, la fiche dit que vous n’en donnez pas/)).toBeTruthy()
		const paste = async (label: string | RegExp, text: string) => {
			await shown.user.click(screen.getByLabelText(label))
			await shown.user.paste(text)
		}
		await paste('Titre de la source', 'Délibération')
		await paste(/^Adresse, qui commence par/, 'https://example.org/d')
		await paste(/^Date : AAAA/, '2026-11')
		await shown.user.click(await save('Enregistrer (décompte hebdomadaire seul)'))
		await vi.waitFor(() =>
			expect(shown.sent[0]?.record.mission).toMatchObject({
				sources: [{ title: 'Délibération', url: 'https://example.org/d', date: { date: '2026-11' } }],
			}),
		)
	})

	it('suggests the sectors that the actor names most often, each added with one press', async () => {
		const naming = (...values: readonly string[]) => ({
			__typename: 'OwnRecord',
			id: `mission:${values.join()}`,
			fields: [{ __typename: 'FieldValue', name: 'sectors', values }],
		})
		const shown = show('/declarer', {
			OwnSectors: { ownRecords: { nodes: [naming('sector:bois'), naming('sector:vin', 'sector:bois')] } },
			SectorList: {
				sectors: ['vin', 'eau', 'bois'].map((code) => ({
					__typename: 'Sector',
					id: `sector:${code}`,
					code,
					label: code,
				})),
			},
		})
		await fillMission(shown)
		const usual = within(await screen.findByRole('group', { name: 'Vos filières habituelles' }))
		expect(usual.getAllByRole('button').map(({ textContent }) => textContent)).toEqual(['bois', 'vin'])
		await shown.user.click(usual.getByRole('button', { name: 'vin' }))
		await shown.user.click(await save('Enregistrer (décompte hebdomadaire seul)'))
		await vi.waitFor(() => expect(shown.sent[0]?.record.mission).toMatchObject({ sectors: ['vin'] }))
	})

	it('offers to propose a joint trip to the leader of a mission it meets, and a quieter week', async () => {
		const leader = { __typename: 'Territory', id: LOIRE, name: 'Pays de la Loire' }
		const period = (start: string, end: string) => ({
			__typename: 'Period',
			start,
			end,
			text: 'du 14 au 18 juin 2027',
		})
		const place = {
			__typename: 'PrecheckPlace',
			place: { __typename: 'Territory', id: SHANGHAI, name: 'Shanghai' },
			sentenceParts: [
				{
					__typename: 'SentencePart',
					text: 'Une autre mission.',
					strong: false,
					link: false,
					ref: null,
					language: 'fr',
				},
			],
			...{ othersTotal: 1, possibleTotal: 0, crowding: null, present: null, sharedSectors: [] },
			...{ officesTotal: 0, offices: [], events: [], drafts: [] },
			others: [
				{
					__typename: 'Evidence',
					...{
						recordId: 'mission:1',
						label: 'Mission de la Loire',
						scenario: false,
						period: period('2027-05-11', '2027-05-12'),
					},
					record: { __typename: 'Mission', id: 'mission:1', leader },
				},
			],
		}
		const quiet = {
			__typename: 'SuggestedStay',
			period: period('2027-06-14', '2027-06-18'),
			others: 0,
			reasons: ['Personne.'],
		}
		const precheck = { ...somePrecheck(), places: [place], quietest: [quiet] }
		const { user } = show('/declarer', { Precheck: { precheck } })
		await fillMission({ user } as ReturnType<typeof show>)
		const link = await screen.findByRole(
			'link',
			{ name: 'Proposer de partir ensemble à Pays de la Loire' },
			{ timeout: 3000 },
		)
		expect(decodeURIComponent(link.getAttribute('href') ?? '')).toBe(
			`/propositions/nouvelle?pour=${VOSGES}&avec=${LOIRE}&lieu=${SHANGHAI}`,
		)
		await user.click(screen.getByRole('button', { name: 'Choisir du 14 au 18 juin 2027' }))
		expect(screen.getByLabelText('Premier jour')).toHaveProperty('value', '2027-06-14')
		expect(screen.getByLabelText('Dernier jour')).toHaveProperty('value', '2027-06-18')
	})

	it('can save a draft, which no count includes', async () => {
		const shown = show('/declarer')
		await fillMission(shown)
		await shown.user.click(await save('Garder en brouillon privé'))
		await vi.waitFor(() =>
			expect(shown.sent[0]?.record.mission).toMatchObject({ status: 'DRAFT', visibility: 'PRIVATE' }),
		)
	})

	it('can save as planned after a draft was refused', async () => {
		const shown = show('/declarer')
		await shown.user.click(await save('Garder en brouillon privé'))
		screen.getByText('Remplissez les champs encadrés. Ce que vous avez saisi est gardé.')
		await fillMission(shown)
		await shown.user.click(await save('Enregistrer (décompte hebdomadaire seul)'))
		await vi.waitFor(() =>
			expect(shown.sent[0]?.record.mission).toMatchObject({ status: null, visibility: 'COUNTED' }),
		)
	})

	it('asks for the precision first: a month gets no invented day, and a day is cut to its month', async () => {
		const shown = show('/declarer')
		await fillMission(shown)
		await shown.user.click(screen.getByRole('radio', { name: 'au mois' }))
		expect(screen.getByLabelText('Premier jour')).toHaveProperty('value', '2027-05')
		await shown.user.click(screen.getByRole('radio', { name: 'au jour' }))
		expect(screen.getByLabelText('Premier jour')).toHaveProperty('value', '')
		await shown.user.click(screen.getByRole('radio', { name: 'à l’année' }))
		await shown.user.type(screen.getByLabelText('Premier jour'), '2027')
		await shown.user.click(await save('Enregistrer (décompte hebdomadaire seul)'))
		await vi.waitFor(() =>
			expect(shown.sent[0]?.record.mission?.start).toEqual({ date: '2027', approximate: false }),
		)
	})

	it('frames missing fields, says what it expected and what it got, and sends nothing', async () => {
		const { user, sent } = show('/declarer')
		await user.click(await save('Enregistrer (décompte hebdomadaire seul)'))
		expect(screen.getByLabelText('Premier jour').getAttribute('aria-invalid')).toBe('true')
		screen.getByText(/Attendu : une date qui existe.*Reçu : rien/)
		screen.getByText('Remplissez les champs encadrés. Ce que vous avez saisi est gardé.')
		expect(sent).toEqual([])
	})

	it("shows the server's refusal at its field, and keeps the typed text", async () => {
		const problems = [{ field: 'end', expected: 'x', got: '"2027-05-01"' }]
		const shown = show('/declarer', { DeclareRecord: { refused: 'BAD_INPUT', extensions: { problems } } })
		await fillMission(shown)
		await shown.user.click(await save('Enregistrer (décompte hebdomadaire seul)'))
		await screen.findByText(/Reçu : "2027-05-01"/)
		const end = screen.getByLabelText('Dernier jour')
		expect(end.getAttribute('aria-invalid')).toBe('true')
		expect(end).toHaveProperty('value', '2027-05-13')
	})

	it('keeps the typed text over a reload, says so, and starts over when asked', async () => {
		const shown = show('/declarer')
		await fillMission(shown)
		cleanup()
		const { user } = show('/declarer')
		await screen.findByText(/Ce que vous aviez commencé est de nouveau là/)
		expect(screen.getByLabelText('Premier jour')).toHaveProperty('value', '2027-05-10')
		await user.click(screen.getByRole('button', { name: 'Recommencer à zéro' }))
		expect(screen.getByLabelText('Premier jour')).toHaveProperty('value', '')
	})

	it('shows whom the mission meets inside the form, under its dates and above its button', async () => {
		const place = {
			__typename: 'PrecheckPlace',
			place: { __typename: 'Territory', id: SHANGHAI, name: 'Shanghai' },
			sentenceParts: [
				{
					__typename: 'SentencePart',
					...{ text: 'Reims est à Shanghai.', strong: false, link: false, ref: null, language: 'FR' },
				},
			],
			...{ othersTotal: 1, possibleTotal: 0, crowding: null, present: null, sharedSectors: [] },
			...{ officesTotal: 0, offices: [], events: [], drafts: [], others: [] },
		}
		const preview = {
			__typename: 'DeclarationPreview',
			...{ sentence: 'Un croisement de plus.', overlapsTotal: 1, overlaps: [] },
			...{ opportunitiesTotal: 0, opportunities: [] },
		}
		const shown = show('/declarer', {
			Precheck: { precheck: { ...somePrecheck(), places: [place] } },
			PreviewDeclaration: { previewDeclaration: preview },
		})
		const form = await screen.findByRole('form')
		const at = (text: string) => form.textContent?.indexOf(text) ?? -1
		await fillMission(shown)
		await within(form).findByText('Reims est à Shanghai.', {}, { timeout: 3000 })
		await within(form).findByText('Un croisement de plus.', {}, { timeout: 3000 })
		expect(at('Dernier jour')).toBeLessThan(at('Reims est à Shanghai.'))
		expect(at('Reims est à Shanghai.')).toBeLessThan(at('Qui la voit'))
		expect(at('Un croisement de plus.')).toBeGreaterThan(at('Qui la voit'))
		const link = within(form).getByRole('link', { name: /^Voir qui d’autre y va/ })
		expect(link.getAttribute('href')).toMatch(/#effets$/)
		expect(document.querySelector('aside#effets')?.textContent).toContain('Reims est à Shanghai.')
		// It is announced once, by the answer itself.
		const told = within(form).queryAllByRole('status')
		expect(told.filter(({ textContent }) => textContent?.includes('Shanghai'))).toEqual([])
		await shown.user.clear(screen.getByLabelText('Premier jour'))
		await vi.waitFor(() => expect(within(form).queryByText('Reims est à Shanghai.')).toBeNull(), {
			timeout: 3000,
		})
	})

	it('saves when the calendar is unreachable, and says that it can', async () => {
		const shown = show('/declarer', {
			Precheck: { refused: 'UNAVAILABLE' },
			PreviewDeclaration: { refused: 'UNAVAILABLE' },
		})
		await fillMission(shown)
		await screen.findByText(
			/Le calendrier ne répond pas. Vous pouvez enregistrer quand même/,
			{},
			{ timeout: 3000 },
		)
		await shown.user.click(await save('Enregistrer (décompte hebdomadaire seul)'))
		await vi.waitFor(() => expect(shown.sent).toHaveLength(1))
	})

	it('takes the days chosen in its calendar, and keeps the focus there while they are checked', async () => {
		const asked: string[] = []
		const precheck = ({ mission }: Record<string, unknown>) => {
			asked.push((mission as { start: string }).start)
			return { precheck: somePrecheck() }
		}
		const shown = show('/declarer', { Precheck: precheck })
		await fillMission(shown)
		const day = await screen.findByRole('gridcell', { name: '10\u00a0mai 2027' }, { timeout: 3000 })
		day.focus()
		await shown.user.keyboard('{ArrowDown}{Enter}')
		expect(screen.getByLabelText('Premier jour')).toHaveProperty('value', '2027-05-17')
		expect(screen.getByLabelText('Dernier jour')).toHaveProperty('value', '2027-05-20')
		await vi.waitFor(() => expect(asked).toEqual(['2027-05-10', '2027-05-17']), { timeout: 3000 })
		expect((document.activeElement as HTMLElement).dataset.day).toBe('2027-05-17')
		await shown.user.keyboard('{ArrowRight}')
		expect((document.activeElement as HTMLElement).dataset.day).toBe('2027-05-18')
	})

	it('checks the mission once, when typing stops', async () => {
		const asked = vi.fn(() => ({ refused: 'UNAVAILABLE' }))
		const shown = show('/declarer', { Precheck: asked })
		await fillMission(shown)
		await vi.waitFor(() => expect(asked).toHaveBeenCalled(), { timeout: 3000 })
		expect(asked.mock.calls).toEqual([
			[
				expect.objectContaining({
					mission: { actor: VOSGES, places: [SHANGHAI], start: '2027-05-10', end: '2027-05-13', sectors: [] },
				}),
			],
		])
	})
})

describe('Each other form', () => {
	it.each([
		['PARTNERSHIP', 'Déclarer un lien', 'partnership', { form: 'cooperation', status: 'ACTIF' }],
		['OFFICE', 'Déclarer un bureau', 'office', { form: 'regional-office', status: 'ACTIF' }],
		[
			'WISH',
			'Déclarer un souhait ou une offre',
			'wish',
			{ direction: 'SEEKS', what: 'partner', status: 'OPEN' },
		],
		['MANDATE', 'Déclarer un mandat', 'mandate', { represented: SHANGHAI, visibility: 'PRIVATE' }],
		[
			'UNAVAILABILITY',
			'Déclarer une indisponibilité',
			'unavailability',
			{ form: 'closure', reasonPrivate: false },
		],
	])('sends its own record: %s', async (kind, title, input, expected) => {
		const { user, sent } = show(`/declarer?quoi=${kind}`)
		await screen.findByRole('heading', { level: 1, name: title })
		const type = async (label: string, text: string) => {
			const field = screen.queryByLabelText(label)
			if (field) await user.type(field, text)
		}
		for (const label of ['Partenaires', 'Où', 'Collectivité représentée'])
			if (screen.queryByRole('combobox', { name: label })) await chooseActor(user, label, 'Shanghai')
		await type('Nom du bureau', 'Bureau de Shanghai')
		await type('Premier jour', '2027-05-10')
		await user.click(screen.getByRole('button', { name: /^Enregistrer/ }))
		await vi.waitFor(() => expect(sent).toHaveLength(1))
		expect(Object.keys(sent[0]?.record ?? {})).toEqual([input])
		expect(sent[0]?.record[input]).toMatchObject(expected)
	})
})

describe('Changing a record', () => {
	const field = (name: string, ...values: readonly string[]) => ({
		__typename: 'DeclaredField',
		name,
		values,
	})
	const opened = ownRecord('partnership:P013', {
		version: 3,
		fields: [
			field('form', 'cooperation'),
			field('frenchActors', VOSGES),
			field('partnerActors', SHANGHAI),
			field('since', '2006~'),
			field('status', 'actif'),
			field('sectors', 'sector:vin'),
			field('visibility', 'public'),
			field('sources', 'source:1'),
			field('note'),
		],
		owner: actorNamed(VOSGES, 'Vosges'),
		record: { ...ownRecord('partnership:P013').record, sources: [] },
	})
	const OwnRecordForm = { ownRecord: opened }

	it('loses nothing of the record', async () => {
		const { user, sent } = show('/declarer?fiche=partnership:P013', { OwnRecordForm })
		await user.click(await save('Enregistrer et publier'))
		await vi.waitFor(() => expect(sent).toHaveLength(1))
		expect(sent[0]).toMatchObject({
			id: 'partnership:P013',
			version: 3,
			record: {
				partnership: {
					form: 'cooperation',
					partners: [SHANGHAI],
					others: [],
					since: { date: '2006', approximate: true },
					status: 'ACTIF',
					sectors: ['vin'],
					sources: [{ id: 'source:1' }],
					visibility: 'PUBLIC',
				},
			},
		})
	})

	it('is tried with the sources that it would be saved with', async () => {
		const tried: Sent[] = []
		const preview = (variables: Record<string, unknown>) => {
			tried.push(variables as Sent)
			return { refused: 'UNAVAILABLE' }
		}
		show('/declarer?fiche=partnership:P013', { OwnRecordForm, PreviewDeclaration: preview })
		await vi.waitFor(() => expect(tried).toHaveLength(1), { timeout: 3000 })
		expect(tried[0]?.record.partnership?.sources).toEqual([{ id: 'source:1' }])
	})

	it('shows both versions field by field when somebody else changed it meanwhile, and merges them', async () => {
		const theirs = opened.fields.map((one) => {
			if (one.name === 'since') return field('since', '2005')
			return one.name === 'status' ? field('status', 'dormant') : one
		})
		let isStale = true
		const sent: Sent[] = []
		const changed = (variables: Record<string, unknown>) => {
			sent.push(variables as Sent)
			const present = { version: 4, fields: theirs }
			return isStale
				? { refused: 'CONFLICT', extensions: { present } }
				: { changeRecord: { __typename: 'WrittenRecord', id: 'partnership:P013', version: 5 } }
		}
		const { user } = show('/declarer?fiche=partnership:P013', { OwnRecordForm, ChangeRecord: changed })
		await user.selectOptions(await screen.findByLabelText('État'), 'en projet')
		await user.click(await save('Enregistrer et publier'))
		const panel = within(await screen.findByRole('region', { name: 'Deux versions de cette fiche' }))
		const row = (name: string) =>
			within(panel.getByRole('row', { name: new RegExp(`^${name}`) }))
				.getAllByRole('cell')
				.map(({ textContent }) => textContent)
		expect(row('État')).toEqual(['actif', 'en sommeilPrendre cette valeur', 'en projet'])
		// Unchanged here: their value is taken at once.
		expect(row('Depuis quand')).toEqual(['vers 2006', '2005', '2005'])
		await user.click(panel.getByRole('button', { name: /Prendre cette valeur/ }))
		expect(row('État')).toEqual(['actif', 'en sommeil', 'en sommeil'])
		isStale = false
		await user.click(await save('Enregistrer la version fusionnée'))
		await vi.waitFor(() => expect(sent).toHaveLength(2))
		expect(sent[1]).toMatchObject({
			version: 4,
			record: { partnership: { status: 'DORMANT', since: { date: '2005', approximate: false } } },
		})
		expect(sent[1]?.key).not.toBe(sent[0]?.key)
	})

	describe('between two versions', () => {
		const conflict = {
			refused: 'CONFLICT',
			extensions: {
				present: {
					version: 4,
					fields: opened.fields.map((one) => (one.name === 'since' ? field('since', '2005') : one)),
				},
			},
		}
		const panel = () => screen.queryByRole('region', { name: 'Deux versions de cette fiche' })

		async function meetConflict(answers: Parameters<typeof mount>[3] = {}) {
			let me: Record<string, unknown> = editorOf(VOSGES)
			let asked = 0
			const signedIn = () => {
				asked += 1
				return me
			}
			const shown = show('/declarer?fiche=partnership:P013', {
				OwnRecordForm,
				ChangeRecord: conflict,
				Me: signedIn,
				...answers,
			})
			await shown.user.selectOptions(await screen.findByLabelText('État'), 'en projet')
			await shown.user.click(await save('Enregistrer et publier'))
			await vi.waitFor(() => expect(panel()).not.toBeNull())
			return {
				...shown,
				/**
				 * Makes the page ask who is signed in again, as it does every minute and when the window gets the
				 * focus back.
				 */
				askAgain: async (answer: Record<string, unknown>) => {
					const before = asked
					me = answer
					window.dispatchEvent(new Event('focus'))
					await vi.waitFor(() => expect(asked).toBeGreaterThan(before))
					await new Promise((resolve) => setTimeout(resolve, 20))
				},
			}
		}

		it.each([
			['no answer comes', { lost: true }],
			['the server has too much to do', { refused: 'OVERLOADED' }],
			['the database is away', { refused: 'UNAVAILABLE' }],
		])('stays as it is when the page asks who is signed in and %s', async (_what, answer) => {
			const { askAgain } = await meetConflict()
			await askAgain(answer)
			expect(panel()).not.toBeNull()
			expect(screen.getByLabelText('État')).toHaveProperty('value', 'PROJET')
		})

		it('stays as it is while the cache loses the record that the form opened', async () => {
			const { client } = await meetConflict()
			client.cache.evict({ id: client.cache.identify(opened) })
			client.cache.gc()
			await new Promise((resolve) => setTimeout(resolve, 20))
			expect(panel()).not.toBeNull()
			expect(screen.getByLabelText('État')).toHaveProperty('value', 'PROJET')
		})

		it("stays as it is while another answer about the account's roles comes", async () => {
			const { client } = await meetConflict({ SpeaksFor: editorOf(VOSGES) })
			await client.query({
				query: SpeaksForDocument,
				variables: { language: 'FR' },
				fetchPolicy: 'network-only',
			})
			await new Promise((resolve) => setTimeout(resolve, 20))
			expect(panel()).not.toBeNull()
		})
	})

	it('is refused when the reader does not own the record', async () => {
		show('/declarer?fiche=partnership:P013', { OwnRecordForm: { refused: 'FORBIDDEN' } })
		await screen.findByRole('heading', { name: 'Cette fiche n’est pas à modifier ici' })
	})
})
