import { daysIn } from '../../../schema/fuzzyDate'
import { MAX_PRECHECK_DAYS } from '../../../schema/limits'
import type { ActorKind, MissionDraft } from '../../graphql/generated/types'
import { useText } from '../../text/useText'
import { Form } from '../../views/form/Form'
import { type FormState, useForm } from '../../views/form/useForm'
import styles from './PrecheckPage.module.css'

const VISITOR_KINDS: readonly ActorKind[] = ['FRENCH_TERRITORY', 'UNIVERSITY', 'HOSPITAL']

/** Who, where, when, for what. */
interface Draft {
	/** Ids. */
	readonly actor: string
	readonly city: string
	/** ISO days, both included. */
	readonly start: string
	readonly end: string
	readonly sectors: readonly string[]
}

/** The form of a draft; it stays filled. */
export function useDraft(actor: string | null, onAsk: (draft: MissionDraft) => void): FormState<Draft> {
	const { translate } = useText()
	const start: Draft = { actor: actor ?? '', city: '', start: '', end: '', sectors: [] }
	return useForm({
		start,
		fields: (values) => [
			{
				name: 'actor',
				is: 'actor',
				label: translate('precheck.actor'),
				placeholder: translate('home.minePlaceholder'),
				kinds: VISITOR_KINDS,
				isRequired: true,
				expected: translate('precheck.missing.actor'),
			},
			{
				name: 'city',
				is: 'actor',
				label: translate('precheck.city'),
				placeholder: translate('overlaps.placePlaceholder'),
				kinds: ['PARTNER_TERRITORY'],
				isRequired: true,
				expected: translate('precheck.missing.city'),
			},
			{
				name: 'start',
				is: 'day',
				label: translate('precheck.start'),
				isRequired: true,
				expected: translate('precheck.missing.start'),
			},
			{
				name: 'end',
				is: 'day',
				label: translate('precheck.end'),
				isRequired: true,
				isWrong: (said) => faultOfEnd(said) !== null,
				expected: translate(`precheck.missing.${faultOfEnd(values) ?? 'end'}`, { days: MAX_PRECHECK_DAYS }),
			},
			{ name: 'sectors', is: 'sectors', label: translate('precheck.sectors') },
		],
		send: ({ city, sectors, ...draft }) => onAsk({ ...draft, places: [city], sectors: [...sectors] }),
		left: (sent) => sent,
	})
}

/** The form, with a note beside its button that the draft stays private. */
export function PrecheckForm({ of }: { of: FormState<Draft> }) {
	const { translate } = useText()
	return (
		<Form
			of={of}
			label={translate('precheck.form')}
			submit={translate('precheck.ask')}
			className={styles.form}
			foot={<p className="hint">{translate('precheck.private')}</p>}
		/>
	)
}

function faultOfEnd({ start, end }: Draft): 'order' | 'length' | null {
	if (start === '' || end === '') return null
	if (end < start) return 'order'
	return daysIn(end).last - daysIn(start).first >= MAX_PRECHECK_DAYS ? 'length' : null
}
