import { useMutation } from '@apollo/client/react'
import { useId, useState } from 'react'
import { ConfirmRecordDocument } from '../../graphql/generated/ConfirmRecord'
import { EndRecordDocument } from '../../graphql/generated/EndRecord'
import { RetractRecordDocument } from '../../graphql/generated/RetractRecord'
import type { RecordStandingQuery } from '../../graphql/generated/types'
import { DECLARE_PATH } from '../../state/paths'
import { useAddress } from '../../state/useAddress'
import { type Text, useText } from '../../text/useText'
import { Button, ButtonLink } from '../../ui/Button'
import { NO_DATE, visibilityText } from '../../views/declared/declaredForms'
import { PartyAnswers } from '../../views/declared/PartyAnswers'
import { VisibilitySign } from '../../views/declared/VisibilitySign'
import { DateFieldset, type DateState } from '../../views/form/DateFieldset'
import { Form } from '../../views/form/Form'
import { useForm } from '../../views/form/useForm'
import { useWrite } from '../../views/write/useWrite'
import { WriteRefusal } from '../../views/write/WriteRefusal'
import { RecordHistory } from './RecordHistory'
import styles from './RecordPage.module.css'

export type OwnStanding = NonNullable<RecordStandingQuery['recordStanding']['own']>

const MAX_REASON = 2_000

/** The actions of the owner's editors on a record: confirm, change, end, retract, revert. */
export function OwnerPanel({ own }: { own: OwnStanding }) {
	const { translate, date, sentenceSpace } = useText()
	return (
		<section className="block" id="vous-en-repondez">
			<h2>{translate('standing.owner')}</h2>
			<p className="with-sign">
				<VisibilitySign of={own.visibility} />
				<span>
					<b>{translate(`declared.visibility.${own.visibility}`)}</b>
					{sentenceSpace}
					{translate(visibilityText(own.kind, own.visibility))}
				</span>
			</p>
			<p className="small soft">
				{own.confirmedOn === null
					? translate('standing.neverConfirmed')
					: translate('standing.confirmedOn', { day: date(own.confirmedOn) })}
			</p>
			<PartyAnswers answers={own.partyAnswers} version={own.version} />
			{isRetracted(own) ? (
				<p className="small">{translate('standing.isRetracted')}</p>
			) : (
				<OwnerActions own={own} />
			)}
			<RecordHistory own={own} />
		</section>
	)
}

function OwnerActions({ own }: { own: OwnStanding }) {
	const { translate } = useText()
	const { to } = useAddress()
	const write = useWrite('standing')
	const [confirm] = useMutation(ConfirmRecordDocument)
	const [open, setOpen] = useState<'end' | 'retract' | null>(null)
	const panel = useId()
	const { id, version, kind, owner } = own
	const form = (parameters: Record<string, string> = {}): string =>
		to(DECLARE_PATH, {}, { ...(owner && { pour: owner.id }), fiche: id, ...parameters })
	const toggle = (which: 'end' | 'retract') => (): void => {
		write.clear()
		setOpen(open === which ? null : which)
	}
	const input = { id, version }
	const close = (): void => setOpen(null)
	return (
		<>
			<div className="actions space-above">
				{own.isDue && (
					<Button
						kind="primary"
						aria-busy={write.isSending}
						onClick={() =>
							void write.run(
								{ confirmed: input },
								(key) => confirm({ variables: { ...input, key } }),
								translate('standing.confirmed'),
							)
						}
					>
						{translate('organisation.confirm.right')}
					</Button>
				)}
				<ButtonLink to={form()}>{translate('record.change')}</ButtonLink>
				{kind === 'MISSION' ? (
					<ButtonLink to={form({ statut: 'CANCELLED' })}>{translate('record.cancel')}</ButtonLink>
				) : (
					<Button aria-expanded={open === 'end'} aria-controls={panel} onClick={toggle('end')}>
						{translate('record.end')}
					</Button>
				)}
				<Button
					kind="quiet"
					aria-expanded={open === 'retract'}
					aria-controls={panel}
					onClick={toggle('retract')}
				>
					{translate('standing.retract')}
				</Button>
			</div>
			{open === null && <WriteRefusal of={write} />}
			<div id={panel}>
				{open === 'end' && <EndForm own={own} onDone={close} />}
				{open === 'retract' && <RetractForm own={own} onDone={close} />}
			</div>
		</>
	)
}

function isRetracted({ fields }: OwnStanding): boolean {
	return fields.some(({ name, values }) => name === 'retracted' && values.length > 0)
}

function EndForm({ own: { id, version }, onDone }: { own: OwnStanding; onDone: () => void }) {
	const { translate } = useText()
	const [end] = useMutation(EndRecordDocument)
	const on: DateState = { ...NO_DATE, precision: 'year' }
	const label = translate('standing.endOn')
	const form = useForm({
		start: { on },
		fields: (values, set) => [
			{
				name: 'on',
				is: 'own',
				label,
				isWrong: ({ on: { text } }) => text === '',
				expected: translate('standing.endExpected'),
				draw: (errorOf) => (
					<DateFieldset
						legend={label}
						dates={[{ name: 'on', label, value: values.on, error: errorOf('on') }]}
						onChange={(_, value) => set({ on: value })}
					/>
				),
			},
		],
		write: useWrite('standing'),
		send: ({ on: { text, approximate } }, key) =>
			end({ variables: { id, version, on: { date: text, approximate }, key } }),
		said: translate('standing.ended'),
		onDone,
	})
	return (
		<Form
			of={form}
			label={translate('record.end')}
			submit={translate('standing.endSubmit')}
			className={`with-bar space-above ${styles.act}`}
		/>
	)
}

function RetractForm({ own: { id, version }, onDone }: { own: OwnStanding; onDone: () => void }) {
	const { translate } = useText()
	const [retract] = useMutation(RetractRecordDocument)
	const form = useForm({
		start: { reason: '' },
		fields: () => [reasonField(translate, translate('standing.retractHint'))],
		write: useWrite('standing'),
		send: ({ reason }, key) => retract({ variables: { id, version, reason, key } }),
		said: translate('standing.retracted'),
		onDone,
		keptAs: `retract ${id}`,
	})
	return (
		<Form
			of={form}
			label={translate('standing.retract')}
			submit={translate('standing.retractSubmit')}
			className={`with-bar space-above ${styles.act}`}
		/>
	)
}

/** The reason, required to retract or contest. */
export function reasonField(translate: Text['translate'], hint: string) {
	return {
		name: 'reason',
		is: 'longText',
		label: translate('standing.reason'),
		hint,
		maxLength: MAX_REASON,
		isRequired: true,
		expected: translate('standing.reasonExpected'),
	} as const
}
