import { useOtherMeetingDay } from '../../state/meetingDay'
import { useAddress } from '../../state/useAddress'
import { useText } from '../../text/useText'
import { ButtonLink } from '../../ui/Button'

/** To the same screen on the day of the meeting of the country's group; nothing where there is none, or on that day. */
export function MeetingDayLink({ kind = 'plain' }: { kind?: 'primary' | 'plain' }) {
	const { translate, date } = useText()
	const { here } = useAddress()
	const meeting = useOtherMeetingDay()
	if (meeting === null) return null
	return (
		<ButtonLink kind={kind} to={here({ asOf: meeting.date })}>
			{translate('home.empty.seeDay', { day: date(meeting.date) })}
		</ButtonLink>
	)
}
