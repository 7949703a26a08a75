// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { Route, Routes } from 'react-router'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { RecordScreen } from '../../../../client/app/RecordScreen'
import { RecordStandingPanel } from '../../../../client/features/record/RecordStandingPanel'
import { rememberSignedIn } from '../../../../client/state/signedIn'
import { mount } from '../../mount'
import { actorNamed, LOIRE, ownRecord, VOSGES } from '../organisation/someOrganisation'

beforeEach(() => {
	rememberSignedIn('Service Europe', ['EDITOR'])
})
afterEach(() => rememberSignedIn(null))

const RECORD = 'partnership:P013'
const field = (name: string, ...values: readonly string[]) => ({ __typename: 'DeclaredField', name, values })
const own = ownRecord(RECORD, {
	version: 3,
	confirmedOn: '2026-11-20',
	fields: [field('status', 'actif')],
	owner: actorNamed(LOIRE, 'Pays de la Loire'),
})
const part = (parts: object = {}) => ({
	__typename: 'OwnPart',
	actorId: VOSGES,
	actor: actorNamed(VOSGES, 'Vosges'),
	version: 3,
	answer: null,
	...parts,
})
const standing = (mine: object | null, ...parts: readonly object[]) => ({
	recordStanding: { __typename: 'RecordStanding', own: mine, parts },
})

function show(answers: NonNullable<Parameters<typeof mount>[3]>) {
	const sent: Record<string, unknown>[] = []
	const written = (name: string) => (variables: Record<string, unknown>) => {
		sent.push(variables)
		return { [name]: { __typename: 'WrittenRecord', id: RECORD, version: 4 } }
	}
	const mounted = mount(<RecordStandingPanel id={RECORD} />, 'fr', `/fiches/${RECORD}`, {
		ConfirmRecord: written('confirmRecord'),
		EndRecord: written('endRecord'),
		RetractRecord: written('retractRecord'),
		RevertRecord: written('revertRecord'),
		AnswerRecord: written('answerRecord'),
		...answers,
	})
	return { ...mounted, sent }
}

const button = (name: string) => screen.findByRole('button', { name })

