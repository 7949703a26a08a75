import { useMutation, useQuery } from '@apollo/client/react'
import { CORRESPONDENCE_CHARACTERS } from '../../../schema/activity'
import { CorrespondenceDocument } from '../../graphql/generated/Correspondence'
import { WriteToCorrespondentsDocument } from '../../graphql/generated/WriteToCorrespondents'
import { useAddress } from '../../state/useAddress'
import { useText } from '../../text/useText'
import { useToast } from '../../ui/Toast'
import { Form } from '../form/Form'
import { useForm } from '../form/useForm'
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
	const known = data?.correspondence
	if (!known) return null
	const { replyTo, correspondentsTotal: count } = known
	return (
		<details className="disclosure" id="ecrire">
			<summary>{translate('correspondence.title')}</summary>
			<p className="small">{translate('correspondence.who', { name, count })}</p>
			<p className="small">{translate('correspondence.replyTo', { replyTo })}</p>
			<LetterForm actor={actor} />
		</details>
	)
}

function LetterForm({ actor }: { actor: string }) {
	const { translate } = useText()
	const { languageArgument: language } = useAddress()
	const toast = useToast()
	const [send] = useMutation(WriteToCorrespondentsDocument)
	const form = useForm({
		start: { subject: '', text: '' },
		fields: () => [
			{
				name: 'subject',
				is: 'text',
				label: translate('correspondence.subject'),
				maxLength: CORRESPONDENCE_CHARACTERS.subject,
				isRequired: true,
				expected: translate('correspondence.noSubject'),
			},
			{
				name: 'text',
				is: 'longText',
				label: translate('correspondence.text'),
				hint: translate('correspondence.hint', { maximum: CORRESPONDENCE_CHARACTERS.text }),
				rows: 6,
				maxLength: CORRESPONDENCE_CHARACTERS.text,
				isRequired: true,
				expected: translate('correspondence.noText'),
			},
		],
		write: useWrite('correspondence'),
		send: (values, key) => send({ variables: { actor, ...values, language, key } }),
		onDone: ({ data }) =>
			toast(translate('correspondence.sent', { count: data?.writeToCorrespondents ?? 0 })),
		keptAs: `letter to ${actor}`,
	})
	return (
		<Form
			of={form}
			label={translate('correspondence.title')}
			submit={translate('correspondence.send')}
			isPrimary={false}
		/>
	)
}
