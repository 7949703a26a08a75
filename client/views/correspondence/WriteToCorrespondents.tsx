import { useMutation, useQuery } from '@apollo/client/react'
import { type FormEvent, useState } from 'react'
import { CORRESPONDENCE_CHARACTERS } from '../../../schema/activity'
import { CorrespondenceDocument } from '../../graphql/generated/Correspondence'
import { WriteToCorrespondentsDocument } from '../../graphql/generated/WriteToCorrespondents'
import { useAddress } from '../../state/useAddress'
import { useText } from '../../text/useText'
import { Button } from '../../ui/Button'
import { Field } from '../../ui/Field'
import { useToast } from '../../ui/Toast'
import { useWrite } from '../write/useWrite'

/**
 * A letter to those who answer for an actor, without showing their addresses; nothing for readers who may not
 * write one.
 */
export function WriteToCorrespondents({ actor, name }: { actor: string; name: string }) {
	const { translate } = useText()
	const { data } = useQuery(CorrespondenceDocument, {
		variables: { actor },
		fetchPolicy: 'cache-and-network',
	})
	const [sent, setSent] = useState(0)
	const known = data?.correspondence
	if (!known) return null
	const { replyTo, correspondentsTotal: count } = known
	return (
		<details className="disclosure" id="ecrire">
			<summary>{translate('correspondence.title')}</summary>
			<p className="small">{translate('correspondence.who', { name, count })}</p>
			<p className="small">{translate('correspondence.replyTo', { replyTo })}</p>
			{/* Begins anew once it is sent. */}
			<LetterForm key={sent} actor={actor} onSent={() => setSent(sent + 1)} />
		</details>
	)
}

function LetterForm({ actor, onSent }: { actor: string; onSent: () => void }) {
	const { translate } = useText()
	const { languageArgument: language } = useAddress()
	const toast = useToast()
	const write = useWrite('correspondence')
	const [send] = useMutation(WriteToCorrespondentsDocument)
	const [subject, setSubject] = useState('')
	const [said, setSaid] = useState('')
	const [missing, setMissing] = useState<readonly ('subject' | 'text')[]>([])
	const submit = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
		event.preventDefault()
		if (write.isSending) return
		const absent = [
			...(subject.trim() === '' ? (['subject'] as const) : []),
			...(said.trim() === '' ? (['text'] as const) : []),
		]
		setMissing(absent)
		if (absent.length > 0) {
			event.currentTarget.querySelector<HTMLElement>(`[name="${absent[0]}"]`)?.focus()
			return
		}
		const input = { actor, subject, text: said, language }
		const written = await write.run(input, (key) => send({ variables: { ...input, key } }))
		if (!written) return
		toast(translate('correspondence.sent', { count: written.data?.writeToCorrespondents ?? 0 }))
		onSent()
	}
	return (
		<form
			className="form space-above"
			aria-label={translate('correspondence.title')}
			noValidate
			onSubmit={(event) => void submit(event)}
		>
			<Field
				label={translate('correspondence.subject')}
				error={missing.includes('subject') ? translate('correspondence.noSubject') : undefined}
			>
				{(control) => (
					<input
						{...control}
						name="subject"
						maxLength={CORRESPONDENCE_CHARACTERS.subject}
						value={subject}
						onChange={({ target }) => setSubject(target.value)}
					/>
				)}
			</Field>
			<Field
				label={translate('correspondence.text')}
				hint={translate('correspondence.hint', { maximum: CORRESPONDENCE_CHARACTERS.text })}
				error={missing.includes('text') ? translate('correspondence.noText') : undefined}
			>
				{(control) => (
					<textarea
						{...control}
						name="text"
						rows={6}
						maxLength={CORRESPONDENCE_CHARACTERS.text}
						value={said}
						onChange={({ target }) => setSaid(target.value)}
					/>
				)}
			</Field>
			<div role="alert">{write.refusal && <p className="refused">{write.refusal.sentence}</p>}</div>
			<div className="actions">
				<Button type="submit" aria-busy={write.isSending}>
					{translate('correspondence.send')}
				</Button>
			</div>
		</form>
	)
}
