import { CalendarBlankIcon } from '@phosphor-icons/react/dist/icons/CalendarBlank'
import { useState } from 'react'
import { isIsoDay } from '../../../schema/fuzzyDate'
import { useMeetingDay } from '../../state/meetingDay'
import { useAddress } from '../../state/useAddress'
import { useText } from '../../text/useText'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { Icon } from '../../ui/Icon'
import { useToast } from '../../ui/Toast'
import { Form } from '../form/Form'
import { useForm } from '../form/useForm'
import styles from './AsOfDate.module.css'

/** « Au 25 novembre 2026 · Changer de date »; the day goes into the address. `today` is the API's day. */
export function AsOfDate({ today }: { today: string | null }) {
	const { translate, rich, date } = useText()
	const { asOf, here, go } = useAddress()
	const toast = useToast()
	const [isOpen, setOpen] = useState(false)
	const day = asOf ?? today
	return (
		<div className={styles.date} data-part="as-of-date">
			<Icon of={CalendarBlankIcon} />
			<span>{day && rich('ui.date.asOf', { day: date(day), b: (chunks) => <b key="day">{chunks}</b> })}</span>
			<button type="button" className="link-button small" onClick={() => setOpen(true)}>
				{translate('ui.date.change')}
			</button>
			<Dialog title={translate('ui.date.change')} isOpen={isOpen} onClose={() => setOpen(false)}>
				<DayForm
					day={day ?? ''}
					onChoose={(chosen) => {
						setOpen(false)
						go(here({ asOf: chosen === today ? null : chosen }))
						toast(translate('ui.date.changed', { day: date(chosen ?? today ?? '') }), {
							label: translate('ui.cancel'),
							run: () => go(here({})),
						})
					}}
				/>
			</Dialog>
		</div>
	)
}

/** `onChoose` gets an ISO day, or null for today. */
function DayForm({ day, onChoose }: { day: string; onChoose: (day: string | null) => void }) {
	const { translate } = useText()
	const meeting = useMeetingDay()
	const form = useForm({
		start: { day },
		fields: () => [
			{
				name: 'day',
				is: 'day',
				label: translate('ui.date.label'),
				hint: translate('ui.date.hint'),
				isWrong: (values) => !isIsoDay(values.day),
				expected: translate('ui.date.expected'),
			},
		],
		send: (values) => onChoose(values.day),
	})
	return (
		<Form
			of={form}
			label={translate('ui.date.change')}
			submit={translate('ui.date.apply')}
			beside={
				<Button kind="quiet" onClick={() => onChoose(null)}>
					{translate('ui.date.today')}
				</Button>
			}
		>
			{meeting && (
				<p className="small">
					<button type="button" className="link-button" onClick={() => form.set({ day: meeting.date })}>
						{meeting.title}
					</button>
				</p>
			)}
		</Form>
	)
}
