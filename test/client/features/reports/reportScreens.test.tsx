// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { FollowedReportPage } from '../../../../client/features/reports/FollowedReportPage'
import { ReportPage } from '../../../../client/features/reports/ReportPage'
import { ReportQueue } from '../../../../client/features/reports/ReportQueue'
import { mount } from '../../mount'

beforeEach(() => {
	window.sessionStorage.clear()
})

const FORM = '/signaler?de=/fiches/mission:M012'
const subject = (title: string | null, kind = 'RECORD') => ({
	reportSubject: { __typename: 'ReportSubject', kind, title },
})
const report = (more: object = {}) => ({
	__typename: 'Report',
	id: 'report:1',
	subject: 'RECORD',
	address: '/fiches/mission:M012',
	title: 'Mission à Nankin',
	language: 'ZH',
	fault: 'DATE',
	text: '<b>两天后</b>',
	source: 'https://example.org/paper',
	state: 'RECEIVED',
	version: 3,
	createdAt: '2027-01-05T08:00:00.000Z',
	changedAt: '2027-01-06T08:00:00.000Z',
	remarksLeft: 9,
	notes: [],
	...more,
})
const answerNote = {
	__typename: 'ReportNote',
	id: 'note:1',
	isAnswer: true,
	state: 'KEPT',
	text: 'La source dit ce jour.',
	at: '2027-01-06T08:00:00.000Z',
}
/** Tells the linter that the answer of an operation is no component. */
const answered = (answer: (variables: Record<string, unknown>) => Record<string, unknown>) => answer
const button = (name: string | RegExp) => screen.getByRole('button', { name })