describe('What an editor can do about a record', () => {
	it.each([
		['a visitor', []],
		['a member', ['MEMBER']],
	])('is nothing for %s, who sends no request', async (_, roles) => {
		rememberSignedIn(roles.length === 0 ? null : 'Service Europe', roles)
		const asked = vi.fn(() => standing(own))
		mount(
			<Routes>
				<Route path="/fiches/:id" element={<RecordScreen />} />
			</Routes>,
			'fr',
			`/fiches/${RECORD}`,
			{ RecordStanding: asked, RecordPage: { refused: 'INTERNAL' } },
		)
		await screen.findByRole('heading', { level: 1 })
		expect(asked).not.toHaveBeenCalled()
	})

	it('is, for its owner, to confirm, change, end or retract the version on the screen', async () => {
		const { user, sent } = show({ RecordStanding: standing(own) })
		await screen.findByRole('heading', { name: 'Vous répondez de cette fiche' })
		screen.getByText('Votre dernière réponse : 20 novembre 2026.')
		const change = screen.getByRole('link', { name: 'Modifier' })
		expect(change.getAttribute('href')).toBe(`/declarer?pour=${LOIRE}&fiche=${RECORD}`)
		await user.click(await button('Toujours vrai'))
		await vi.waitFor(() => expect(sent[0]).toMatchObject({ id: RECORD, version: 3 }))
		await user.click(await button('Terminer'))
		await user.type(screen.getByLabelText('Année'), '2019')
		await user.click(await button('Enregistrer la fin'))
		await vi.waitFor(() =>
			expect(sent[1]).toMatchObject({ version: 3, on: { date: '2019', approximate: false } }),
		)
		await user.click(await button('C’était faux…'))
		await user.click(await button('Retirer la fiche'))
		screen.getByText('Attendu : une raison en quelques mots.')
		expect(sent).toHaveLength(2)
		await user.type(screen.getByLabelText('Pourquoi'), 'Jamais signé')
		await user.click(await button('Retirer la fiche'))
		await vi.waitFor(() => expect(sent[2]).toMatchObject({ version: 3, reason: 'Jamais signé' }))
	})

	it('includes correcting a refused input in the form, which keeps the typed text', async () => {
		const refused = { refused: 'BAD_INPUT', extensions: { argument: 'on' } }
		const { user } = show({ RecordStanding: standing(own), EndRecord: refused })
		await user.click(await button('Terminer'))
		await user.type(screen.getByLabelText('Année'), '1850')
		await user.click(await button('Enregistrer la fin'))
		await screen.findByText('Attendu : une date qui existe, pas avant le début.')
		expect(screen.getByLabelText('Année')).toHaveProperty('value', '1850')
	})

	it('includes reading the history in words, and going back to a version', async () => {
		const entry = (version: number, at: string, ...changes: readonly object[]) => ({
			__typename: 'HistoryEntry',
			version,
			at,
			by: version === 1 ? null : { __typename: 'Territory', id: LOIRE, name: 'Pays de la Loire' },
			changes,
		})
		const changed = (name: string, before: readonly string[], after: readonly string[]) => ({
			__typename: 'FieldChange',
			name,
			before,
			after,
		})
		const { user, sent } = show({
			RecordStanding: standing(own),
			RecordHistory: {
				recordHistory: [
					entry(3, '2026-11-20T08:00:00.000Z', changed('status', ['inconnu'], ['actif'])),
					entry(2, '2026-11-19T08:00:00.000Z', changed('retracted', [], ['Jamais signé'])),
					entry(1, '2026-01-01T08:00:00.000Z'),
				],
			},
		})
		await user.click(await screen.findByText('Historique'))
		const rows = (await screen.findAllByText(/^Version/)).map((one) => one.closest('li') as HTMLElement)
		expect(rows.map((row) => row.textContent?.replace(/\s+/g, ' '))).toEqual([
			'Version 3 20 novembre 2026 Pays de la LoireÉtatstatut inconnu →devient actif',
			expect.stringContaining('Fait retiré : Jamais signé'),
			expect.stringContaining('données d’origineLa fiche commence ici.'),
		])
		const oldest = within(rows[2] as HTMLElement)
		await user.click(oldest.getByRole('button', { name: /^Revenir à cette version/ }))
		await user.click(
			within(await screen.findByRole('dialog')).getByRole('button', { name: 'Revenir à cette version' }),
		)
		await vi.waitFor(() => expect(sent[0]).toMatchObject({ version: 3, to: 1 }))
	})

	it('is, for another party, an answer in its own name that it can change, with a reason to contest', async () => {
		const said = {
			__typename: 'PartyAnswer',
			verdict: 'CONFIRMED',
			reason: null,
			version: 2,
			at: '2026-11-02T08:00:00.000Z',
		}
		const { user, sent } = show({ RecordStanding: standing(null, part({ answer: said })) })
		await screen.findByRole('heading', { name: 'Cette fiche nomme Vosges' })
		screen.getByText('Vous l’avez confirmée le 2 novembre 2026.')
		screen.getByText('Dit d’une version antérieure de la fiche.')
		await user.click(await button('C’est exact'))
		await vi.waitFor(() =>
			expect(sent[0]).toMatchObject({ actor: VOSGES, verdict: 'CONFIRMED', reason: null, version: 3 }),
		)
		await user.click(await button('Contester…'))
		await user.click(await button('Contester la fiche'))
		screen.getByText('Attendu : une raison en quelques mots.')
		await user.type(screen.getByLabelText('Pourquoi'), 'Sans nous')
		await user.click(await button('Contester la fiche'))
		await vi.waitFor(() => expect(sent[1]).toMatchObject({ verdict: 'CONTESTED', reason: 'Sans nous' }))
	})

	it("is nothing if the editor's actor has no part in it", async () => {
		const asked = vi.fn(() => standing(null))
		show({ RecordStanding: asked })
		await vi.waitFor(() => expect(asked).toHaveBeenCalled())
		expect(screen.queryByRole('heading')).toBeNull()
	})
})
