import { CalendarBlankIcon } from '@phosphor-icons/react/dist/icons/CalendarBlank'
import { useState } from 'react'
import { isIsoDay } from '../../../schema/fuzzyDate'
import { useMeetingDay } from '../../state/meetingDay'
import { useAddress } from '../../state/useAddress'
import { useText } from '../../text/useText'
import { DateField } from '../../ui/DateField'
import { Dialog } from '../../ui/Dialog'
import { Icon } from '../../ui/Icon'
import { useToast } from '../../ui/Toast'
import styles from './AsOfDate.module.css'

/** « Au 25 novembre 2026 · Changer de date »; the day goes into the address. `today` is the API's day. */
export function AsOfDate({ today }: { today: string | null }) {
	const { translate, rich, date } = useText()
	const { asOf, here, go } = useAddress()
	const toast = useToast()
	const [isOpen, setOpen] = useState(false)
	const meeting = useMeetingDay()
	const day = asOf ?? today
	return (
		<div className={styles.date} data-part="as-of-date">
			<Icon of={CalendarBlankIcon} />
			<span>{day && rich('ui.date.asOf', { day: date(day), b: (chunks) => <b key="day">{chunks}</b> })}</span>
			<button type="button" className="link-button small" onClick={() => setOpen(true)}>
				{translate('ui.date.change')}
			</button>
			<Dialog title={translate('ui.date.change')} isOpen={isOpen} onClose={() => setOpen(false)}>
				<DateField
					value={day ?? ''}
					isValid={isIsoDay}
					suggestions={meeting ? [{ day: meeting.date, label: meeting.title }] : []}
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
