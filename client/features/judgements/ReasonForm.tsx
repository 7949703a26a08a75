import { MAX_REASON_CHARACTERS } from '../../../schema/judgements'
import { useText } from '../../text/useText'
import { Form } from '../../views/form/Form'
import { useForm } from '../../views/form/useForm'
import type { WriteState } from '../../views/write/useWrite'
import styles from './Judgements.module.css'

interface Props {
	title: string
	/** The effect of the verdict. */
	hint: string
	/** Says who will read the reason. */
	reader: string
	/** The initial text. */
	first?: string
	isReasonNeeded?: boolean
	write: WriteState
	/** What is judged, for what the browser keeps of it. */
	subject: string
	said: string
	send: (reason: string, key: string) => Promise<unknown>
	/** Called once it is saved or cancelled. */
	onClose: () => void
}

/** Asks for a reason before a verdict is saved. */
export function ReasonForm(props: Props) {
	const { translate } = useText()
	const { title, reader, first = '', isReasonNeeded = true, onClose } = props
	const form = useForm({
		start: { reason: first },
		fields: () => [
			{
				name: 'reason',
				is: 'longText',
				label: translate(isReasonNeeded ? 'judgements.reason' : 'judgements.reasonOptional'),
				hint: reader,
				maxLength: MAX_REASON_CHARACTERS,
				isRequired: isReasonNeeded,
				expected: translate('judgements.expected.reason'),
			},
		],
		write: props.write,
		send: ({ reason }, key) => props.send(reason, key),
		said: props.said,
		onDone: onClose,
		keptAs: `verdict ${props.subject} ${title}`,
	})
	return (
		<Form
			of={form}
			label={title}
			submit={translate('judgements.save', { verdict: title })}
			onCancel={onClose}
			intro={<p className="small soft">{props.hint}</p>}
			className={`space-above ${styles.form}`}
		/>
	)
}
