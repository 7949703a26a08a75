import type { Activity } from '../domain/activity'
import type { Reader } from './reader'
import { mayDo } from './rights'

/** Whether a reader may see an activity, by the audience that it had when it was done (activity.md §1). */
export function mayBeTold(
	reader: Reader,
	{ audience, actors, concerned, group }: Pick<Activity, 'audience' | 'actors' | 'concerned' | 'group'>,
): boolean {
	const groups = group === null ? [] : [group]
	const ofActors = [...actors, ...concerned]
	switch (audience) {
		case 'PUBLIC':
			return mayDo(reader, 'publicActivity', 'read')
		case 'GROUP':
			return [null, ...ofActors].some((actorId) =>
				mayDo(reader, 'groupActivity', 'read', { groups, actorId }),
			)
		case 'CONCERNED':
			return ofActors.some((actorId) => mayDo(reader, 'concernedActivity', 'read', { groups, actorId }))
		case 'COORDINATORS':
			return mayDo(reader, 'coordinationActivity', 'read', { groups })
	}
}