describe('The form of a report', () => {
	it('names the page by its title, asks for no email address, and shows what is missing at its field', async () => {
		const { user } = mount(<ReportPage isAnswered />, 'fr', FORM, {
			ReportSubject: subject('Mission à Nankin'),
		})
		const link = await screen.findByRole('link', { name: 'Mission à Nankin' })
		expect(link.getAttribute('href')).toBe('/fiches/mission:M012')
		expect(screen.queryByLabelText(/électronique/)).toBeNull()
		await user.click(button('Envoyer le signalement'))
		expect(screen.getByText('Choisissez ce qui est faux.')).toBeDefined()
		expect(screen.getByRole('radio', { name: 'Une date' })).toBe(document.activeElement)
		await user.click(screen.getByRole('radio', { name: 'Un lieu' }))
		await user.type(screen.getByLabelText('Ce qui est faux, et ce qui serait juste'), 'Nankin, non : Wuhan.')
		const source = screen.getByLabelText(/^Adresse d’une source publique/)
		await user.type(source, 'http://example.org')
		await user.click(button('Envoyer le signalement'))
		expect(source).toBe(document.activeElement)
		expect(source.getAttribute('aria-invalid')).toBe('true')
	})

	it('sends the typed text, and shows its link once', async () => {
		const sent: Record<string, unknown>[] = []
		const { user } = mount(<ReportPage isAnswered />, 'en', `${FORM}&lang=en`, {
			ReportSubject: subject('A mission'),
			ReportError: answered((variables) => {
				sent.push(variables)
				const made = { __typename: 'Report', id: 'report:1' }
				return { reportError: { __typename: 'CreatedReport', secret: 'S3cret', report: made } }
			}),
		})
		await user.click(await screen.findByRole('radio', { name: 'It has ended' }))
		await user.type(screen.getByLabelText('What is wrong, and what would be right'), 'In 2019.')
		await user.click(button('Send the report'))
		expect((await screen.findByText(/#cle=S3cret$/)).textContent).toBe(
			`${window.location.origin}/signalement#cle=S3cret`,
		)
		expect(sent).toEqual([
			{ address: '/fiches/mission:M012', fault: 'ENDED', text: 'In 2019.', source: null, language: 'EN' },
		])
		expect(screen.queryByRole('button', { name: 'Send the report' })).toBeNull()
	})

	it.each(['https://example.org/', '//example.org/', ''])(
		'takes no page of another site (%j)',
		async (page) => {
			const asked: unknown[] = []
			mount(<ReportPage isAnswered />, 'fr', `/signaler?de=${encodeURIComponent(page)}`, {
				ReportSubject: answered(({ address }) => {
					asked.push(address)
					return subject(null, 'PAGE')
				}),
			})
			expect((await screen.findByRole('link', { name: 'Une page de ce site' })).getAttribute('href')).toBe(
				'/',
			)
			expect(asked).toEqual(['/'])
		},
	)

	it('says when the address is not public, and when nobody can answer', async () => {
		mount(<ReportPage isAnswered />, 'fr', FORM, { ReportSubject: { reportSubject: null } })
		await screen.findByRole('heading', { name: 'Cette adresse ne mène à rien de public' })
		mount(<ReportPage isAnswered={false} />, 'fr', FORM)
		await screen.findByRole('heading', { name: 'Personne ne peut répondre ici pour l’instant' })
	})
})

describe('The link of a report', () => {
	const show = (answers: Parameters<typeof mount>[3]) =>
		mount(<FollowedReportPage />, 'fr', '/signalement#cle=S', answers)

	it('shows the answer as text, and marks its languages', async () => {
		const secrets: unknown[] = []
		show({
			FollowedReport: answered(({ secret }) => {
				secrets.push(secret)
				return { report: report({ state: 'KEPT', notes: [answerNote] }) }
			}),
		})
		await screen.findByText('La source dit ce jour.')
		expect(secrets).toEqual(['S'])
		const said = screen.getByText('<b>两天后</b>')
		expect(said.getAttribute('lang')).toBe('zh-Hans')
		expect(screen.getByRole('link', { name: 'example.org' }).getAttribute('rel')).toContain('nofollow')
		expect(screen.getAllByText('Laissé en l’état')).toHaveLength(2)
	})

	it('takes a remark, and withdraws after a confirmation', async () => {
		const done: unknown[] = []
		const { user } = show({
			FollowedReport: { report: report() },
			RemarkOnReport: answered((variables) => {
				done.push(variables)
				return { remarkOnReport: report({ version: 4, remarksLeft: 8 }) }
			}),
			WithdrawReport: answered((variables) => {
				done.push(variables)
				return { withdrawReport: true }
			}),
		})
		await user.type(await screen.findByLabelText('Ajouter une remarque'), 'Voir page 3.')
		await user.click(button('Envoyer la remarque'))
		await vi.waitFor(() => expect(screen.getByLabelText('Ajouter une remarque')).toHaveProperty('value', ''))
		await user.click(button('Retirer le signalement'))
		expect(done).toEqual([{ secret: 'S', text: 'Voir page 3.' }])
		const [, confirm] = screen.getAllByRole('button', { name: 'Retirer le signalement' })
		if (confirm) await user.click(confirm)
		await screen.findByRole('heading', { name: 'Signalement retiré' })
		expect(done).toHaveLength(2)
	})

	it('says that it has expired', async () => {
		show({ FollowedReport: { report: null } })
		await screen.findByRole('heading', { name: 'Aucun signalement à cette adresse' })
		mount(<FollowedReportPage />, 'fr', '/autre')
		expect(await screen.findAllByRole('heading', { name: 'Aucun signalement à cette adresse' })).toHaveLength(
			2,
		)
	})
})

describe('Reports awaiting an answer', () => {
	const reports = (...found: ReturnType<typeof report>[]) => ({
		reports: {
			__typename: 'ReportConnection',
			totalCount: found.length,
			pageInfo: { __typename: 'PageInfo', endCursor: null, hasNextPage: false },
			edges: found.map((node) => ({ __typename: 'ReportEdge', cursor: 'c', node })),
		},
	})

	it('are answered in the version that was read, and closed with a sentence', async () => {
		const sent: unknown[] = []
		const { user } = mount(<ReportQueue />, 'fr', '/administration', {
			Reports: reports(report()),
			AnswerReport: answered((variables) => {
				sent.push(variables)
				return { answerReport: report({ state: 'CORRECTED', version: 4 }) }
			}),
		})
		await user.click(await screen.findByRole('button', { name: /^Répondre.*Mission à Nankin/ }))
		await user.selectOptions(screen.getByLabelText('Ce qu’il en est'), 'CORRECTED')
		await user.click(button('Envoyer la réponse'))
		expect(screen.getByText(/^Dites en une phrase ce qui a été corrigé/)).toBeDefined()
		expect(sent).toEqual([])
		await user.type(
			screen.getByLabelText('Une phrase pour la personne qui a signalé l’erreur'),
			'Le jour est corrigé.',
		)
		await user.click(button('Envoyer la réponse'))
		await screen.findByText('Corrigé')
		expect(sent).toEqual([
			{ report: 'report:1', version: 3, state: 'CORRECTED', text: 'Le jour est corrigé.' },
		])
		expect(screen.queryByLabelText('Ce qu’il en est')).toBeNull()
	})

	it('are the open ones, or the closed ones on request', async () => {
		const asked: unknown[] = []
		const { user } = mount(<ReportQueue />, 'fr', '/administration', {
			Reports: answered(({ open }) => {
				asked.push(open)
				return reports()
			}),
		})
		await screen.findByText('Aucun signalement n’attend de réponse de vous.')
		await user.selectOptions(screen.getByLabelText('Lesquels'), 'closed')
		await screen.findByText('Aucun signalement clos.')
		expect(asked).toEqual([true, false])
	})
})
