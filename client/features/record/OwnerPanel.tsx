import { useMutation } from '@apollo/client/react'
import { type FormEvent, type ReactNode, useId, useState } from 'react'
import { ConfirmRecordDocument } from '../../graphql/generated/ConfirmRecord'
import { EndRecordDocument } from '../../graphql/generated/EndRecord'
import { RetractRecordDocument } from '../../graphql/generated/RetractRecord'
import type { RecordStandingQuery } from '../../graphql/generated/types'
import { DECLARE_PATH } from '../../state/paths'
import { useAddress } from '../../state/useAddress'
import { useText } from '../../text/useText'
import { Button, ButtonLink } from '../../ui/Button'
import { Field } from '../../ui/Field'
import { DateFieldset } from '../../views/declared/DateFieldset'
import { type DateState, NO_DATE, visibilityText } from '../../views/declared/declaredForms'
import { PartyAnswers } from '../../views/declared/PartyAnswers'
import { VisibilitySign } from '../../views/declared/VisibilitySign'
import { useWrite, type WriteState } from '../../views/write/useWrite'
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
	const write = useWrite('record')
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
	const write = useWrite('record')
	const [end] = useMutation(EndRecordDocument)
	const [on, setOn] = useState<DateState>({ ...NO_DATE, precision: 'year' })
	const [isMissing, setMissing] = useState(false)
	const send = async (): Promise<void> => {
		setMissing(on.text === '')
		if (on.text === '') return
		const input = { id, version, on: { date: on.text, approximate: on.approximate } }
		const send = (key: string) => end({ variables: { ...input, key } })
		if (await write.run(input, send, translate('standing.ended'))) onDone()
	}
	const isWrong = isMissing || write.refusal?.code === 'BAD_INPUT'
	return (
		<ActionForm
			label={translate('record.end')}
			write={write}
			submit={translate('standing.endSubmit')}
			onSend={send}
		>
			<DateFieldset
				legend={translate('standing.endOn')}
				dates={[
					{
						name: 'on',
						label: translate('standing.endOn'),
						value: on,
						error: isWrong ? translate('standing.endExpected') : undefined,
					},
				]}
				onChange={(_, value) => setOn(value)}
			/>
		</ActionForm>
	)
}

function RetractForm({ own: { id, version }, onDone }: { own: OwnStanding; onDone: () => void }) {
	const { translate } = useText()
	const write = useWrite('record')
	const [retract] = useMutation(RetractRecordDocument)
	const [reason, setReason] = useState('')
	const [isMissing, setMissing] = useState(false)
	const send = async (): Promise<void> => {
		setMissing(reason.trim() === '')
		if (reason.trim() === '') return
		const input = { id, version, reason }
		const send = (key: string) => retract({ variables: { ...input, key } })
		if (await write.run(input, send, translate('standing.retracted'))) onDone()
	}
	return (
		<ActionForm
			label={translate('standing.retract')}
			write={write}
			submit={translate('standing.retractSubmit')}
			onSend={send}
		>
			<ReasonField
				hint={translate('standing.retractHint')}
				isWrong={isMissing || write.refusal?.code === 'BAD_INPUT'}
				reason={reason}
				onChange={setReason}
			/>
		</ActionForm>
	)
}

/** The reason, required to retract or contest. */
export function ReasonField({
	hint,
	isWrong,
	reason,
	onChange,
}: {
	hint: string
	isWrong: boolean
	reason: string
	onChange: (reason: string) => void
}) {
	const { translate } = useText()
	return (
		<Field
			label={translate('standing.reason')}
			hint={hint}
			error={isWrong ? translate('standing.reasonExpected') : undefined}
		>
			{(control) => (
				<textarea
					{...control}
					rows={3}
					maxLength={MAX_REASON}
					value={reason}
					onChange={({ target }) => onChange(target.value)}
				/>
			)}
		</Field>
	)
}

/** The form of one action; it shows a refusal, and keeps typed text. */
export function ActionForm({
	label,
	write,
	submit,
	onSend,
	children,
}: {
	label: string
	write: WriteState
	submit: string
	onSend: () => Promise<void>
	children: ReactNode
}) {
	return (
		<form
			className={`form with-bar space-above ${styles.act}`}
			aria-label={label}
			noValidate
			onSubmit={(event: FormEvent) => {
				event.preventDefault()
				void onSend()
			}}
		>
			{children}
			{/* Wrong values are reported beside their fields. */}
			{write.refusal?.code !== 'BAD_INPUT' && <WriteRefusal of={write} />}
			<Button type="submit" kind="primary" disabled={write.isSending} aria-busy={write.isSending}>
				{submit}
			</Button>
		</form>
	)
}

/** Why a write was refused. */
export function WriteRefusal({ of: { refusal } }: { of: WriteState }) {
	const { translate } = useText()
	return (
		<div role="alert">
			{refusal && (
				<p className="small strong">
					{/* Unlike the form, this page shows the present version, with nothing to compare. */}
					{refusal.code === 'CONFLICT' ? translate('standing.conflict') : refusal.sentence}
				</p>
			)}
		</div>
	)
}
