import { Link } from 'react-router'
import { actorPath } from '../../state/paths'
import { useAddress } from '../../state/useAddress'
import { type Text, useText } from '../../text/useText'
import type { ShownRow } from '../../views/timeline/RecordTimeline'
import { type EvidenceMission, missionOf, type ShownEvidence } from './shownOverlap'

/** Notes longer than this stay in the table of evidence. */
const SHORT_NOTE = 64

/** Missions as rows of the timeline, the name of the time first. */
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

/** The name that the leader had then, else the one it has now. */
export function leaderName(item: ShownEvidence): string {
	const mission = missionOf(item)
	return mission?.nameOfTheTime ?? mission?.leader?.name ?? item.label
}

/** « aujourd’hui Grand Est ; pavillon régional »: today's name, then a short note, else the places and the size. */
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
