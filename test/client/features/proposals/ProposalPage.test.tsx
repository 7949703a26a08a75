// @vitest-environment jsdom
import { readFileSync } from 'node:fs'
import { cleanup, screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { ProposalPage } from '../../../../client/features/proposals/ProposalPage'
import { TodayProvider } from '../../../../client/state/readingDay'
import { removeSavedForms } from '../../../../client/state/savedForms'
import { rememberSignedIn } from '../../../../client/state/signedIn'
import { mount } from '../../mount'
import { actorNamed, LOIRE, VOSGES } from '../organisation/someOrganisation'
import { POINTS, someProposal } from './someProposal'

type Proposal = ReturnType<typeof someProposal>

beforeEach(() => {
	removeSavedForms()
	rememberSignedIn('Service Europe')
})

function show(proposal: Proposal | null, answers: Parameters<typeof mount>[3] = {}) {
	const sent: Record<string, unknown>[] = []
	const answered = (field: string) => (variables: Record<string, unknown>) => {
		sent.push(variables)
		return { [field]: proposal }
	}
	const page = (
		<TodayProvider value="2026-11-30">
			<ProposalPage Discussion={() => null} />
		</TodayProvider>
	)
	const mounted = mount(page, 'fr', '/propositions/proposal:1', {
		ProposalPage: { proposal },
		AnswerProposal: answered('answerProposal'),
		WithdrawAnswer: answered('withdrawAnswer'),
		RecordOutcome: answered('recordOutcome'),
		...answers,
	})
	return { ...mounted, sent }
}

const ownSlot = () => screen.findByRole('region', { name: /^Réponse.*Pays de la Loire$/ })
const others = async (tab: string, { user }: ReturnType<typeof show>) => {
	await user.click(await screen.findByRole('tab', { name: tab }))
	return (await screen.findByRole('tabpanel')).textContent
}

const mail = async (): Promise<string> => {
	const link = await screen.findByRole('link', { name: 'Envoyer par courriel' })
	return decodeURIComponent(link.getAttribute('href') ?? '').replaceAll(/\s/g, ' ')
}

describe('A shared proposal', () => {
	it('puts only its address into a mail while it is not public', async () => {
		show(someProposal())
		const written = await mail()
		expect(written).toContain('subject=Constellations : Proposition')
		expect(written).toContain('body=Pour ouvrir cette page, il faut se connecter et y avoir accès.')
		expect(written).toContain('/propositions/proposal:1')
		expect(written).not.toMatch(/Un bureau pour deux|Un poste|discussion/)
		expect(screen.getByRole('button', { name: 'Copier le lien' })).toBeTruthy()
		expect(screen.getByRole('button', { name: 'Imprimer' })).toBeTruthy()
		expect(screen.queryByRole('button', { name: 'Figer cette page' })).toBeNull()
	})

	it('puts its title and its text into a mail once it is public', async () => {
		show(someProposal({ state: 'PUBLIC', version: null, awaitedIds: [], ownIds: [] }))
		const written = await mail()
		expect(written).toContain('subject=Constellations : Un bureau pour deux')
		expect(written).toContain('body=Un poste, un an ?')
	})
})

describe('A proposal on the screen', () => {
	it("has buttons only in the reader's own answer", async () => {
		show(someProposal())
		const own = within(await ownSlot())
		expect(own.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([
			'Accepter, pour nous',
			'Proposer autrement',
			'Pas maintenant',
			'Décliner, sans motif',
		])
		const theirs = within(screen.getByRole('region', { name: /^Réponse.*Vosges$/ }))
		expect(theirs.queryAllByRole('button')).toEqual([])
		expect(theirs.getByText('Un poste, un an ?')).toBeTruthy()
	})

	it('leads to the answer it waits for', async () => {
		show(someProposal())
		const link = await screen.findByRole('link', { name: 'Répondre' })
		const target = link.getAttribute('href')?.split('#')[1] ?? ''
		expect(document.getElementById(target)).toBe(await ownSlot())
	})

	it('is accepted after a confirmation, with the typed comment', async () => {
		const shown = show(someProposal())
		const own = within(await ownSlot())
		await shown.user.type(own.getByLabelText(/^Un mot aux parties/), 'Volontiers.')
		await shown.user.click(own.getByRole('button', { name: 'Accepter, pour nous' }))
		expect(shown.sent).toEqual([])
		const dialog = within(await screen.findByRole('dialog', { name: /^Accepter la proposition/ }))
		await shown.user.click(dialog.getByText('Accepter, pour nous'))
		await waitFor(() => expect(shown.sent).toHaveLength(1))
		expect(shown.sent[0]).toMatchObject({
			id: 'proposal:1',
			version: 1,
			actor: LOIRE,
			verdict: 'ACCEPTED',
			comment: 'Volontiers.',
		})
	})

	it('is declined without a confirmation', async () => {
		const shown = show(someProposal())
		await shown.user.click(within(await ownSlot()).getByRole('button', { name: 'Décliner, sans motif' }))
		await waitFor(() => expect(shown.sent[0]).toMatchObject({ verdict: 'DECLINED', comment: null }))
	})

	it('keeps the focus in the answer after it is sent and its buttons are gone', async () => {
		let proposal = someProposal()
		const answer = () => {
			proposal = someProposal({}, { verdict: 'ACCEPTED', answeredAt: '2026-11-20T10:30:00.000Z' })
			return { answerProposal: proposal }
		}
		const read = () => ({ proposal })
		const shown = show(null, { ProposalPage: read, AnswerProposal: answer })
		const slot = await ownSlot()
		within(slot).getByRole('button', { name: 'Accepter, pour nous' }).focus()
		await shown.user.keyboard('{Enter}')
		const dialog = within(await screen.findByRole('dialog', { name: /^Accepter la proposition/ }))
		dialog.getByText('Accepter, pour nous').focus()
		await shown.user.keyboard('{Enter}')
		await within(slot).findByText(/^Les autres réponses sont attendues/)
		expect(document.activeElement).toBe(slot)
	})

	it('can take a refusal back as long as nobody was told', async () => {
		const declined = { verdict: 'DECLINED', undoneUntil: '2026-11-20T10:35:00.000Z' }
		const shown = show(someProposal({}, declined))
		const own = within(await ownSlot())
		expect(own.getByText(/personne d’autre ne le sait/)).toBeTruthy()
		await shown.user.click(own.getByRole('button', { name: 'Revenir sur ce refus' }))
		await waitFor(() => expect(shown.sent).toHaveLength(1))
		expect(shown.sent[0]).toMatchObject({ id: 'proposal:1', actor: LOIRE })
	})

	it('keeps the typed text when no answer comes, until it is sent again under the same key', async () => {
		const keys: unknown[] = []
		let isAway = true
		const answer = ({ key }: Record<string, unknown>): Record<string, unknown> => {
			keys.push(key)
			return isAway ? { lost: true } : { answerProposal: someProposal() }
		}
		const shown = show(someProposal(), { AnswerProposal: answer })
		const own = within(await ownSlot())
		await shown.user.type(own.getByLabelText(/^Un mot aux parties/), 'Peut-être en mai.')
		await shown.user.click(own.getByRole('button', { name: 'Pas maintenant' }))
		await own.findByText(/^Rien n’est parti/)
		expect(own.getByLabelText<HTMLTextAreaElement>(/^Un mot aux parties/).value).toBe('Peut-être en mai.')
		isAway = false
		await shown.user.click(own.getByRole('button', { name: 'Renvoyer' }))
		await waitFor(() => expect(own.queryByText(/^Rien n’est parti/)).toBeNull())
		expect(new Set(keys).size).toBe(1)
		document.body.innerHTML = ''
		show(someProposal())
		const field = within(await ownSlot()).getByLabelText<HTMLTextAreaElement>(/^Un mot aux parties/)
		expect(field.value).toBe('')
	})

	it('keeps the typed text in the browser until it is sent', async () => {
		const first = show(someProposal())
		await first.user.type(within(await ownSlot()).getByLabelText(/^Un mot aux parties/), 'À revoir.')
		document.body.innerHTML = ''
		show(someProposal())
		const field = within(await ownSlot()).getByLabelText<HTMLTextAreaElement>(/^Un mot aux parties/)
		expect(field.value).toBe('À revoir.')
	})

	it('says first what became of it meanwhile, and reads it again', async () => {
		let read = 0
		const readProposal = () => {
			read += 1
			const closed = { state: 'CLOSED', end: 'WITHDRAWN', awaitedIds: [] }
			return { proposal: read === 1 ? someProposal() : someProposal(closed) }
		}
		const shown = show(null, { ProposalPage: readProposal, AnswerProposal: { refused: 'CONFLICT' } })
		await shown.user.click(within(await ownSlot()).getByRole('button', { name: 'Pas maintenant' }))
		await screen.findByText('Close : retirée.')
		expect(read).toBeGreaterThan(1)
	})

	it('says that it changed since it was opened, before it is answered', async () => {
		let read = 0
		const readProposal = () => {
			read += 1
			return { proposal: someProposal(read === 1 ? {} : { version: 2, text: 'Deux ans.' }) }
		}
		const shown = show(null, { ProposalPage: readProposal, AnswerProposal: { refused: 'CONFLICT' } })
		const own = within(await ownSlot())
		expect(screen.queryByText(/^La proposition dit autre chose/)).toBeNull()
		await shown.user.click(own.getByRole('button', { name: 'Pas maintenant' }))
		await screen.findByText(/^La proposition dit autre chose/)
		expect(screen.getByText('Deux ans.')).toBeTruthy()
	})

	it('asks for a counter-proposal if none was typed', async () => {
		const shown = show(someProposal())
		const own = within(await ownSlot())
		await shown.user.click(own.getByRole('button', { name: 'Proposer autrement' }))
		await own.findByText(/^Dites ici ce que vous proposeriez/)
		expect(shown.sent).toEqual([])
	})

	it('takes an opinion on each point, and leaves the others unchanged', async () => {
		const shown = show(someProposal({}, { points: ['YES', 'NONE'] }))
		await ownSlot()
		const words = within(screen.getByRole('group', { name: /^Votre avis sur.*Chacun parle/ }))
		await shown.user.click(words.getByRole('button', { name: 'à revoir' }))
		await waitFor(() => expect(shown.sent).toHaveLength(1))
		expect(shown.sent[0]).toMatchObject({ verdict: null, points: ['YES', 'REVIEW'] })
	})

	it('shows what others see of it: a number while it is discussed, nothing for the public', async () => {
		const shown = show(someProposal())
		expect(await others('Un membre', shown)).toContain('Quelque chose est en discussion dans le Shandong.')
		expect(await others('La coordination', shown)).toContain('Quelque chose est en discussion')
		expect(await others('Le public', shown)).toMatch(/^Rien\./)
	})

	it('says that a place with too few actors is shown to nobody', async () => {
		const shown = show(someProposal({ toldSentence: null }))
		expect(await others('Un membre', shown)).toMatch(/^Rien\..*désignerait quelqu’un/)
	})

	it('accepts no more answers once all parties accepted, and takes its outcome', async () => {
		const accepted = { verdict: 'ACCEPTED', points: ['YES', 'YES'], answeredAt: '2026-11-20T08:00:00.000Z' }
		const shown = show(
			someProposal({ state: 'ACCEPTED', acceptedAt: '2026-11-20T08:00:00.000Z', awaitedIds: [] }, accepted),
		)
		const own = within(await ownSlot())
		expect(own.queryByRole('button', { name: 'Accepter, pour nous' })).toBeNull()
		expect(own.getByRole('button', { name: 'Demander qu’elle soit publique' })).toBeTruthy()
		await shown.user.click(screen.getByRole('button', { name: 'Enregistrer les suites' }))
		await screen.findByText('Choisissez d’abord ce qu’il en est advenu.')
		await shown.user.click(screen.getByLabelText('En partie'))
		await shown.user.click(screen.getByRole('button', { name: 'Enregistrer les suites' }))
		await waitFor(() => expect(shown.sent).toHaveLength(1))
		expect(shown.sent[0]).toMatchObject({ actor: LOIRE, outcome: 'IN_PART', text: null })
	})

	it('shows what was accepted, and no answers, to a reader who is no party', async () => {
		const nothing = { version: null, slots: [], ownIds: [], awaitedIds: [], toldSentence: null }
		const dates = { createdAt: null, soundedAt: null }
		show(someProposal({ state: 'PUBLIC', ...nothing, ...dates }))
		await screen.findByRole('heading', { name: 'Acceptée par' })
		expect(screen.queryByRole('region', { name: /^Réponse/ })).toBeNull()
		for (const point of POINTS) expect(screen.getByText(point)).toBeTruthy()
	})

	it('shows its outcome to everybody once it is public, party by party, and asks a visitor nothing', async () => {
		const nothing = { version: null, slots: [], ownIds: [], awaitedIds: [], toldSentence: null }
		const told = {
			__typename: 'ProposalOutcomeTold',
			actorId: LOIRE,
			actor: actorNamed(LOIRE, 'Pays de la Loire'),
		}
		const outcomes = [{ ...told, outcome: 'IN_PART', text: 'Un poste, six mois.', day: '2026-11-21' }]
		show(someProposal({ state: 'PUBLIC', ...nothing, outcomes }))
		const what = within(
			(await screen.findByRole('heading', { name: 'Ce qu’il en est advenu' })).closest(
				'section',
			) as HTMLElement,
		)
		expect(what.getByRole('listitem').textContent).toMatch(
			/Pays de la Loire En partie 21\u00a0novembre 2026.*Un poste, six mois\./,
		)
		expect(what.queryByRole('button')).toBeNull()
	})

	it('leads to its overlap as long as the reader can see that', async () => {
		const agreed = { state: 'PUBLIC', version: null, slots: [], origin: 'OVERLAP', originId: 'overlap:1' }
		show(someProposal(agreed), { ProposalOverlap: { overlap: { __typename: 'Overlap', id: 'overlap:1' } } })
		const link = await screen.findByRole('link', { name: 'Voir le croisement' })
		expect(link.getAttribute('href')).toBe('/croisements/overlap:1')
		cleanup()
		let isAsked = false
		const none = () => {
			isAsked = true
			return { overlap: null }
		}
		show(someProposal(agreed), { ProposalOverlap: none })
		await screen.findByText(/^D’un croisement\./)
		await waitFor(() => expect(isAsked).toBe(true))
		expect(screen.queryByRole('link', { name: 'Voir le croisement' })).toBeNull()
	})

	it('says how old the news of its score and of each record is, and what rests on memory', async () => {
		const opportunity = {
			__typename: 'Opportunity',
			...{
				id: 'opportunity:1',
				score: 0.71,
				lastNews: '2017-01-31',
				fromMemoryCount: 1,
				criteria: [],
				ifConfirmed: null,
			},
		}
		const record = {
			__typename: 'Wish',
			id: 'wish:W001',
			recordKind: 'WISH',
			lastNews: '2013',
			fromMemory: true,
		}
		const named = {
			__typename: 'ProposalRecord',
			recordId: 'wish:W001',
			version: 1,
			label: 'Souhait',
			record,
		}
		show(someProposal({ opportunity, records: [named] }))
		const because = (await screen.findByRole('heading', { name: 'Pourquoi cette piste' })).closest('section')
		expect(because?.textContent).toMatch(/dernière trace\u00a0: 2017.*1 mention de mémoire/s)
		expect(screen.getByRole('link', { name: 'Souhait' }).closest('li')?.textContent).toMatch(
			/de mémoire, à vérifier · .*2013/,
		)
	})

	it('says what confirming its records would change in its score, and who would confirm', async () => {
		const ifConfirmed = (...owners: readonly object[]) => ({
			__typename: 'ConfirmedScore',
			score: 0.93,
			owners,
		})
		const opportunity = {
			__typename: 'Opportunity',
			...{ id: 'opportunity:1', score: 0.71, lastNews: '2017-01-31', fromMemoryCount: 0, criteria: [] },
			ifConfirmed: ifConfirmed(actorNamed(LOIRE, 'Pays de la Loire'), actorNamed(VOSGES, 'Vosges')),
		}
		const said = async () =>
			(await screen.findByRole('heading', { name: 'Pourquoi cette piste' })).closest('section')?.textContent
		show(someProposal({ opportunity }))
		expect(await said()).toContain(
			'0,71, et 0,93 si les deux confirmaient leurs fiches aujourd’hui (Pays de la Loire, Vosges).',
		)
		cleanup()
		const alone = ifConfirmed(actorNamed(VOSGES, 'Vosges'))
		show(someProposal({ opportunity: { ...opportunity, ifConfirmed: alone } }))
		expect(await said()).toContain('0,71, et 0,93 si Vosges confirmait ses fiches aujourd’hui.')
		cleanup()
		show(someProposal({ opportunity: { ...opportunity, ifConfirmed: null } }))
		expect(await said()).not.toContain('confirmai')
	})

	it("leaves the fourth place of three parties' answers blank: only the frames have a background", async () => {
		const sheet = document.createElement('style')
		sheet.textContent = readFileSync('client/features/proposals/Proposals.module.css', 'utf8')
		document.head.append(sheet)
		const { slots, ...two } = someProposal()
		const third = actorNamed('territory:FR:region:53', 'Bretagne')
		const three = [...slots, { ...slots[1], isOwn: false, actorId: third.id, actor: third }]
		show({ ...two, slots: three } as Proposal)
		const answers = await ownSlot()
		const place = answers.parentElement as HTMLElement
		expect(place.children).toHaveLength(3)
		expect(getComputedStyle(place).background).toBe('')
		expect(getComputedStyle(answers).background).not.toBe('')
		sheet.remove()
	})

	it('is reported as absent if the reader may not read it, whether or not it exists', async () => {
		show(null)
		await screen.findByRole('heading', { name: /^Aucune proposition que vous puissiez lire/ })
	})
})
