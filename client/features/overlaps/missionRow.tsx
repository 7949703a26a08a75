import { Link } from 'react-router'
import { actorPath } from '../../state/paths'
import { useAddress } from '../../state/useAddress'
import { type Text, useText } from '../../text/useText'
import type { ShownRow } from '../../views/timeline/RecordTimeline'
import { type EvidenceMission, missionOf, type ShownEvidence } from './shownOverlap'

/** Longer notes are only in the table of evidence. */
const SHORT_NOTE = 64

/** Missions as rows of the timeline, under the leader's name at the time. */
export function useMissionRows(): (items: readonly ShownEvidence[]) => readonly ShownRow[] {
	const text = useText()
	const { to } = useAddress()
	return (items) =>
		items.map((item) => {
			const mission = missionOf(item)
			const name = leaderName(item)
			return {
				id: item.recordId,
				start: item.period?.start ?? null,
				end: item.period?.end ?? null,
				period: item.period?.text,
				who: mission?.leader ? <Link to={to(actorPath(mission.leader.id))}>{name}</Link> : name,
				what: mission ? whatOf(mission, text) : undefined,
			}
		})
}

/** The leader's name at the time, else its present one. */
export function leaderName(item: ShownEvidence): string {
	const mission = missionOf(item)
	return mission?.nameOfTheTime ?? mission?.leader?.name ?? item.label
}

/**
 * « aujourd’hui Grand Est ; pavillon régional »: the present name, then a short note, else places and size.
 */
function whatOf(mission: EvidenceMission, { translate, language }: Text): string {
	const places = [mission.host, ...mission.stops].flatMap((place) => place?.name ?? [])
	const hasNote = language === 'fr' && mission.note !== null && mission.note.length <= SHORT_NOTE
	return [
		mission.nameOfTheTime && mission.leader && mission.nameOfTheTime !== mission.leader.name
			? translate('result.nameToday', { name: mission.leader.name })
			: null,
		hasNote ? mission.note?.replace(/\.$/, '') : places.join(translate('ui.comma')),
		mission.size ? translate('result.people', { count: mission.size }) : null,
	]
		.filter((part) => part)
		.join(language === 'zh' ? '；' : ' · ')
}
