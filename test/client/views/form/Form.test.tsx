// @vitest-environment jsdom
import { useMutation } from '@apollo/client/react'
import { cleanup, screen, waitFor } from '@testing-library/react'
import { useState } from 'react'
import { beforeEach, describe, expect, it } from 'vitest'
import { AddCommentDocument } from '../../../../client/graphql/generated/AddComment'
import { removeSavedForms } from '../../../../client/state/savedForms'
import { rememberSignedIn } from '../../../../client/state/signedIn'
import { ToastProvider } from '../../../../client/ui/Toast'
import { Form } from '../../../../client/views/form/Form'
import { useForm } from '../../../../client/views/form/useForm'
import { useWrite } from '../../../../client/views/write/useWrite'
import { mount } from '../../mount'

/** A form of two fields that sends a comment, and says which one followed. */
function Commenting({ keptAs }: { keptAs?: string }) {
	const [add] = useMutation(AddCommentDocument)
	const [followed, setFollowed] = useState<string | null>(null)
	const form = useForm({
		start: { subject: '', text: '' },
		fields: () => [
			{ name: 'subject', is: 'text', label: 'Objet', isRequired: true, expected: 'Un objet.' },
			{
				name: 'text',
				is: 'longText',
				label: 'Texte',
				maxLength: 99,
				isRequired: true,
				expected: 'Un texte.',
			},
		],
		write: useWrite('discussion'),
		send: ({ text }, key) =>
			add({ variables: { subject: 'OVERLAP', subjectId: 'overlap:1', actor: null, text, key } }),
		said: 'C’est envoyé.',
		onDone: (_, { text }) => setFollowed(text),
		keptAs,
		isGuarded: keptAs === undefined,
	})
	return (
		<ToastProvider>
			<Form of={form} label="Commenter" submit="Envoyer" />
			<p>{followed && `Suite de : ${followed}`}</p>
		</ToastProvider>
	)
}

const DONE = { addComment: { __typename: 'Discussion', id: 'overlap:1' } }

function show(answer: (times: number) => Record<string, unknown> = () => DONE, keptAs?: string) {
	const keys: unknown[] = []
	const answered = ({ key }: Record<string, unknown>) => {
		keys.push(key)
		return answer(keys.length)
	}
	const mounted = mount(<Commenting keptAs={keptAs} />, 'fr', '/', { AddComment: answered })
	return { ...mounted, keys }
}

const field = (label: 'Objet' | 'Texte') => screen.getByLabelText<HTMLInputElement>(label)
const send = () => screen.getByRole('button', { name: 'Envoyer' })

beforeEach(() => {
	removeSavedForms()
	rememberSignedIn('Service Europe')
})

describe('A form', () => {
	it('moves the focus to its first wrong field at each try, and sends nothing', async () => {
		const { user, keys } = show()
		await user.click(send())
		expect(document.activeElement).toBe(field('Objet'))
		expect(screen.getByText('Un objet.')).toBeTruthy()
		await user.keyboard('Dates')
		expect(screen.queryByText('Un objet.')).toBeNull()
		// Enter sends it from a field that is right.
		await user.keyboard('{Enter}')
		expect(document.activeElement).toBe(field('Texte'))
		expect(keys).toEqual([])
	})

	it('is emptied once it is sent, and its message and what follows come once', async () => {
		const { user, keys } = show()
		await user.type(field('Objet'), 'Dates')
		await user.type(field('Texte'), 'En mai ?')
		await user.dblClick(send())
		await screen.findByText('Suite de : En mai ?')
		expect(keys).toHaveLength(1)
		expect([field('Objet').value, field('Texte').value]).toEqual(['', ''])
	})

	it('is sent again as a whole after a lost answer: the same key, then what follows, and an empty box', async () => {
		const { user, keys } = show((times) => (times < 3 ? { lost: true } : DONE), 'comment')
		await user.type(field('Objet'), 'Dates')
		await user.type(field('Texte'), 'En mai ?')
		await user.click(send())
		const again = await screen.findByRole('button', { name: 'Renvoyer' })
		expect(field('Texte').value).toBe('En mai ?')
		await user.click(again)
		await screen.findByText('Suite de : En mai ?')
		expect(keys).toHaveLength(3)
		expect(new Set(keys).size).toBe(1)
		expect(field('Texte').value).toBe('')
		cleanup()
		show(undefined, 'comment')
		expect(field('Texte').value).toBe('')
	})

	it("shows the server's word at its field until the value changes, and keeps what was typed", async () => {
		const { user } = show(() => ({ refused: 'BAD_INPUT', extensions: { argument: 'comment.text' } }))
		await user.type(field('Objet'), 'Dates')
		await user.type(field('Texte'), 'En mai ?')
		await user.click(send())
		await waitFor(() => expect(document.activeElement).toBe(field('Texte')))
		expect(field('Texte').getAttribute('aria-invalid')).toBe('true')
		await user.keyboard(' Non.')
		expect(field('Texte').getAttribute('aria-invalid')).toBeNull()
		expect(field('Texte').value).toBe('En mai ? Non.')
	})

	it('keeps what is typed over a reload, for the account alone, and starts anew when asked', async () => {
		const { user } = show(undefined, 'comment')
		await user.type(field('Texte'), 'En mai ?')
		cleanup()
		rememberSignedIn('Service Afrique')
		show(undefined, 'comment')
		expect(field('Texte').value).toBe('')
		cleanup()
		rememberSignedIn('Service Europe')
		const again = show(undefined, 'comment')
		expect(field('Texte').value).toBe('En mai ?')
		await again.user.click(screen.getByRole('button', { name: 'Recommencer à zéro' }))
		expect(field('Texte').value).toBe('')
		expect(screen.queryByText(/^Ce que vous aviez commencé/)).toBeNull()
	})

	it('warns before the page is left with a text that is not kept', async () => {
		const { user } = show()
		const isWarned = () => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }))
		expect(isWarned()).toBe(false)
		await user.type(field('Texte'), 'En mai ?')
		expect(isWarned()).toBe(true)
		await user.clear(field('Texte'))
		expect(isWarned()).toBe(false)
	})
})
