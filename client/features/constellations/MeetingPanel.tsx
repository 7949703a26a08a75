import { useText } from '../../text/useText'
import { ActorLinks } from '../../views/actor/ActorLink'
import { WhomToCall } from '../../views/screen/WhomToCall'
import type { WholeConstellation } from './constellationCard'

/** The meeting to propose: its scale, further participants, whom to call. It invites nobody. */
export function MeetingPanel({ found }: { found: WholeConstellation }) {
	const { translate } = useText()
	const { meeting, missingSentence, collectivites } = found
	const far = new Set(meeting.far.map(({ id }) => id))
	return (
		<>
			<section className="side-section">
				<h2>{translate('constellations.meeting')}</h2>
				<p>{meeting.sentence}</p>
				<p className="small soft">{missingSentence}</p>
				{meeting.added.length > 0 && (
					<p className="small">
						{translate('constellations.added')} <ActorLinks actors={meeting.added} local={false} />
					</p>
				)}
				{meeting.far.length > 0 && (
					<p className="small">
						{translate('constellations.notInvited')} <ActorLinks actors={meeting.far} local={false} />
					</p>
				)}
				<p className="caption">{translate('constellations.how.asked')}</p>
			</section>
			<WhomToCall
				className="side-section"
				contacts={meeting.contacts}
				actors={collectivites.filter(({ id }) => !far.has(id))}
			/>
		</>
	)
}
